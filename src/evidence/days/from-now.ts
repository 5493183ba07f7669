import type { TimeUnit } from "../../language/words-of-dates.ts";
import type { DaySpan } from "../../model/denotation.ts";
import { type Extent, oneOfDays } from "../../values/date/extent.ts";
import { mondayOf, weekdayFrom } from "../../values/date/weeks.ts";
import type { Cursor } from "../words/cursor.ts";
import { unitAround } from "./day-units.ts";
import { byTense, relative } from "./relative.ts";

/** "the weekend" */
export function readWeekendItself(cursor: Cursor): Extent | null {
  const isOne = cursor.peek(cursor.lexicon.plurals) === null;
  return isOne && cursor.take(cursor.lexicon.nouns) === "weekend" ? unitFromNow(cursor, "weekend", 0) : null;
}

/** So many units on from the current one; "this weekend" is the one before or to come, as the claim reports or announces. */
export function unitFromNow(cursor: Cursor, unit: TimeUnit, offset: number): Extent | null {
  if (unit !== "weekend" || offset !== 0) return relative(cursor, (day) => unitAround(unit, offset, day));
  return relative(cursor, (day) => {
    const own = unitAround(unit, 0, day);
    const [saturday, sunday] = own.spans[0] ?? [day, day];
    const past: DaySpan = saturday <= day ? [saturday, sunday] : [saturday - 7, sunday - 7];
    return { ...own, spans: byTense(cursor, past, [saturday, sunday]) };
  });
}

/**
 * A weekday (0 is Monday) that is so many on: "this Saturday", "last Monday", "this coming Friday".
 *
 * @param isNearest whether its mover is only said of the nearest one
 */
export function weekdayFromNow(cursor: Cursor, offset: number, weekday: number, isNearest: boolean): Extent | null {
  return relative(cursor, (day) =>
    offset === 0 ? thisWeekday(cursor, day, weekday) : movedWeekday(day, offset, weekday, isNearest),
  );
}

/** "This Saturday" is told of on Monday, too, when it is over; "this Monday" is announced on Saturday, too. */
function thisWeekday({ reference }: Cursor, day: number, weekday: number): Extent {
  const own = mondayOf(day) + weekday;
  if (own > day && reference.tense === "past") return oneOfDays(own - 7, own);
  return own < day && reference.tense === "future" ? oneOfDays(own, own + 7) : oneOfDays(own);
}

/** Of a day that is no further away, nobody says "this coming". */
const besideToday = 2;

/** "Last Monday" may be the one before today, or that of the week before; so with "next". */
function movedWeekday(day: number, offset: number, weekday: number, isNearest: boolean): Extent {
  const first = weekdayFrom(offset < 0 ? day - 7 : day + 1, weekday);
  if (isNearest && Math.abs(first - day) > besideToday) return oneOfDays(first);
  return oneOfDays(first + 7 * (offset - Math.sign(offset)), mondayOf(day) + weekday + 7 * offset);
}
