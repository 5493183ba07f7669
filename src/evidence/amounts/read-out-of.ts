import type { Cursor } from "../words/cursor.ts";
import type { NumberRead } from "./magnitude.ts";
import { readNumber } from "./read-number.ts";
import { isSmall, isWhole, type ShareRead } from "./shares.ts";

/** Reads so many of so many: "one in five", "2 von 3", "un enfant sur cinq", "one child in five". */
export function readOutOf(cursor: Cursor): ShareRead | null {
  const { lexicon } = cursor;
  const isNear = cursor.peek(lexicon.outOf, 1) !== null || cursor.peek(lexicon.outOf, 2) !== null;
  if (!isNear || !isSmall(cursor, cursor.at)) return null;
  const count = readCount(cursor);
  if (count === null) return null;
  const isPlace = cursor.peek(lexicon.outOf) === null && skipThing(cursor, count.written === "1");
  if (cursor.take(lexicon.outOf) === null || !isWhole(cursor, cursor.at)) return null;
  const whole = readNumber(cursor);
  const isShare = whole !== null && !whole.article && whole.value.compare(count.value) > 0;
  if (!isShare || (isPlace && hasPluralEnding(cursor))) return null;
  return { number: `${count.written} in ${whole.written}`, value: count.value.div(whole.value) };
}

/**
 * Steps over what so many of so many are: "un enfant sur cinq", "neuf habitants sur dix". Words that also stand before places and
 * times join a share so only of one ("one child in five", but not "one child in five cities"); whether they do.
 */
function skipThing(cursor: Cursor, isOne: boolean): boolean {
  const { tokens, lexicon, at } = cursor;
  const isThing = cursor.token()?.sort === "word" && lexicon.units.at(tokens, at) === null;
  if (!isThing || lexicon.nouns.at(tokens, at) !== null) return false;
  const joint = lexicon.outOf.at(tokens, at + 1);
  const isPlace = joint?.length === 1 && lexicon.fillers.at(tokens, at + 1) !== null;
  if (!isPlace || (isOne && !hasPluralEnding(cursor))) cursor.at++;
  return isPlace;
}

function hasPluralEnding(cursor: Cursor): boolean {
  if (cursor.token()?.sort !== "word") return false;
  return cursor.lexicon.pluralEndings.some((ending) => cursor.text().endsWith(ending));
}

function readCount(cursor: Cursor): NumberRead | null {
  const number = readNumber(cursor);
  return number !== null && /^(?:[1-9]|10)$/.test(number.written) ? number : null;
}
