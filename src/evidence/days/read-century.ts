import type { DaySpan } from "../../model/denotation.ts";
import { type Extent, exactly, months } from "../../values/date/extent.ts";
import { union } from "../../values/date/spans.ts";
import { inWords } from "../amounts/number-words.ts";
import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { centuryExtent } from "./day-units.ts";
import { takeOrdinal, takeTwoDigits } from "./read-rank.ts";
import { takeListJoint } from "./same-month.ts";

/** The last that anybody writes of. */
const lastCentury = 30;
/** Centuries of a list beyond these are read by themselves. */
const mostCenturies = 4;

/** "the 19th century", "im neunzehnten Jahrhundert", "aux XVIIIe et XIXe siècles", "siglo XX" */
export function readCentury(cursor: Cursor): Extent | null {
  return cursor.has(cursor.lexicon.nouns) && mayBeCentury(cursor) ? cursor.attempt(readCenturies) : null;
}

function mayBeCentury(cursor: Cursor): boolean {
  const token = cursor.token();
  if (token === undefined) return false;
  if (token.sort === "number") return cursor.token(1)?.spaced === false;
  return (token.begins & bits.ordinals) !== 0 || isCentury(cursor) || rankInRoman(token.text) !== null;
}

function readCenturies(cursor: Cursor): Extent | null {
  const isBefore = isCentury(cursor);
  if (isBefore) cursor.take(cursor.lexicon.nouns);
  const spans = readNumbers(cursor, isBefore ? takeNumber : takeRank);
  if (spans === null || (!isBefore && !isCentury(cursor))) return null;
  if (!isBefore && isName(cursor)) return null;
  if (!isBefore) cursor.take(cursor.lexicon.nouns);
  return cursor.peek(cursor.lexicon.beforeChrist) === null ? exactly(spans, months(1200)) : null;
}

/** One or several: "18th and 19th"; from one to another: "16. bis 18.". */
function readNumbers(cursor: Cursor, take: (cursor: Cursor) => number | null): readonly DaySpan[] | null {
  const first = cursor.attempt(take);
  if (first === null) return null;
  let spans = spansOf(first);
  for (let count = 1; count < mostCenturies; count++) {
    const next = cursor.attempt((ahead) => takeNext(ahead, take));
    if (next === null) break;
    const last = spansOf(next.number);
    const [from] = spans[0] ?? [];
    const [, to] = last[0] ?? [];
    spans = next.isRange && from !== undefined && to !== undefined ? [[from, to]] : [...spans, ...last];
  }
  return union(spans);
}

function takeNext(cursor: Cursor, take: (cursor: Cursor) => number | null) {
  const isRange = cursor.take(cursor.lexicon.rangeTo) !== null;
  if (!isRange && takeListJoint(cursor) === null) return null;
  const number = cursor.behindFillers(take);
  return number === null ? null : { number, isRange };
}

function spansOf(century: number): readonly DaySpan[] {
  return centuryExtent(century).spans;
}

/** "siglo XX", "siglo 20" */
function takeNumber(cursor: Cursor): number | null {
  return known(takeTwoDigits(cursor) ?? takeRoman(cursor, inRoman) ?? inWords(cursor)?.value.valueOf() ?? 0);
}

function takeRank(cursor: Cursor): number | null {
  return known(takeRoman(cursor, rankInRoman) ?? takeOrdinal(cursor) ?? 0);
}

function takeRoman(cursor: Cursor, numberOf: (text: string) => number | null): number | null {
  const value = numberOf(cursor.text());
  if (value !== null) cursor.at++;
  return value;
}

function known(century: number): number | null {
  return Number.isInteger(century) && century > 0 && century <= lastCentury ? century : null;
}

function isCentury(cursor: Cursor): boolean {
  return cursor.peek(cursor.lexicon.nouns) === "century";
}

/** "20th Century Fox": with a capital where nouns have none. */
function isName({ source, lexicon, tokens, at }: Cursor): boolean {
  const letter = source.charAt(tokens[at]?.from ?? 0);
  return !lexicon.language.capitalNouns && letter !== letter.toLowerCase();
}

/** "xixe", "xixème": a rank in Roman digits, as French has it. */
function rankInRoman(text: string): number | null {
  const [, digits = ""] = /^([ivx]+)(?:e|er|ème|eme|ᵉ)$/.exec(text) ?? [];
  return inRoman(digits);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function inRoman(text: string): number | null {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(text) || text === "") return null;
  const values = [...text].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
