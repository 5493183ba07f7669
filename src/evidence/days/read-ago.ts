import type { QuantifierName } from "../../language/words-of-amounts.ts";
import type { TimeUnit } from "../../language/words-of-dates.ts";
import { days, type Extent, exactly, oneOfDays } from "../../values/date/extent.ts";
import { hull } from "../../values/date/spans.ts";
import { readNumber } from "../amounts/read-number.ts";
import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { aroundShift, shifted } from "./day-units.ts";
import { relative } from "./relative.ts";

/** "two years ago", "vor einem Jahr", "il y a trois mois", "in two weeks", "a year and two months ago" */
export function readAgo(cursor: Cursor): Extent | null {
  const before = cursor.take(cursor.lexicon.agoBefore);
  // "For the last three months and two days ago": the months belong to what stands before.
  const moved = cursor.lexicon.moveBefore.at(cursor.tokens, cursor.at - 1) !== null;
  const first = readDistance(cursor);
  const second = first === null || moved ? null : cursor.attempt(readSecondDistance);
  // "Two years later" begins at what was told before; only who looks for anything at all reckons from today.
  if (cursor.reference.tense !== null && cursor.peek(cursor.lexicon.reckonedFromTold) !== null) return tensed(cursor);
  const after = cursor.take(cursor.lexicon.agoAfter);
  const direction = after ?? before;
  if (first === null || direction === null) return null;
  // "in two years since 2011" is not reckoned from the publication.
  const bound = after === null ? cursor.peek(cursor.lexicon.bounds) : null;
  if (bound === "since" || bound === "from" || bound === "earliest") return null;
  const exact = second === null ? cursor.attempt((ahead) => readFromDay(ahead, first, direction)) : null;
  if (exact !== null) return exact;
  return relative(cursor, (day) => extentAt(day, direction, first, second));
}

/** "ten years ago today": to the day. */
function readFromDay(cursor: Cursor, distance: Distance, direction: -1 | 1): Extent | null {
  const named = cursor.take(cursor.lexicon.named);
  return named?.unit === "day" ? toTheDay(cursor, named.offset, distance, direction) : null;
}

/** Behind a day: "heute vor zehn Jahren", "vandaag tien jaar geleden"; null where no such distance follows. */
export function readToTheDay(cursor: Cursor, offset: number): Extent | null {
  if ((cursor.present & bits.ago) === 0 || !cursor.has(cursor.lexicon.nouns)) return null;
  const before = cursor.take(cursor.lexicon.agoBefore);
  const distance = readDistance(cursor);
  const direction = distance === null ? null : (cursor.take(cursor.lexicon.agoAfter) ?? before);
  return distance === null || direction === null ? null : toTheDay(cursor, offset, distance, direction);
}

function toTheDay(cursor: Cursor, offset: number, { count, unit }: Distance, direction: -1 | 1): Extent | null {
  const [least, most] = count;
  if (least !== most) return null;
  return relative(cursor, (day) => oneOfDays(shifted(day + offset, unit, direction * most)));
}

/** Another tense would have read something. */
function tensed(cursor: Cursor): null {
  cursor.anchored = true;
  return null;
}

/** So many units of time. */
export interface Distance {
  readonly count: readonly [least: number, most: number];
  readonly unit: TimeUnit;
}

/** "two years", "anderthalb Jahren", "a few weeks" */
export function readDistance(cursor: Cursor): Distance | null {
  const count = readCount(cursor);
  const other = count === null ? null : cursor.take(cursor.lexicon.otherUnits);
  if (count !== null && other !== null)
    return { count: [other.count * count[0], other.count * count[1]], unit: other.unit };
  const unit = count === null ? null : cursor.take(cursor.lexicon.nouns);
  if (count === null || unit === null || unit === "weekend") return null;
  const half = cursor.take(cursor.lexicon.andHalf) === null ? 0 : 0.5;
  return inWholes([count[0] + half, count[1] + half], unit);
}

/** Half years are told in quarters, half decades in years, half centuries in decades; of other units nobody counts halves. */
function inWholes([least, most]: Distance["count"], unit: TimeUnit): Distance | null {
  if (Number.isInteger(least) && Number.isInteger(most)) return { count: [least, most], unit };
  if (unit === "year") return { count: [4 * least, 4 * most], unit: "quarter" };
  if (unit === "century") return { count: [10 * least, 10 * most], unit: "decade" };
  return unit === "decade" ? { count: [10 * least, 10 * most], unit: "year" } : null;
}

function readSecondDistance(cursor: Cursor): Distance | null {
  return cursor.take(cursor.lexicon.numberAnd) === null ? null : readDistance(cursor);
}

/** What is said in two units is as precise as the second. */
function extentAt(day: number, direction: number, first: Distance, second: Distance | null): Extent | null {
  const start = second === null ? day : shifted(day, first.unit, direction * first.count[0]);
  const { count, unit } = second ?? first;
  const [near, far] = count.map((many) => aroundShift(start, unit, direction * many));
  const span = near === undefined || far === undefined ? null : hull([near, far]);
  if (span === null) return null;
  if (count[0] > 0) return exactly([span], days(1));
  // "Less than a month ago" is not to come.
  return exactly([direction < 0 ? [span[0], day] : [day, span[1]]], days(1));
}

/** "about 10", as "une dizaine" is written: a fifth more or less. */
function aboutSoMany(vague: string): Distance["count"] | null {
  const many = Number(/^about (\d+)$/.exec(vague)?.[1] ?? 0);
  return many === 0 ? null : [Math.floor(many * 0.8), Math.ceil(many * 1.2)];
}

/** How many units; vague words stand for as few and as many as they may mean. */
function readCount(cursor: Cursor): readonly [least: number, most: number] | null {
  const vague = cursor.take(cursor.lexicon.vague);
  if (vague === "several" || vague === "a few") return [2, 12];
  if (vague === "a couple of") return [2, 4];
  if (vague !== null) return aboutSoMany(vague);
  const quantifier = cursor.take(cursor.lexicon.quantifiers);
  const number = readNumber(cursor);
  const many = number === null ? halfOne(cursor) : number.value.valueOf();
  return Number.isInteger(many * 2) && many > 0 && many <= 2000 ? quantified(many, quantifier) : null;
}

/** "half a century", "einem halben Jahr" */
function halfOne(cursor: Cursor): number {
  const half = cursor.take(cursor.lexicon.halves);
  return half === null || cursor.peek(cursor.lexicon.nouns) === null ? Number.NaN : Number(half);
}

/** "More than ten years" are seldom more than twenty. */
function quantified(many: number, quantifier: QuantifierName | null): Distance["count"] {
  if (quantifier === "more than" || quantifier === "at least") return [many, 2 * many];
  return quantifier === "less than" || quantifier === "up to" ? [0, many] : [many, many];
}
