import { once } from "./once.ts";

/** How the cases of Russian names end, by how the nominative does; of persons, places and bodies, in the singular. */
const cases: Readonly<Record<string, string>> = {
  "": "а у ом ем е ым",
  а: "ы и е у ой ою ей ею",
  я: "и е ю ей ею",
  й: "я ю ем ём е",
  ь: "я ю ем ём е и ью",
  ий: "ия ию ием ии ого ому им ом его ему ем",
  ый: "ого ому ым ом",
  ой: "ого ому ым ом",
  ая: "ой ую ою",
  яя: "ей юю ею",
  о: "а у ом е",
  е: "я ю ем",
  ел: "ла лу лом ле",
  ец: "ца цу цом цем це",
  ок: "ка ку ком ке",
};

/** The endings of nominatives by those of the other cases. */
const nominativeEndings = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [nominative, others] of Object.entries(cases))
    for (const other of others.split(" ")) found.set(other, [...(found.get(other) ?? []), nominative]);
  return found;
});

const longestEnding = 3;

/** Shorter ones are of too many words. */
const shortestStem = 2;

/** The nominatives, in small letters, that a word may be another case of; itself not among them. */
export function russianNominatives(word: string): readonly string[] {
  const small = word.toLowerCase();
  const found: string[] = [];
  for (let length = 1; length <= longestEnding && small.length - length >= shortestStem; length++) {
    const stem = small.slice(0, -length);
    for (const ending of nominativeEndings().get(small.slice(-length)) ?? []) found.push(stem + ending);
  }
  return found;
}
