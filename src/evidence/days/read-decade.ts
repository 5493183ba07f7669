import { toCalendarDay } from "../../model/calendar.ts";
import { type Extent, together, years } from "../../values/date/extent.ts";
import { inWords } from "../amounts/number-words.ts";
import type { Cursor } from "../words/cursor.ts";
import { isShortNumber } from "../words/digits.ts";
import { relative } from "./relative.ts";

/** "the 1990s", "in den 80er Jahren", "jaren negentig", "les années 1990" */
export function readDecade(cursor: Cursor): Extent | null {
  const { decadeWords, decadesBefore } = cursor.lexicon;
  if (cursor.token()?.sort === "number") return cursor.attempt(readEnding);
  if (cursor.peek(decadeWords) !== null) return cursor.attempt(readWord);
  return cursor.peek(decadesBefore) === null ? null : cursor.attempt(readNumbered);
}

/** "Neunzigerjahre", "the nineties" */
function readWord(cursor: Cursor): Extent | null {
  const first = cursor.take(cursor.lexicon.decadeWords);
  return first === null ? null : decadeFrom(cursor, first);
}

/** "années 80", "jaren negentig", "jaren '90" */
function readNumbered(cursor: Cursor): Extent | null {
  if (cursor.take(cursor.lexicon.decadesBefore) === null) return null;
  if (cursor.text() === "'") cursor.at++;
  const first = takeDigits(cursor) ?? inWords(cursor)?.value.valueOf() ?? 0;
  return decadeFrom(cursor, first);
}

/** "1990s", "90er-Jahre": of two digits only where no possessive makes ages of them ("in his 90s"). */
function readEnding(cursor: Cursor): Extent | null {
  const { tokens, lexicon, at } = cursor;
  if (cursor.token(1)?.spaced !== false) return null;
  const first = takeDigits(cursor);
  if (first === null) return null;
  if (cursor.take(lexicon.decadeEndings) === null) return null;
  if (cursor.text() === "-") cursor.at++;
  cursor.take(lexicon.plurals);
  const isNamed = [lexicon.fillers, lexicon.parts].some((list) => list.at(tokens, at - 1) !== null);
  return first < 100 && !isNamed ? null : decadeFrom(cursor, first);
}

function takeDigits(cursor: Cursor): number | null {
  const text = cursor.text();
  if (!isShortNumber(text) || text.length % 2 === 1) return null;
  cursor.at++;
  return Number(text);
}

/** Two digits are of the century that makes the decade the last one begun; of the twenties and before, nobody can tell. */
function decadeFrom(cursor: Cursor, first: number): Extent | null {
  if (first % 10 !== 0 || first <= 0) return null;
  if (first >= 1000 && first <= 2190) return years(first, first + 9);
  if (first > 90) return null;
  return relative(cursor, (day) => {
    const century = Math.floor(toCalendarDay(day).year / 100) * 100;
    const [before, own] = [
      years(century - 100 + first, century - 91 + first),
      years(century + first, century + first + 9),
    ];
    const begun = (own.spans[0]?.[0] ?? 0) <= day;
    return begun ? together([before, own]) : before;
  });
}
