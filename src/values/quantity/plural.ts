/** Plurals that no rule makes. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["person", "people"],
  ["man", "men"],
  ["woman", "women"],
  ["child", "children"],
  ["foot", "feet"],
  ["tooth", "teeth"],
  ["mouse", "mice"],
  ["goose", "geese"],
  ["life", "lives"],
  ["wife", "wives"],
  ["knife", "knives"],
  ["leaf", "leaves"],
  ["half", "halves"],
  ["shelf", "shelves"],
  ["wolf", "wolves"],
  ["loaf", "loaves"],
  ["bus", "buses"],
  ["gas", "gases"],
  ["lens", "lenses"],
  ["virus", "viruses"],
  ["campus", "campuses"],
  ["census", "censuses"],
  ["bonus", "bonuses"],
  ["status", "statuses"],
  ["stimulus", "stimuli"],
  ["crisis", "crises"],
  ["analysis", "analyses"],
  ["basis", "bases"],
  ["thesis", "theses"],
  ["penny", "pence"],
  ["hertz", "hertz"],
  ["stone", "stone"],
  ["century", "centuries"],
  ["celsius", "celsius"],
]);

/** Words that are plural as they stand although they do not end in s, and words without a plural. */
const plurals: ReadonlySet<string> = new Set([
  ...irregular.values(),
  ..."dead injured wounded killed hurt missing confirmed arrested detained evacuated displaced rescued infected homeless staff police cattle sheep fish deer aircraft spacecraft personnel data media bacteria criteria offspring".split(
    " ",
  ),
]);

/** Letters that no English word has: what holds one stays as the desk has it, "Plätze". */
const foreign = /[äöüßåæø]/;

/** The endings behind which a plural has an e. */
const hissing = ["ss", "sh", "ch", "x", "z"];

/**
 * The plural of an English noun in lower case; a word that is a plural already stays. So a thing that is counted bears one
 * name, however many there are.
 */
export function plural(noun: string): string {
  if (plurals.has(noun) || foreign.test(noun)) return noun;
  const known = irregular.get(noun);
  if (known !== undefined) return known;
  if (hissing.some((ending) => noun.endsWith(ending))) return `${noun}es`;
  if (noun.endsWith("s")) return noun;
  if (noun.endsWith("y")) return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  if (noun.endsWith("man")) return `${noun.slice(0, -2)}en`;
  return noun.endsWith("men") && /(?:wom|[^aeiou]m)en$/.test(noun) ? noun : `${noun}s`;
}

/** "cargo ship" → "cargo ships", "member of parliament" → "members of parliament". */
export function pluralPhrase(phrase: string): string {
  if (!phrase.includes(" ")) return plural(phrase);
  const [head = "", ...rest] = phrase.split(" of ");
  const words = head.split(" ");
  return [[...words.slice(0, -1), plural(words.at(-1) ?? "")].join(" "), ...rest].join(" of ");
}
