import { days, type Extent, exactly } from "../../values/date/extent.ts";
import { feastIn } from "../../values/date/feasts.ts";
import { weekendBeside } from "../../values/date/weeks.ts";
import type { Cursor } from "../words/cursor.ts";
import { readDateBehind } from "./read-day.ts";
import { withYear } from "./read-year.ts";
import { takeFeast } from "./take-feast.ts";

/** "Silvester 2019", "on Christmas Day", "Easter Monday, 1 April" */
export function readFeast(cursor: Cursor, isOf = false): Extent | null {
  const rule = takeFeast(cursor, isOf);
  if (rule === null) return null;
  if (cursor.peek(cursor.lexicon.nouns) === "weekend") {
    cursor.take(cursor.lexicon.nouns);
    return withYear(cursor, (year) => exactly([weekendBeside(feastIn(rule, year).spans[0]?.[0] ?? 0)], days(2)));
  }
  return readDateBehind(cursor) ?? withYear(cursor, (year) => feastIn(rule, year));
}
