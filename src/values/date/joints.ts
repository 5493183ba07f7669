import { monthOf } from "./calendar-words.ts";

/** The years of one season, "winter 2021–22" or "winter of 2021–2022", are no range. */
const splitYear = /(?<=\b(?:spring|summer|autumn|fall|winter)(?: of)? )(\d{4})[\u2013\u2014](\d{4}|\d{2})(?!\d)/gi;
const monthBeforeDays = /\b([a-z]{3,9}\.?) (\d{1,2}) ?[-\u2013\u2014/] ?(\d{1,2}),? (?=\d{4}\b)/gi;
/** "3/4 May" is the one or the other day, but a night and a weekend have both. */
const parted = /\b((?:over)?night|weekend)\b(.*?\b)(\d{1,2})\/(?=\d{1,2}\b)/gi;

/** Where a hyphen joins two ends of a range, and is no part of a date in digits. */
const hyphens: readonly RegExp[] = [
  /(?<=[\w.]) - (?=\w)/g,
  // "3-4 May", "10-22 July"
  /(?<=(?<![\d-])\d{1,2})-(?=\d{1,2} [a-z])/gi,
  // "29 April-4 May"
  /(?<=\b\d{1,2} [a-z]{3,9})-(?=\d{1,2} [a-z])/gi,
  // "Q1-Q3"
  /(?<=\b[qh][1-4])-(?=[qh][1-4]\b)/gi,
  // "2016-2019"; but "winter 2016-2017" is one winter.
  /(?<=(?<!\b(?:spring|summer|autumn|fall|winter)(?: of)? )(?<![\dX-])\d{4})-(?=\d{4}(?![\d-]))/gi,
];

/** A phrase in which "to" stands between the ends of each range, whatever dash or hyphen was there, and months behind days. */
export function rejoin(phrase: string): string {
  if (!/[-\u2013\u2014/]/.test(phrase)) return phrase;
  let text = phrase
    .replace(/\b(early|mid)-to-(mid|late)\b/gi, "$1 to $2")
    .replace(/\b([qh][1-4])\/(?=\d{4}\b)/gi, "$1 ")
    .replace(splitYear, "$1-$2")
    .replace(monthBeforeDays, (whole, month: string, first: string, last: string) =>
      monthOf.has(month.toLowerCase()) && !whole.includes("/") ? `${first} to ${last} ${month} ` : whole,
    )
    .replace(parted, "$1$2$3 to ")
    .replace(/[\u2013\u2014]/g, " to ");
  for (const hyphen of hyphens) text = text.replace(hyphen, " to ");
  return text.replace(/\b([a-z]{3,9}\.?)-([a-z]{3,9})\b/gi, (whole, first: string, last: string) =>
    monthOf.has(first.toLowerCase()) && monthOf.has(last.toLowerCase()) ? `${first} to ${last}` : whole,
  );
}
