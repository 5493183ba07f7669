import { monthNames, seasonOfWord } from "./calendar-words.ts";

/** Where an alternative lies, seen from the point or points that it names. */
export type Bound = "at" | "before" | "by" | "after" | "since" | "between" | "to";

/** Words before a point; longer phrases first. "the" and "of" are left out beforehand. */
export const boundsBefore: readonly (readonly [words: readonly string[], bound: Bound | "from"])[] = [
  [["until", "at", "least"], "since"],
  [["since", "at", "least"], "by"],
  [["no", "sooner", "than"], "since"],
  [["not", "sooner", "than"], "since"],
  [["not", "until"], "since"],
  [["not", "till"], "since"],
  [["at", "latest", "by"], "by"],
  [["no", "later", "than"], "by"],
  [["not", "later", "than"], "by"],
  [["no", "earlier", "than"], "since"],
  [["not", "earlier", "than"], "since"],
  [["on", "or", "before"], "by"],
  [["on", "or", "after"], "since"],
  [["not", "before"], "since"],
  [["not", "after"], "by"],
  [["prior", "to"], "before"],
  [["up", "to"], "by"],
  [["between"], "between"],
  [["before"], "before"],
  [["by"], "by"],
  [["until"], "by"],
  [["till"], "by"],
  [["after"], "after"],
  [["since"], "since"],
  [["as", "from"], "since"],
  [["from"], "from"],
];

/** Words between the two ends of a range. */
export const rangeWords: readonly (readonly [words: readonly string[], range: true])[] = [
  [["to"], true],
  [["until"], true],
  [["till"], true],
  [["through"], true],
];

/** Words after a point. */
export const boundsAfter: readonly (readonly [words: readonly string[], bound: Bound])[] = [
  [["at", "latest"], "by"],
  [["at", "earliest"], "since"],
  [["or", "earlier"], "by"],
  [["or", "later"], "since"],
  [["or", "sooner"], "by"],
  [["on"], "since"],
  [["onward"], "since"],
  [["onwards"], "since"],
];

/** Words that say a part of what follows: which one, of how many; the edges also mean the moment itself. */
export interface Part {
  readonly index: number;
  readonly parts: number;
  readonly edge: "start" | "end" | null;
}

const part = (index: number, parts: number, edge: Part["edge"] = null): Part => ({ index, parts, edge });

export const partsBefore: readonly (readonly [words: readonly string[], part: Part])[] = [
  [["early", "in"], part(0, 3)],
  [["late", "in"], part(2, 3)],
  [["early"], part(0, 3)],
  [["mid"], part(1, 3)],
  [["middle"], part(1, 3)],
  [["late"], part(2, 3)],
  [["beginning"], part(0, 3, "start")],
  [["start"], part(0, 3, "start")],
  [["end"], part(2, 3, "end")],
  [["year-end"], part(2, 3, "end")],
  [["towards", "end"], part(2, 3, "end")],
  [["first", "days"], part(0, 3)],
  [["opening", "days"], part(0, 3)],
  [["last", "days"], part(2, 3)],
  [["closing", "days"], part(2, 3)],
  [["half-way", "through"], part(1, 3)],
  [["halfway", "through"], part(1, 3)],
  [["midway", "through"], part(1, 3)],
  [["first", "half"], part(0, 2)],
  [["1st", "half"], part(0, 2)],
  [["second", "half"], part(1, 2)],
  [["latter", "half"], part(1, 2)],
  [["2nd", "half"], part(1, 2)],
  [["first", "quarter"], part(0, 4)],
  [["1st", "quarter"], part(0, 4)],
  [["second", "quarter"], part(1, 4)],
  [["2nd", "quarter"], part(1, 4)],
  [["third", "quarter"], part(2, 4)],
  [["3rd", "quarter"], part(2, 4)],
  [["fourth", "quarter"], part(3, 4)],
  [["4th", "quarter"], part(3, 4)],
  [["last", "quarter"], part(3, 4)],
  [["final", "quarter"], part(3, 4)],
];

/** `Q1`, `H2`: a quarter or a half of the year named beside them. */
export const shortPartOf: ReadonlyMap<string, Part> = new Map([
  ["1q", part(0, 4)],
  ["2q", part(1, 4)],
  ["3q", part(2, 4)],
  ["4q", part(3, 4)],
  ["1h", part(0, 2)],
  ["2h", part(1, 2)],
  ["q1", part(0, 4)],
  ["q2", part(1, 4)],
  ["q3", part(2, 4)],
  ["q4", part(3, 4)],
  ["h1", part(0, 2)],
  ["h2", part(1, 2)],
]);

export const aboutWords: ReadonlySet<string> = new Set([
  "about",
  "around",
  "circa",
  "c.",
  "ca.",
  "ca",
  "c",
  "approximately",
  "roughly",
]);

/** Words that add nothing. */
export const fillers: ReadonlySet<string> = new Set(["the", "of"]);

/** Words that say no more than when something was; longer phrases first. */
export const prepositions: readonly (readonly [words: readonly string[], isOne: true])[] = [
  "some time",
  "in course",
  "over course",
  "calendar year",
  "year",
  "month",
  "during course",
  "in",
  "on",
  "at",
  "during",
  "sometime",
  "within",
].map((words) => [words.split(" "), true]);

/** All that a misspelt word may have meant. */
export const knownWords: readonly string[] = [
  ...new Set([
    ...monthNames,
    ...seasonOfWord.keys(),
    ...[...boundsBefore, ...boundsAfter, ...partsBefore].flatMap(([words]) => words),
    ...[...aboutWords].filter((word) => word.length > 3),
    "and",
    "century",
    "unknown",
  ]),
].filter((word) => word.length > 2);
