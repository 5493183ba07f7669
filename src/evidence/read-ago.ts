import type { TimeUnit } from "../language/language.ts";
import { days, type Extent, exactly } from "../values/date/extent.ts";
import { hull } from "../values/date/spans.ts";
import type { Cursor } from "./cursor.ts";
import { aroundShift, shifted } from "./day-units.ts";
import { readNumber } from "./read-number.ts";
import { relative } from "./relative.ts";

/** "two years ago", "vor einem Jahr", "il y a trois mois", "in two weeks", "a year and two months ago" */
export function readAgo(cursor: Cursor): Extent | null {
  const before = cursor.take(cursor.lexicon.agoBefore);
  // "For the last three months and two days ago": the months belong to what stands before.
  const moved = cursor.lexicon.moveBefore.at(cursor.tokens, cursor.at - 1) !== null;
  const first = readDistance(cursor);
  const second = first === null || moved ? null : cursor.attempt(readSecondDistance);
  const after = cursor.take(cursor.lexicon.agoAfter);
  const direction = after ?? before;
  if (first === null || direction === null) return null;
  // "in two years since 2011" is not reckoned from the publication.
  if (after === null && cursor.peek(cursor.lexicon.bounds) === "since") return null;
  return relative(cursor, (day) => extentAt(day, direction, first, second));
}

/** So many units of time. */
interface Distance {
  readonly count: readonly [least: number, most: number];
  readonly unit: TimeUnit;
}

function readDistance(cursor: Cursor): Distance | null {
  const count = readCount(cursor);
  const unit = count === null ? null : cursor.take(cursor.lexicon.nouns);
  return count === null || unit === null || unit === "weekend" ? null : { count, unit };
}

function readSecondDistance(cursor: Cursor): Distance | null {
  return cursor.take(cursor.lexicon.numberAnd) === null ? null : readDistance(cursor);
}

/** What is said in two units is as precise as the second. */
function extentAt(day: number, direction: number, first: Distance, second: Distance | null): Extent | null {
  const start = second === null ? day : shifted(day, first.unit, direction * first.count[0]);
  const { count, unit } = second ?? first;
  const [near, far] = count.map((many) => aroundShift(start, unit, direction * many));
  return near === undefined || far === undefined ? null : exactly([hull([near, far]) ?? near], days(1));
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
