import type { Rank } from "../../values/date/nth.ts";
import { inWords } from "../amounts/number-words.ts";
import type { Cursor } from "../words/cursor.ts";
import { isOfTwoDigits, isShortNumber } from "../words/digits.ts";

/** More than these nobody counts from a beginning or an end. */
const mostCounted = 99;

/** "second", "3rd", "last", "first three", "trois premières" */
export function takeRank(cursor: Cursor): Rank | null {
  const ordinal = cursor.attempt(takeOrdinal);
  const before = ordinal === null ? cursor.attempt(takeMany) : null;
  const { firstSeveral, final, plurals } = cursor.lexicon;
  const one = ordinal ?? cursor.attempt(takeOrdinal);
  const isSeveral = one === null && isOfSeveral(cursor);
  const rank = one ?? (cursor.take(firstSeveral) === null ? null : 1);
  const fromEnd = rank === null && cursor.take(final) !== null;
  if (rank === null && !fromEnd) return null;
  const count = before ?? cursor.attempt(takeMany) ?? 1;
  // "The first days of June" may be any number of them.
  if (count === 1 && (isSeveral || cursor.peek(plurals) !== null)) return null;
  return count > 1 && (rank ?? 1) > 1 ? null : { rank: rank ?? 1, fromEnd, count };
}

/** How many: from two on. */
export function takeMany(cursor: Cursor): number | null {
  if (cursor.take(cursor.lexicon.both) !== null) return 2;
  const text = cursor.text();
  const digits = cursor.token()?.sort === "number" && isShortNumber(text);
  const count = digits ? Number(text) : (inWords(cursor)?.value.valueOf() ?? 0);
  if (digits) cursor.at++;
  return Number.isInteger(count) && count > 1 && count <= mostCounted ? count : null;
}

/** An ordinal in words, or in digits with its ending: "third", "3rd", "3.". */
export function takeOrdinal(cursor: Cursor): number | null {
  const word = cursor.take(cursor.lexicon.ordinals);
  if (word !== null) return word;
  const number = takeTwoDigits(cursor);
  if (number === null || cursor.token()?.spaced !== false || cursor.take(cursor.lexicon.ordinalEnding) === null)
    return null;
  return number > 0 ? number : null;
}

/** A number of one or two digits, as days, weeks and centuries have. */
export function takeTwoDigits(cursor: Cursor): number | null {
  const text = cursor.text();
  if (!isOfTwoDigits(text)) return null;
  cursor.at++;
  return Number(text);
}

/** "premiers", "últimas": of one, another form is used. */
function isOfSeveral(cursor: Cursor): boolean {
  const { firstSeveral, severalPast, moveBefore } = cursor.lexicon;
  return cursor.peek(firstSeveral) !== null || (cursor.peek(severalPast) !== null && cursor.peek(moveBefore) === null);
}
