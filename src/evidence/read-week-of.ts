import type { DaySpan } from "../model/denotation.ts";
import { days, type Extent, exactly } from "../values/date/extent.ts";
import { union } from "../values/date/spans.ts";
import type { Cursor } from "./cursor.ts";
import { unitAround } from "./day-units.ts";
import { readDayMonth, readMonthDay, readNumericDate } from "./read-day.ts";

/** "the week of 4 February", "la semaine du 4 février": the week that has the day, or the seven days from it on. */
export function readWeekOf(cursor: Cursor): Extent | null {
  // "Two weeks from 4 February" are not the week of that day.
  if (cursor.peek(cursor.lexicon.plurals) !== null) return null;
  if (cursor.take(cursor.lexicon.nouns) !== "week" || cursor.take(cursor.lexicon.weekOf) === null) return null;
  const first = cursor.behindFillers(
    (ahead) => ahead.attempt(readNumericDate) ?? ahead.attempt(readDayMonth) ?? ahead.attempt(readMonthDay),
  );
  return first === null ? null : exactly(union(first.spans.map(([day]) => weekAround(day))), days(7));
}

function weekAround(day: number): DaySpan {
  const [monday = day, sunday = day] = unitAround("week", 0, day).spans[0] ?? [];
  return [Math.min(monday, day), Math.max(sunday, day + 6)];
}
