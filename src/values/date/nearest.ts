import { distance } from "fastest-levenshtein";
import { dateWords } from "../../language/date-words.ts";
import { daysInMonth } from "../../model/calendar.ts";
import type { Seasons } from "../../model/story.ts";
import { withoutMarks } from "../written.ts";
import { monthNames } from "./calendar-words.ts";
import { knownWords } from "./phrase-words.ts";
import { acrossTheYear, rejoined, turnedAbout, turnedSet } from "./range-ends.ts";
import { readDays } from "./read.ts";
import { dayAlone, rewritten, twoYears } from "./rewritten.ts";
import { twoBounds } from "./two-bounds.ts";

/** Longer texts are not near any date. */
const longest = 80;

/** The form nearest to a text that cannot be read, if one comes to mind. It can be read, and is only ever a suggestion. */
export function nearestDate(written: string, seasons: Seasons): string | null {
  const between = written.length > longest ? null : twoBounds(tidied(written), seasons);
  return between?.nearest ?? nearestOf(written, (candidate) => readDays(candidate, seasons) !== null);
}

/** The first candidate near a text that can be read; null where there is none. */
export function nearestOf(written: string, readable: (candidate: string) => boolean): string | null {
  if (written.length > longest) return null;
  for (const candidate of candidatesOf(tidied(written))) {
    if (candidate !== null && candidate !== written && readable(candidate)) return candidate;
  }
  return null;
}

/** Whether a text that cannot be read is a range that ends before it starts, and its nearest form one that does not. */
export function isReversal(written: string, nearest: string): boolean {
  const tidy = tidied(written);
  if ([...acrossTheYear(tidy), ...turnedAbout(tidy), turnedSet(tidy)].includes(nearest)) return true;
  // Where the seasons lie makes no difference to which of two years comes first.
  return twoBounds(tidy, "meteorological-north")?.isReversed ?? false;
}

function tidied(written: string): string {
  return withoutMarks(written.trim())
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

function* candidatesOf(tidy: string): Generator<string | null> {
  yield tidy;
  yield tidy.replaceAll(" ", "");
  yield tidy.replaceAll(" ", "").toUpperCase();
  yield twoYears(tidy);
  yield yearFirst(tidy);
  yield yearLast(tidy);
  yield compact(tidy);
  yield longYear(tidy);
  yield decade(tidy);
  yield partOfYear(tidy);
  yield preciseEnd(tidy);
  yield turnedSet(tidy);
  yield* rejoined(tidy);
  yield* acrossTheYear(tidy);
  yield* turnedAbout(tidy);
  for (const last of ["30", "29", "28"]) yield tidy.replace(/\b(?:29|30|31)(?:st|th)?\b/, last);
  if (/[a-z]/i.test(tidy)) yield tidy.replace("/", " or ");
  yield* rewritten(tidy);
  const day = dayAlone(tidy);
  if (day !== tidy) yield* candidatesOf(day);
  for (const words of Object.values(dateWords)) yield translated(tidy, words);
  yield spelt(tidy);
}

const padded = (number: string | number) => String(number).padStart(2, "0");

/** "2021-7", "2021/07/14", "2021-14-07", "2021-13", "1999-02-30" */
function yearFirst(tidy: string): string | null {
  const parts = /^(-?\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?\.?$/.exec(tidy);
  if (parts === null) return null;
  const [, year, month, day] = parts.map(Number);
  if (year === undefined || month === undefined) return null;
  const yearWritten = parts[1];
  if (parts[3] === undefined || day === undefined) return `${yearWritten}-${padded(between(month, 1, 12))}`;
  if (month > 12 && day <= 12) return `${yearWritten}-${padded(day)}-${padded(month)}`;
  const monthWithin = between(month, 1, 12);
  return `${yearWritten}-${padded(monthWithin)}-${padded(between(day, 1, daysInMonth(year, monthWithin)))}`;
}

const between = (number: number, least: number, most: number) => Math.min(Math.max(number, least), most);

/** "14.05.2024", "05/14/2024", "05/2024"; of "03/04/2021" both readings, for the desk to choose. */
function yearLast(tidy: string): string | null {
  const parts = /^(?:(\d{1,2})([-/. ]))?(\d{1,2})[-/. ] ?(\d{4})$/.exec(tidy);
  if (parts === null) return null;
  const [, first, separator, second = "", year] = parts;
  if (first === undefined) return `${year}-${padded(second)}`;
  const dayFirst = `${year}-${padded(second)}-${padded(first)}`;
  const monthFirst = `${year}-${padded(first)}-${padded(second)}`;
  if (separator === "." || dayFirst === monthFirst || Number(first) > 12) return dayFirst;
  return Number(second) > 12 ? monthFirst : `${dayFirst} or ${monthFirst}`;
}

/** "20210714" */
function compact(tidy: string): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)$/.exec(tidy);
  return parts === null ? null : `${parts[1]}-${parts[2]}-${parts[3]}`;
}

/** "Y2006" is 2006, and 20067890 is Y20067890. */
function longYear(tidy: string): string | null {
  if (/^Y-?\d{4}[?~%]?$/i.test(tidy)) return tidy.slice(1);
  return /^-?[1-9]\d{4,13}[?~%]?$/.test(tidy) ? `Y${tidy}` : null;
}

/** "2000s", "90s" */
function decade(tidy: string): string | null {
  const parts = /^(?:the )?['\u2019]?(\d\d)?(\d0)['\u2019]?s$/i.exec(tidy);
  if (parts === null) return null;
  const first = `${parts[1] ?? "19"}${parts[2]}`;
  return `between ${first} and ${first.slice(0, 3)}9`;
}

/** "2021-Q1", "2021H2" */
function partOfYear(tidy: string): string | null {
  const parts = /^(\d{4})[- ]?([qh][1-4])$/i.exec(tidy);
  return parts === null ? null : `${parts[2]?.toUpperCase()} ${parts[1]}`;
}

/** "2021-06/2021" says less of its end than of its start. */
function preciseEnd(tidy: string): string | null {
  const parts = /^([^/]+)\/(\d{4})(?:-(\d\d))?$/.exec(tidy);
  if (parts === null) return null;
  const [, start, year, month] = parts;
  if (month === undefined) return `${start}/${year}-12`;
  return `${start}/${year}-${month}-${padded(daysInMonth(Number(year), between(Number(month), 1, 12)))}`;
}

/** "Anfang Juli 2021", "14. Mai 2024", "d'ici fin 2021": the words of another language, where all its words are known. */
function translated(tidy: string, words: ReadonlyMap<string, string>): string | null {
  const pieces = tidy
    .replace(/^(\d{1,2})\. /, "$1 ")
    .replaceAll("\u2019", "'")
    .replace(/-(?=\D)/g, " ")
    .split(" ");
  const meanings = pieces.map((piece) => words.get(piece.toLowerCase()) ?? (/^\d/.test(piece) ? piece : null));
  return meanings.includes(null) ? null : meanings.filter((meaning) => meaning !== "").join(" ");
}

/** Each unknown word replaced by the known one nearest to it: "Juli 2021", "sumer 2021". */
function spelt(tidy: string): string | null {
  let changed = false;
  const words = tidy.split(" ").map((word) => {
    const known = /^[^\d\W]{3,12}$/u.test(word.normalize("NFD").replace(/\p{M}/gu, ""))
      ? nearestWord(word.toLowerCase())
      : null;
    if (known === null) return word;
    changed = true;
    return known;
  });
  return changed ? words.join(" ") : null;
}

function nearestWord(word: string): string | null {
  if (knownWords.includes(word)) return null;
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const known of knownWords) {
    // "day" is no slip for May.
    if (known[0] !== word[0] && known[1] !== word[0]) continue;
    const apart = distance(word, known);
    if (apart < least) [nearest, least] = [capitalised(known), apart];
  }
  return nearest;
}

const capitalised = (word: string) => (monthNames.includes(word) ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word);
