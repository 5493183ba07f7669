import { dates } from "../../language/en/dates.ts";
import type { TimeUnit } from "../../language/words-of-dates.ts";
import { fillers } from "./phrase-words.ts";

/** What lies around a day: "the night of", "the week ending". */
export type Around = "night" | "weekend" | "week" | "week from" | "week to";

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

export const ranks: readonly (readonly [words: readonly string[], rank: number])[] = [
  [["first"], 1],
  [["1st"], 1],
  [["second"], 2],
  [["2nd"], 2],
  [["third"], 3],
  [["3rd"], 3],
  [["fourth"], 4],
  [["4th"], 4],
  [["fifth"], 5],
  [["5th"], 5],
  [["last"], -1],
  [["final"], -1],
];

export const counts: readonly (readonly [words: readonly string[], count: number])[] = [
  [["two"], 2],
  [["2"], 2],
  [["three"], 3],
  [["3"], 3],
  [["four"], 4],
  [["4"], 4],
];

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
export const feasts: readonly (readonly [words: readonly string[], rule: string])[] = dates.feasts
  .split("|")
  .map((feast): [string[], string] => {
    const [name = "", rule = ""] = feast.split(":");
    const words = name.split(" ").filter((word) => !fillers.has(word));
    return [words, name === "christmas" ? "12-24..12-26" : rule];
  })
  .sort(([a], [b]) => b.length - a.length);
