import { type Extent, oneOfDays } from "../../values/date/extent.ts";
import type { Cursor } from "../words/cursor.ts";
import { unitAround } from "./day-units.ts";
import { isOnDay } from "./read-numeric-date.ts";
import { takeOrdinal, takeTwoDigits } from "./read-rank.ts";
import { takeUnitItself } from "./read-unit-itself.ts";
import { relative } from "./relative.ts";
import { takeOffset } from "./take-offset.ts";

/** "the 15th of next month", "le 5 du mois", "am 15. dieses Monats" */
export function readDayOfSomeMonth(cursor: Cursor): Extent | null {
  if (!cursor.has(cursor.lexicon.nouns)) return null;
  const isNumbered = isOnDay(cursor) && cursor.token()?.sort === "number";
  const day = cursor.attempt(takeOrdinal) ?? (isNumbered ? takeTwoDigits(cursor) : null);
  // "The seventh month", "the third this month" are no days.
  const { nouns, moveBefore, partOf, fillers } = cursor.lexicon;
  const isJoined =
    (cursor.peek(partOf) ?? cursor.peek(fillers) ?? (isNumbered ? cursor.peek(moveBefore) : null)) !== null;
  const isOf = isJoined && cursor.peek(nouns) === null;
  const month = day === null || !isOf ? null : cursor.behindFillers(takeMonths);
  if (day === null || month === null) return null;
  return relative(cursor, (today) => {
    const [first, last] = unitAround("month", month, today).spans[0] ?? [1, 0];
    return first + day - 1 > last ? null : oneOfDays(first + day - 1);
  });
}

/** How many months on from this one: "of next month", "de este mes", "du mois". */
function takeMonths(cursor: Cursor): number | null {
  return takeOffset(cursor, "month") ?? (takeUnitItself(cursor) === "month" ? 0 : null);
}
