import type { TimeUnit } from "../language/words-of-dates.ts";
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
  // "Two years later" begins at what was told before; only who looks for anything at all reckons from today.
  if (cursor.reference.tense !== null && cursor.peek(cursor.lexicon.reckonedFromTold) !== null) return tensed(cursor);
  const after = cursor.take(cursor.lexicon.agoAfter);
  const direction = after ?? before;
  if (first === null || direction === null) return null;
  // "in two years since 2011" is not reckoned from the publication.
  const bound = after === null ? cursor.peek(cursor.lexicon.bounds) : null;
  if (bound === "since" || bound === "from" || bound === "earliest") return null;
  return relative(cursor, (day) => extentAt(day, direction, first, second));
}

/** Another tense would have read something. */
function tensed(cursor: Cursor): null {
  cursor.anchored = true;
  return null;
}

/** So many units of time. */
interface Distance {
  readonly count: readonly [least: number, most: number];
  readonly unit: TimeUnit;
}

function readDistance(cursor: Cursor): Distance | null {
  const count = readCount(cursor);
  const unit = count === null ? null : cursor.take(cursor.lexicon.nouns);
  if (count === null || unit === null || unit === "weekend") return null;
  const half = cursor.take(cursor.lexicon.andHalf) === null ? 0 : 0.5;
  return inWholes([count[0] + half, count[1] + half], unit);
}

/** Half years are told in quarters, half decades in years; of other units nobody counts halves. */
function inWholes([least, most]: Distance["count"], unit: TimeUnit): Distance | null {
  if (Number.isInteger(least) && Number.isInteger(most)) return { count: [least, most], unit };
  if (unit === "year") return { count: [4 * least, 4 * most], unit: "quarter" };
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
  return near === undefined || far === undefined ? null : exactly([hull([near, far]) ?? near], days(1));
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
  cursor.take(cursor.lexicon.quantifiers);
  const number = readNumber(cursor);
  const many = number === null ? Number.NaN : number.value.valueOf();
  return Number.isInteger(many * 2) && many > 0 && many <= 2000 ? [many, many] : null;
}
