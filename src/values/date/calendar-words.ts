import type { Season } from "./seasons.ts";

/** The English words of dates. The desk writes its values in EDTF or English, whatever the article's language. */
export const monthNames: readonly string[] = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const shortMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Month numbers by name, abbreviation with or without a full stop, and "sept". */
export const monthOf: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index): [string, number] => [name, index + 1]),
  ...shortMonths.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [`${name}.`, index + 1],
  ]),
  ["sept", 9],
  ["sept.", 9],
]);

/** Seasons by their names. */
export const seasonOfWord: ReadonlyMap<string, Season> = new Map([
  ["spring", "spring"],
  ["summer", "summer"],
  ["autumn", "autumn"],
  ["fall", "autumn"],
  ["winter", "winter"],
]);

/** 0 is Monday. A day that is written with its weekday is read only where the two agree. */
export const weekdayOfWord: ReadonlyMap<string, number> = new Map(
  [
    "monday mon",
    "tuesday tue tues",
    "wednesday wed",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
  ]
    .map((names) => names.split(" "))
    .flatMap((names, weekday) =>
      names.flatMap((name): [string, number][] => [
        [name, weekday],
        [`${name}.`, weekday],
      ]),
    ),
);

/** What follows a year that is counted back from our era. */
export const beforeChrist: ReadonlySet<string> = new Set(["bc", "bce", "b.c.", "b.c.e."]);
/** What follows, or stands before, a year of our era. */
export const afterChrist: ReadonlySet<string> = new Set(["ad", "ce", "a.d.", "c.e."]);
