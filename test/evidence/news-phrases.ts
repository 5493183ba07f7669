import { existsSync, readFileSync } from "node:fs";

/** What a table of news/ holds: a phrase as news articles write it, and what a careful reader takes it to say. */
export interface NewsPhrase {
  readonly language: NewsLanguage;
  readonly kind: NewsKind;
  readonly published: string;
  readonly phrase: string;
  /** As the tables have it: days or amounts; none where it says nothing of the kind. */
  readonly says: readonly string[];
  readonly trial: Trial;
}

/** A claim, the quote that it rests on, and how the two stand. */
export interface NewsPair {
  readonly language: NewsLanguage;
  readonly kind: string;
  readonly unit: string | null;
  readonly claim: string;
  readonly quote: string;
  readonly verdict: "supports" | "contradicts" | "silent";
  readonly trial: Trial;
}

export type NewsLanguage = keyof typeof newsLanguages;
export type NewsKind = (typeof newsKinds)[number];
export type Trial = (typeof trials)[number];

export const newsLanguages = { en: "English", de: "German", nl: "Dutch", fr: "French", es: "Spanish" } as const;
export const newsKinds = ["date", "number", "money", "percent", "age", "measure", "duration"] as const;
/**
 * The rows of the first tables in turns: by the first, third, … the readers were mended, by the others they were only
 * measured. The others were each written when that was done, and before anything was measured with them; one is of amounts only.
 * Those of days only are in turns, too: by the first, third, … the readers were mended, the others were looked at when that was done.
 */
export const trials = ["mended", "unseen", "second", "third", "fourth", "amounts", "days", "days unseen"] as const;

interface Row {
  readonly heading: string;
  readonly cells: readonly string[];
  readonly trial: Trial;
}

/** The text of a page; empty where a language has none. */
function pageOf(name: string): string {
  const page = new URL(`news/${name}.md`, import.meta.url);
  return existsSync(page) ? readFileSync(page, "utf8") : "";
}

/** The rows of the tables of a page, each with the heading above it. */
function rowsOf(page: string): readonly Row[] {
  return page
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [heading = "", ...lines] = section.split("\n");
      const table = lines.filter((line) => line.startsWith("| ")).slice(2);
      return table.map((line, index): Row => {
        const cells = line.split("|").slice(1, -1);
        return { heading, cells: cells.map((cell) => cell.trim()), trial: index % 2 === 0 ? "mended" : "unseen" };
      });
    });
}

function oneOf<T extends string>(known: readonly T[], text: string): T {
  const found = known.find((one) => one === text);
  if (found === undefined) throw new Error(`${text} is none of ${known.join(", ")}.`);
  return found;
}

/** The tables of a language: not every trial was written in each. */
export function newsPhrases(language: NewsLanguage): readonly NewsPhrase[] {
  const later = (["second", "third", "fourth", "amounts"] as const).flatMap((trial) =>
    phrasesOf(language, `${trial}/${language}`).map((phrase) => ({ ...phrase, trial })),
  );
  const last = phrasesOf(language, `days/${language}`).map(
    (phrase): NewsPhrase => ({ ...phrase, trial: phrase.trial === "mended" ? "days" : "days unseen" }),
  );
  return [...phrasesOf(language, language), ...later, ...last];
}

function phrasesOf(language: NewsLanguage, name: string): readonly NewsPhrase[] {
  const page = pageOf(name);
  const published = /^Published (\S+),/m.exec(page)?.[1] ?? "";
  return rowsOf(page).map(({ heading, cells: [phrase = "", says = ""], trial }) => ({
    language,
    kind: oneOf(newsKinds, heading),
    published,
    phrase,
    says: says === "none" ? [] : says.split("; "),
    trial,
  }));
}

export function newsPairs(language: NewsLanguage): readonly NewsPair[] {
  const rows = rowsOf(pageOf("pairs")).filter(({ heading }) => heading === newsLanguages[language]);
  return rows.map(({ cells: [kind = "", claim = "", quote = "", verdict = ""], trial }) => ({
    language,
    kind: kind.split(" ")[0] ?? "",
    unit: kind.split(" ")[1] ?? null,
    claim,
    quote,
    verdict: oneOf(["supports", "contradicts", "silent"], verdict),
    trial,
  }));
}
