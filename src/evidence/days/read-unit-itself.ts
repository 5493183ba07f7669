import type { TimeUnit } from "../../language/words-of-dates.ts";
import type { Extent } from "../../values/date/extent.ts";
import type { Cursor } from "../words/cursor.ts";
import { unitAround } from "./day-units.ts";
import { relative } from "./relative.ts";

/** "of the year", "des Monats": the current one. */
export function readUnitItself(cursor: Cursor): Extent | null {
  const unit = takeUnitItself(cursor);
  return unit === null ? null : relative(cursor, (day) => unitAround(unit, 0, day));
}

/** A unit of which one is meant, longer than a day: of centuries, many are told of. */
export function takeUnitItself(cursor: Cursor): TimeUnit | null {
  if (cursor.peek(cursor.lexicon.plurals) !== null) return null;
  const unit = cursor.take(cursor.lexicon.nouns);
  return unit === "day" || unit === "century" ? null : unit;
}
