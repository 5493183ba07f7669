import { bits, daysBegin, daysNeed } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { mayBeJoined } from "../words/joined-numbers.ts";
import type { Token } from "../words/tokens.ts";
import { countsThings } from "./counts-things.ts";
import { daysGoOn } from "./days-go-on.ts";
import { type DaysRead, readDays } from "./read-days.ts";
import { yearOf } from "./year-number.ts";

/** Every expression of time in a text, in order. */
export function findDays(cursor: Cursor): readonly DaysRead[] {
  const found: DaysRead[] = [];
  if (!mayHoldDays(cursor)) return found;
  for (let token = cursor.token(); token !== undefined; token = cursor.token()) {
    const read = mayBegin(token, cursor) ? readDays(cursor) : null;
    if (read === null) cursor.at++;
    else if (!daysGoOn(cursor, read) && !countsThings(cursor, read)) found.push(read);
  }
  return found;
}

/** Digits alone are days only as a year or a numeric date; everything else has a word of time in it. */
function mayHoldDays({ tokens, present }: Cursor): boolean {
  if ((present & daysNeed) !== 0) return true;
  let before: Token | null = null;
  for (const token of tokens) {
    const digits = before?.sort === "number";
    if (digits && (token.text === "-" || token.text === "/")) return true;
    if (token.sort === "number" && (token.text.includes(".") || yearOf(token.text) !== null)) return true;
    before = token;
  }
  return false;
}

/** Most words begin no expression of time: no reader needs to look. */
function mayBegin(token: Token, { present, lexicon }: Cursor): boolean {
  if (token.sort === "number" || (token.begins & daysBegin) !== 0) return true;
  return (present & bits.ago) !== 0 && mayBeJoined(token, lexicon);
}
