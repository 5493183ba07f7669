import { days, type Extent, exactly, oneOfDays } from "../../values/date/extent.ts";
import { hull } from "../../values/date/spans.ts";
import { mondayOf, weekdayFrom } from "../../values/date/weeks.ts";
import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { readDistance } from "./read-ago.ts";
import { relative } from "./relative.ts";
import { takeOffset } from "./take-offset.ts";

/** Of a weekday that was read: "of last week", "vergangener Woche", "de la semaine prochaine", "two weeks ago", "en huit". */
export function readItsWeek(cursor: Cursor, weekday: number): Extent | null {
  const { nouns, moveAfter, dayPartsBehind } = cursor.lexicon;
  if (!cursor.has(nouns) && !cursor.has(moveAfter) && (cursor.present & bits.named) === 0) return null;
  cursor.take(dayPartsBehind);
  return cursor.behindFillerWords((ahead) => readWeek(ahead, weekday));
}

/** A weekday behind its week: "next week on Tuesday", "vorige week dinsdag"; null where no weekday follows. */
export function readItsWeekday(cursor: Cursor, week: Extent): Extent | null {
  const { weekdays, moveAfter } = cursor.lexicon;
  const span = hull(week.spans);
  if (week.unit.days !== 7 || span === null || !cursor.has(weekdays)) return null;
  const weekday = cursor.behindFillerWords((ahead) => ahead.take(weekdays));
  if (weekday === null || cursor.peek(moveAfter) !== null) return null;
  return exactly([[span[0] + weekday, span[1] - 6 + weekday]], days(1));
}

function readWeek(cursor: Cursor, weekday: number): Extent | null {
  const offset = takeOffset(cursor, "week");
  if (offset !== null) return relative(cursor, (day) => oneOfDays(mondayOf(day) + 7 * offset + weekday));
  const on = cursor.take(cursor.lexicon.weeksOn);
  if (on !== null) return relative(cursor, (day) => oneOfDays(weekdayFrom(day + 1, weekday) + 7 * on));
  const ago = cursor.attempt(readWeeksAway);
  return ago === null ? null : relative(cursor, (day) => oneOfDays(...weeksAway(day, weekday, ago)));
}

/** "two weeks ago", "in einer Woche": how many weeks, back or on. */
function readWeeksAway(cursor: Cursor): number | null {
  if ((cursor.present & bits.ago) === 0) return null;
  const before = cursor.take(cursor.lexicon.agoBefore);
  const distance = readDistance(cursor);
  const direction = cursor.take(cursor.lexicon.agoAfter) ?? before;
  if (distance === null || distance.unit !== "week" || direction === null) return null;
  return distance.count[0] === distance.count[1] ? direction * distance.count[0] : null;
}

/** Weeks away are reckoned from the nearest such weekday, or from this week. */
function weeksAway(day: number, weekday: number, weeks: number): readonly number[] {
  const nearest = weeks < 0 ? weekdayFrom(day - 7, weekday) : weekdayFrom(day + 1, weekday);
  return [nearest + 7 * weeks, mondayOf(day) + 7 * weeks + weekday];
}
