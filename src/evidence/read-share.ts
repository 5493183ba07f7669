import type { Cursor } from "./cursor.ts";
import { numberLength } from "./number-words.ts";
import { readNumber } from "./read-number.ts";
import { isSmall, isWhole } from "./shares.ts";

/** Reads a share in words, as the desk would write it: "1 in 5", "2 in 3". */
export function readShare(cursor: Cursor): string | null {
  const { lexicon } = cursor;
  if (cursor.peek(lexicon.shares) !== null) return cursor.attempt(readPhrase);
  if (cursor.peek(lexicon.every) !== null) return cursor.attempt(readEvery);
  return cursor.attempt(readParts) ?? cursor.attempt(readOutOf);
}

/** "half of the staff", "driekwart van de leden": half of a time is none. */
function readPhrase(cursor: Cursor): string | null {
  const share = cursor.take(cursor.lexicon.shares);
  return share === null || isOfTimeOrAmount(cursor) ? null : share;
}

/** "jedes fünfte Kind", "elke vijfde leerling": of times it says how often. */
function readEvery(cursor: Cursor): string | null {
  if (cursor.take(cursor.lexicon.every) === null) return null;
  const rank = cursor.take(cursor.lexicon.ordinals);
  return rank === null || rank < 2 || isOfTimeOrAmount(cursor) ? null : `1 in ${rank}`;
}

/** "two-thirds", "a third of", "ein Drittel der": one part is a share only of something. */
function readParts(cursor: Cursor): string | null {
  if (cursor.peek(cursor.lexicon.wholeParts, cursor.text(1) === "-" ? 2 : 1) === null) return null;
  const count = readCount(cursor);
  if (cursor.text() === "-") cursor.at++;
  const parts = cursor.take(cursor.lexicon.wholeParts);
  if (count === null || parts === null || count >= parts) return null;
  if (count === 1 && cursor.peek(cursor.lexicon.partOf) === null) return null;
  return isOfTimeOrAmount(cursor) ? null : `${count} in ${parts}`;
}

/** "one in five", "2 von 3", "un enfant sur cinq" */
function readOutOf(cursor: Cursor): string | null {
  const { tokens, lexicon } = cursor;
  const isNear = cursor.peek(lexicon.outOf, 1) !== null || cursor.peek(lexicon.outOf, 2) !== null;
  if (!isNear || !isSmall(tokens, lexicon, cursor.at)) return null;
  const count = readCount(cursor);
  if (count === null) return null;
  if (cursor.peek(lexicon.outOf) === null) skipThing(cursor);
  if (cursor.take(lexicon.outOf) === null || !isWhole(tokens, lexicon, cursor.at)) return null;
  const whole = readNumber(cursor);
  return whole === null || whole.article || whole.value.compare(count) <= 0 ? null : `${count} in ${whole.written}`;
}

/** What so many of so many are: "un enfant sur cinq", "neuf habitants sur dix". Words that also stand before places and times join no share so. */
function skipThing(cursor: Cursor): void {
  const { tokens, lexicon, at } = cursor;
  const isThing = cursor.token()?.sort === "word" && lexicon.units.at(tokens, at) === null;
  if (isThing && lexicon.nouns.at(tokens, at) === null && lexicon.fillers.at(tokens, at + 1) === null) cursor.at++;
}

function readCount(cursor: Cursor): number | null {
  const number = readNumber(cursor);
  const count = number?.value.valueOf() ?? 0;
  return Number.isInteger(count) && count >= 1 && count <= 10 ? count : null;
}

/** "half the year", "a quarter of an hour", "two thirds of a million": parts of these are amounts. */
function isOfTimeOrAmount({ tokens, lexicon, at }: Cursor): boolean {
  const { fillers, partOf, one, nouns, units, weekdays } = lexicon;
  const isTime = (place: number) => [one, nouns, units, weekdays].some((list) => list.at(tokens, place) !== null);
  let next = at;
  while (!isTime(next) && next < at + 3 && (partOf.at(tokens, next) ?? fillers.at(tokens, next)) !== null) next++;
  return isTime(next) || (next > at && tokens[next]?.sort !== "number" && numberLength(tokens, lexicon, next) > 0);
}
