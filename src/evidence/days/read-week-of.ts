import type { DaySpan } from "../../model/denotation.ts";
import { days, type Extent, exactly } from "../../values/date/extent.ts";
import { union } from "../../values/date/spans.ts";
import { weekAround, weekendBeside } from "../../values/date/weeks.ts";
import type { Cursor } from "../words/cursor.ts";
import { readDateBehind } from "./read-day.ts";
import { readFeast } from "./read-feast.ts";

/** "the week of 4 February", "la semaine du 4 février": the week that has the day, or the seven days from it on; "the weekend of 3 October". */
export function readWeekOf(cursor: Cursor): Extent | null {
  // "Two weeks from 4 February" are not the week of that day.
  if (cursor.peek(cursor.lexicon.plurals) !== null) return null;
  const unit = cursor.take(cursor.lexicon.nouns);
  if (unit === "week") return cursor.take(cursor.lexicon.weekOf) === null ? null : around(cursor, 7, weekAround);
  if (unit !== "weekend" || (cursor.take(cursor.lexicon.weekOf) ?? cursor.take(cursor.lexicon.partOf)) === null)
    return null;
  return around(cursor, 2, weekendBeside);
}

function around(cursor: Cursor, length: number, spanAround: (day: number) => DaySpan): Extent | null {
  const day = readDateBehind(cursor) ?? cursor.behindFillers((ahead) => readFeast(ahead, true));
  return day === null ? null : exactly(union(day.spans.map(([first]) => spanAround(first))), days(length));
}
