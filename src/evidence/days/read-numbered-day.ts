import { daysInMonth, toCalendarDay, toDayNumber } from "../../model/calendar.ts";
import { days, type Extent, exactly } from "../../values/date/extent.ts";
import { weekdayFrom } from "../../values/date/weeks.ts";
import type { Cursor } from "../words/cursor.ts";
import type { Token } from "../words/tokens.ts";
import { takeOrdinal, takeTwoDigits } from "./read-rank.ts";
import { byTense, relative } from "./relative.ts";

/** Behind a weekday, the number that it has in its month: "Friday the 13th", "vendredi 13". */
export function readItsNumber(cursor: Cursor, weekday: number): Extent | null {
  const day = cursor.attempt(takeOrdinal) ?? cursor.attempt(takeNumberAtEnd);
  // "Montag, zwölfter fünfter": the month is a number, too.
  if (day === null || cursor.attempt(takeOrdinal) !== null || cursor.token()?.sort === "number") return null;
  return nearest(cursor, day, (found) => weekdayFrom(found, weekday) === found);
}

/** A number with a word behind it may count: "Monday 21 people". */
function takeNumberAtEnd(cursor: Cursor): number | null {
  const day = takeTwoDigits(cursor);
  return isEnd(cursor.token()) ? day : null;
}

/**
 * "on the 18th", "am 18.", "op de 18e": a day of a month that nobody names, the nearest back or on. A word behind it may be what
 * it numbers: "on the 18th floor".
 */
export function readDayAlone(cursor: Cursor): Extent | null {
  const isEnded = cursor.token()?.sort === "number" && cursor.token(1)?.spaced === false;
  if (!isEnded || !isOnDayAlone(cursor)) return null;
  const day = takeOrdinal(cursor);
  return day === null || !isNothingBehind(cursor) ? null : nearest(cursor, day, () => true);
}

function isOnDayAlone({ tokens, lexicon, at }: Cursor): boolean {
  return [1, 2].some((words) => lexicon.onDayAlone.at(tokens, at - words)?.length === words);
}

/** Where nouns have capitals, a word without one is a verb, or the like: "am 18. fährt sie". */
function isNothingBehind({ tokens, lexicon, at, source }: Cursor): boolean {
  const next = tokens[at];
  if (next?.sort !== "word") return isEnd(next);
  return lexicon.language.capitalNouns && /^\p{Ll}/u.test(source.slice(next.from));
}

/** Whether a text ends, or a mark stands that ends a phrase. */
function isEnd(next: Token | undefined): boolean {
  return next === undefined || (next.sort === "mark" && ".,;!?)".includes(next.text));
}

/** The days nearest to the publication, back and on, that have a number in their month and pass a test. */
function nearest(cursor: Cursor, day: number, is: (found: number) => boolean): Extent | null {
  if (day > 31) return null;
  cursor.yearless = true;
  return relative(cursor, (today) => {
    const past = nearestFrom(today, day, -1, is);
    const future = nearestFrom(today, day, 1, is);
    if (past === null || future === null) return null;
    return exactly(byTense(cursor, [past, past], [future, future]), days(1));
  });
}

/** No month has been that long ago, or is that far away, whose thirteenth is a Friday. */
const mostMonths = 14;

function nearestFrom(today: number, day: number, direction: -1 | 1, is: (found: number) => boolean): number | null {
  const { year, month } = toCalendarDay(today);
  for (let away = 0; away <= mostMonths; away++) {
    const index = year * 12 + month - 1 + direction * away;
    const [thatYear, thatMonth] = [Math.floor(index / 12), (index % 12) + 1];
    const found = day > daysInMonth(thatYear, thatMonth) ? null : toDayNumber(thatYear, thatMonth, day);
    if (found !== null && (direction < 0 ? found <= today : found >= today) && is(found)) return found;
  }
  return null;
}
