import type { TimeUnit } from "../../language/words-of-dates.ts";
import type { DaySpan } from "../../model/denotation.ts";
import { days, type Extent, exactly } from "../../values/date/extent.ts";
import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { aroundShift } from "./day-units.ts";
import { takeMany } from "./read-rank.ts";
import { relative } from "./relative.ts";

/** "Few" or unsaid: no more than these are meant. */
const mostUnsaid = 12;

/** So many units that are reckoned from today, back or on. */
interface Several {
  readonly direction: -1 | 1;
  /** Whether today is among them: "within two weeks". */
  readonly within: boolean;
  readonly most: number;
  readonly unit: TimeUnit;
}

/** "the past three weeks", "in den letzten Tagen", "ces dix dernières années", "within two weeks" */
export function readSeveral(cursor: Cursor): Extent | null {
  return cursor.has(cursor.lexicon.nouns) && mayBeSeveral(cursor) ? cursor.attempt(readSeveralHere) : null;
}

function mayBeSeveral(cursor: Cursor): boolean {
  const token = cursor.token();
  if (((token?.begins ?? 0) & bits.moveBefore) !== 0) return true;
  const isNumber = token?.sort === "number" || ((token?.begins ?? 0) & bits.numbers) !== 0;
  return isNumber && ((cursor.token(1)?.begins ?? 0) & bits.moveBefore) !== 0;
}

function readSeveralHere(cursor: Cursor): Extent | null {
  const { lexicon, tokens, at } = cursor;
  const several = takeSeveral(cursor);
  if (several === null || hangsOn(cursor)) return null;
  if (!several.within && lexicon.possessives.at(tokens, at - 1) !== null) return null;
  const { tense } = cursor.reference;
  // What is over and told of may have had "the next two years", too, and what was told before "the previous three".
  if (
    (several.direction > 0 && tense === "past") ||
    (tense !== null && lexicon.reckonedFromTold.at(tokens, at) !== null)
  ) {
    cursor.anchored = true;
    return null;
  }
  return relative(cursor, (day) => exactly([daysOf(day, several)], days(1)));
}

function takeSeveral(cursor: Cursor): Several | null {
  const before = cursor.attempt(takeMany);
  const isNamed = cursor.peek(cursor.lexicon.named) !== null;
  const within = before === null && cursor.take(cursor.lexicon.severalWithin) !== null;
  const direction = within ? 1 : takeDirection(cursor);
  // "Only three next week" are no three weeks.
  if (direction === null || (before !== null && isNamed)) return null;
  const count = before ?? cursor.attempt(takeMany);
  const units = count === null ? takeUncounted(cursor, direction, within) : takeUnits(cursor, count);
  return units === null ? null : { direction, within, ...units };
}

type Units = Pick<Several, "most" | "unit">;

/** "three weeks", "two fortnights" */
function takeUnits(cursor: Cursor, count: number): Units | null {
  const other = cursor.take(cursor.lexicon.otherUnits);
  if (other !== null) return { most: other.count * count, unit: other.unit };
  const unit = cursor.take(cursor.lexicon.nouns);
  if (unit === null || unit === "weekend") return null;
  cursor.measured = cursor.at;
  return { most: count, unit };
}

/** "a few weeks", "letzten Tagen", "fortnight": without a number. */
function takeUncounted(cursor: Cursor, direction: -1 | 1, within: boolean): Units | null {
  const vague = cursor.take(cursor.lexicon.vague) !== null;
  const isPlural = cursor.peek(cursor.lexicon.plurals) !== null || isSeveralWord(cursor);
  const other = cursor.take(cursor.lexicon.otherUnits);
  // "The last half-year" may be one of the calendar, and "the next fortnight" begin with next week.
  if (other !== null)
    return other.unit === "week" ? { most: other.count + (direction > 0 ? 1 : 0), unit: other.unit } : null;
  const unit = cursor.take(cursor.lexicon.nouns);
  if (unit === null || unit === "weekend") return null;
  // Of months and years, nobody can tell how many they are.
  const isShort = unit === "day" || unit === "week";
  return vague || (isPlural && isShort && !within) ? { most: mostUnsaid, unit } : null;
}

function takeDirection(cursor: Cursor): -1 | 1 | null {
  if (cursor.take(cursor.lexicon.severalPast) !== null) return -1;
  return cursor.take(cursor.lexicon.severalComing) === null ? null : 1;
}

/** "ces derniers mois": the word before says that they are several, where the noun does not. */
function isSeveralWord({ tokens, at, lexicon }: Cursor): boolean {
  return lexicon.moveBefore.at(tokens, at - 1) === null && lexicon.vague.at(tokens, at - 1) === null;
}

/** "The last two weeks of the trial", "die letzten Tage vor der Wahl": reckoned from something else. */
function hangsOn(cursor: Cursor): boolean {
  const bound = cursor.peek(cursor.lexicon.bounds);
  return cursor.peek(cursor.lexicon.partOf) !== null || bound === "before" || bound === "after" || bound === "by";
}

/** Up to today, or from tomorrow on: what comes may begin today, but touches it. */
function daysOf(day: number, { direction, within, most, unit }: Several): DaySpan {
  const [least, greatest] = aroundShift(day, unit, direction * most);
  return direction < 0 ? [least, day] : [within ? day : day + 1, greatest];
}
