import { days, type Extent, exactly } from "../values/date/extent.ts";
import { hull } from "../values/date/spans.ts";
import type { Cursor } from "./cursor.ts";
import { aroundShift } from "./day-units.ts";
import { readNumber } from "./read-number.ts";
import { relative } from "./relative.ts";

/** "two years ago", "vor einem Jahr", "il y a trois mois", "in two weeks" */
export function readAgo(cursor: Cursor): Extent | null {
  const before = cursor.take(cursor.lexicon.agoBefore);
  const count = readCount(cursor);
  const unit = count === null ? null : cursor.take(cursor.lexicon.nouns);
  if (count === null || unit === null || unit === "weekend") return null;
  const after = cursor.take(cursor.lexicon.agoAfter);
  const direction = after ?? before;
  if (direction === null) return null;
  return relative(cursor, (day) => {
    const [near, far] = count.map((many) => aroundShift(day, unit, direction * many));
    return near === undefined || far === undefined ? null : exactly([hull([near, far]) ?? near], days(1));
  });
}

/** How many units; vague words stand for as few and as many as they may mean. */
function readCount(cursor: Cursor): readonly [least: number, most: number] | null {
  const vague = cursor.take(cursor.lexicon.vague);
  if (vague === "several" || vague === "a few") return [2, 12];
  if (vague === "a couple of") return [2, 4];
  if (vague !== null) return null;
  cursor.take(cursor.lexicon.quantifiers);
  const number = readNumber(cursor);
  const many = number === null ? Number.NaN : number.value.valueOf();
  return Number.isInteger(many) && many > 0 && many <= 2000 ? [many, many] : null;
}
