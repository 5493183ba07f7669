import { type Extent, monthsFrom, together } from "../../values/date/extent.ts";
import { type Counted, nthIn, type Rank } from "../../values/date/nth.ts";
import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { takeMonth } from "./read-month.ts";
import { readMoved, readMovedBehind, readNamed } from "./read-moved.ts";
import { takeRank } from "./read-rank.ts";
import { readUnitItself } from "./read-unit-itself.ts";
import { withYear } from "./read-year.ts";
import { readYear } from "./year-number.ts";

/** What is counted in a longer time, and the words that begin it. */
const countable = bits.nouns | bits.weekdays | bits.months;
const ranks = bits.ordinals | bits.moveBefore;

/** "the second week of March", "am ersten Sonntag im Oktober", "les trois premiers mois de 2021", "the last day of the year" */
export function readNth(cursor: Cursor): Extent | null {
  return (cursor.present & countable) !== 0 && mayBeRank(cursor) ? cursor.attempt(readNthHere) : null;
}

function mayBeRank(cursor: Cursor): boolean {
  const { begins = 0, sort } = cursor.token() ?? {};
  if ((begins & ranks) !== 0) return true;
  const next = cursor.token(1);
  if (sort === "number" && next?.spaced === false) return true;
  return (sort === "number" || (begins & bits.numbers) !== 0) && ((next?.begins ?? 0) & ranks) !== 0;
}

function readNthHere(cursor: Cursor): Extent | null {
  const { every, monthUnits } = cursor.lexicon;
  if (every.at(cursor.tokens, cursor.at - 1) !== null) return null;
  const rank = takeRank(cursor);
  if (rank === null) return null;
  const joined = cursor.take(monthUnits);
  if (joined !== null) return ofMonth(cursor, joined.month + 1, joined, rank);
  const counted = takeCounted(cursor);
  const measured = cursor.at;
  const extent = counted === null ? null : cursor.behindFillers((ahead) => readWhole(ahead, counted, rank));
  if (extent !== null && rank.count > 1) cursor.measured = measured;
  return extent;
}

function takeCounted(cursor: Cursor): Counted | null {
  const weekday = cursor.take(cursor.lexicon.weekdays);
  if (weekday !== null) return { weekday };
  const unit = cursor.take(cursor.lexicon.nouns);
  return unit === null ? null : { unit };
}

/** The month, year or other unit of which they are. */
function readWhole(cursor: Cursor, counted: Counted, rank: Rank): Extent | null {
  const month = cursor.attempt(takeMonth);
  if (month !== null) return ofMonth(cursor, month, counted, rank);
  const whole =
    cursor.attempt(readYear) ??
    cursor.attempt(readNamed) ??
    cursor.attempt(readMoved) ??
    cursor.attempt(readMovedBehind) ??
    cursor.attempt(readUnitItself);
  return whole === null ? null : inEach(whole, counted, rank);
}

function ofMonth(cursor: Cursor, month: number, counted: Counted, rank: Rank): Extent | null {
  return withYear(cursor, (year) => inEach(monthsFrom(year, month, 1), counted, rank));
}

function inEach(whole: Extent, counted: Counted, rank: Rank): Extent | null {
  return together(whole.spans.map((span) => nthIn(span, counted, rank)));
}
