import type { DaySpan } from "../model/denotation.ts";
import { days, type Extent, exactly } from "../values/date/extent.ts";
import type { Cursor } from "./cursor.ts";
import { unitAround } from "./day-units.ts";
import { readDayMonth, readMonthDay, readNumericDate } from "./read-day.ts";
import { byTense, relative } from "./relative.ts";

/** A weekday, alone or before its date. */
export function readWeekday(cursor: Cursor): Extent | null {
  const long = cursor.take(cursor.lexicon.weekdays);
  const weekday = long ?? cursor.take(cursor.lexicon.shortWeekdays);
  if (weekday === null) return null;
  if (cursor.text() === ".") cursor.at++;
  const date = cursor.behindFillers(
    (ahead) => ahead.attempt(readNumericDate) ?? ahead.attempt(readDayMonth) ?? ahead.attempt(readMonthDay),
  );
  if (date !== null) return date;
  if (long === null || cursor.peek(cursor.lexicon.moveAfter) !== null) return null;
  cursor.yearless = true;
  return relative(cursor, (day) => {
    const monday = unitAround("week", 0, day).spans[0]?.[0] ?? day;
    const own = monday + weekday;
    const past: DaySpan = own <= day ? [own, own] : [own - 7, own - 7];
    const future: DaySpan = own >= day ? [own, own] : [own + 7, own + 7];
    return exactly(byTense(cursor, past, future), days(1));
  });
}
