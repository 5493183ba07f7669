import type { DaySpan } from "../../model/denotation.ts";
import { days, type Extent, exactly, oneOfDays } from "../../values/date/extent.ts";
import { weekdayFrom } from "../../values/date/weeks.ts";
import type { Cursor } from "../words/cursor.ts";
import { readDateBehind } from "./read-day.ts";
import { readItsWeek } from "./read-day-of-week.ts";
import { readFeast } from "./read-feast.ts";
import { readItsNumber } from "./read-numbered-day.ts";
import { byTense, relative } from "./relative.ts";

/** A weekday, alone or before its date. */
export function readWeekday(cursor: Cursor): Extent | null {
  const long = cursor.take(cursor.lexicon.weekdays);
  const weekday = long ?? cursor.take(cursor.lexicon.shortWeekdays);
  if (weekday === null) return null;
  if (cursor.text() === ".") cursor.at++;
  const date = readDateBehind(cursor);
  if (date !== null) return date;
  const ofWeek = long === null ? null : readItsWeek(cursor, long);
  if (ofWeek !== null) return ofWeek;
  const beside = long === null ? null : cursor.attempt((ahead) => readBesideFeast(ahead, long));
  if (beside !== null) return beside;
  const numbered = cursor.behindFillers((ahead) => readItsNumber(ahead, weekday));
  if (numbered !== null) return numbered;
  if (long === null || cursor.peek(cursor.lexicon.moveAfter) !== null) return null;
  cursor.yearless = true;
  return relative(cursor, (day) => {
    const [past, future] = [weekdayFrom(day - 6, weekday), weekdayFrom(day, weekday)];
    return exactly(byTense(cursor, [past, past], [future, future]), days(1));
  });
}

/** "the Tuesday after Easter", "am Samstag vor Pfingsten" */
function readBesideFeast(cursor: Cursor, weekday: number): Extent | null {
  const { pointBefore, pointAfter } = cursor.lexicon;
  const isBefore = cursor.take(pointBefore) !== null;
  if (!isBefore && cursor.take(pointAfter) === null) return null;
  const feast = cursor.behindFillers((ahead) => readFeast(ahead, true));
  const beside = ([from, to]: DaySpan) => weekdayFrom(isBefore ? from - 7 : to + 1, weekday);
  return feast === null ? null : oneOfDays(...feast.spans.map(beside));
}
