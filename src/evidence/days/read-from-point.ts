import type { DaySpan } from "../../model/denotation.ts";
import { days, exactly, openDays } from "../../values/date/extent.ts";
import { isClosed, union } from "../../values/date/spans.ts";
import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { aroundShift } from "./day-units.ts";
import { type Distance, readDistance } from "./read-ago.ts";
import { readBase } from "./read-base.ts";
import type { PointRead } from "./read-point.ts";

/** Words that may begin a distance. */
const distancesBegin = bits.numbers | bits.one | bits.vague | bits.quantifiers | bits.decimals | bits.nouns;

/** "two weeks before Christmas", "drei Tage nach dem 5. Mai", "in the week after Easter": reckoned from a point that is told. */
export function readFromPoint(cursor: Cursor): PointRead | null {
  return mayBeDistance(cursor) ? cursor.attempt(readFromPointHere) : null;
}

function mayBeDistance(cursor: Cursor): boolean {
  const token = cursor.token();
  if (token === undefined || (token.sort !== "number" && (token.begins & distancesBegin) === 0)) return false;
  return cursor.has(cursor.lexicon.nouns) && cursor.has(cursor.lexicon.pointBefore);
}

function readFromPointHere(cursor: Cursor): PointRead | null {
  // "Sunday three weeks after 15 January" is a Sunday.
  if (cursor.lexicon.weekdays.at(cursor.tokens, cursor.at - 1) !== null) return null;
  const isBehindFiller = cursor.lexicon.fillers.at(cursor.tokens, cursor.at - 1) !== null;
  const distance = cursor.attempt(readDistance) ?? (isBehindFiller ? cursor.attempt(takeOneUnit) : null);
  const measured = cursor.at;
  const from = isBehindFiller ? null : cursor.take(cursor.lexicon.pointFrom);
  const direction = distance === null ? null : from === null ? takeDirection(cursor) : 1;
  const point = direction === null ? null : cursor.behindFillers(readBase);
  const told = point === null ? [] : openDays(point);
  if (distance === null || direction === null || told.length === 0 || !told.every(isClosed)) return null;
  // "Ten years from 2010" last so long; "three weeks from Tuesday" is a day.
  if (from !== null && point?.unit.days !== 1) return null;
  // "The two weeks before Christmas" last until then.
  const spans = told.map((span) => spanFrom(span, direction, distance, isBehindFiller));
  const extent = exactly(union(spans), days(1));
  cursor.measured = measured;
  return { extent, whole: extent, edge: null };
}

/** "the day after", "la semaine avant" */
function takeOneUnit(cursor: Cursor): Distance | null {
  if (cursor.peek(cursor.lexicon.plurals) !== null) return null;
  const unit = cursor.take(cursor.lexicon.nouns);
  return unit === "day" || unit === "week" || unit === "month" ? { count: [1, 1], unit } : null;
}

function takeDirection(cursor: Cursor): -1 | 1 | null {
  if (cursor.take(cursor.lexicon.pointBefore) !== null) return -1;
  return cursor.take(cursor.lexicon.pointAfter) === null ? null : 1;
}

function spanFrom([from, to]: DaySpan, direction: -1 | 1, { count, unit }: Distance, mayLast: boolean): DaySpan {
  const ends = count.flatMap((many) => [
    ...aroundShift(from, unit, direction * many),
    ...aroundShift(to, unit, direction * many),
  ]);
  const [least, greatest] = [Math.min(...ends), Math.max(...ends)];
  const lasts = mayLast && (unit !== "day" || count[1] > 1);
  if (direction < 0) return [Math.min(least, from - 1), lasts ? from - 1 : Math.min(greatest, from - 1)];
  return [lasts ? to + 1 : Math.max(least, to + Math.min(1, count[0])), Math.max(greatest, to + 1)];
}
