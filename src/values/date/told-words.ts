import { dates } from "../../language/en/dates.ts";
import { numbers } from "../../language/en/numbers.ts";
import { entriesOf, numbered, phrasesOf } from "../../language/entries.ts";
import type { TimeUnit } from "../../language/words-of-dates.ts";
import { fillers } from "./phrase-words.ts";

/** What lies around a day: "the night of", "the week ending". */
export type Around = "night" | "weekend" | "week" | "week from" | "week to";

/** Words that stand before such a day. */
export const arounds: readonly (readonly [words: readonly string[], of: Around])[] = [
  [["night", "from"], "night"],
  [["night", "between"], "night"],
  [["night"], "night"],
  [["overnight", "from"], "night"],
  [["overnight"], "night"],
  [["weekend"], "weekend"],
  [["week", "beginning"], "week from"],
  [["week", "commencing"], "week from"],
  [["week", "starting"], "week from"],
  [["week", "from"], "week from"],
  [["week", "ending"], "week to"],
  [["week"], "week"],
];

type NumberWords = readonly (readonly [words: readonly string[], count: number])[];

/** More than so many nobody ranks in a longer time, or counts from its beginning or end. */
const [mostRanked, mostCounted] = [5, 4];

const endings: Readonly<Record<number, string>> = { 1: "st", 2: "nd", 3: "rd" };

/** Words for ranks; -1 is the last. */
export const ranks: NumberWords = [
  ...numbered(numbers.ordinals)
    .filter(([, rank]) => rank <= mostRanked)
    .flatMap(
      ([word, rank]): NumberWords => [
        [[word], rank],
        [[`${rank}${endings[rank] ?? "th"}`], rank],
      ],
    ),
  ...phrasesOf(dates.final).map((word) => [[word], -1] as const),
];

/** Words for several. */
export const counts: NumberWords = numbered(numbers.numbers)
  .filter(([, count]) => count > 1 && count <= mostCounted)
  .flatMap(
    ([word, count]): NumberWords => [
      [[word], count],
      [[String(count)], count],
    ],
  );

/** Words for what is counted. */
export const counted: readonly (readonly [words: readonly string[], unit: TimeUnit])[] = [
  [["week"], "week"],
  [["weeks"], "week"],
  [["weekend"], "weekend"],
  [["day"], "day"],
  [["days"], "day"],
  [["month"], "month"],
  [["months"], "month"],
];

/** Longer names first. At Christmas may be a day early or late. */
export const feasts: readonly (readonly [words: readonly string[], rule: string])[] = entriesOf(dates.feasts)
  .map(([name, rule]): [string[], string] => {
    const words = name.split(" ").filter((word) => !fillers.has(word));
    return [words, name === "christmas" ? "12-24..12-26" : rule];
  })
  .sort(([a], [b]) => b.length - a.length);
