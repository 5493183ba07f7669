import type { OverName } from "../../language/words-of-dates.ts";
import { type Extent, exactly } from "../../values/date/extent.ts";
import type { Cursor } from "../words/cursor.ts";
import { unitAround } from "./day-units.ts";
import { readBase } from "./read-base.ts";
import { takeUnitItself } from "./read-unit-itself.ts";
import { relative } from "./relative.ts";

/** "earlier this year", "later this week", "for the rest of the month": what is over of the current unit, or still to come. */
export function readWhatIsOver(cursor: Cursor): Extent | null {
  const part = cursor.take(cursor.lexicon.over);
  if (part === null) return null;
  const whole = cursor.behindFillers(readBase) ?? cursor.behindFillers((ahead) => readItself(ahead, part));
  const [span] = whole?.spans ?? [];
  if (whole === null || span === undefined || whole.spans.length > 1) return null;
  const [from, to] = span;
  return relative(cursor, (day) => {
    if (day < from || day > to) return null;
    return exactly([part === "to-come" ? [day, to] : [from, day]], whole.unit);
  });
}

/** "Earlier in the year" may be of a year that was told of; "earlier in the week" is hardly. */
function readItself(cursor: Cursor, part: OverName): Extent | null {
  const unit = takeUnitItself(cursor);
  const { tense } = cursor.reference;
  if (unit === null) return null;
  const isTold = part === "earlier" ? tense !== null && unit !== "week" : part === "to-come" && tense === "past";
  if (!isTold) return relative(cursor, (day) => unitAround(unit, 0, day));
  cursor.anchored = true;
  return null;
}
