import type { QuantifierName } from "../../language/words-of-amounts.ts";
import type { Cursor } from "../words/cursor.ts";
import { isFromWhatWas } from "./amount-ends.ts";
import { readOutOf } from "./read-out-of.ts";
import { isChangedBy, isOfTimeOrAmount, type RankBefore, readParts } from "./read-parts.ts";
import { type ShareRead, shareOf, shareWritten } from "./shares.ts";

/** Reads a share in words behind its quantifier: "two-thirds", "one in five", "between a quarter and a third". */
export function readShare(cursor: Cursor, quantifier: QuantifierName | null): ShareRead | null {
  if (cursor.peek(cursor.lexicon.between) !== null) return cursor.attempt(readBetween);
  const start = cursor.at;
  const likeliest = readOne(cursor, "of shares only");
  if (likeliest === null) return null;
  const range = cursor.peek(cursor.lexicon.rangeTo) === null ? null : readOtherEnd(cursor, likeliest);
  const before = beforeOf(quantifier);
  if (range !== null || before === "of shares only") return range ?? likeliest;
  cursor.at = start;
  return readOne(cursor, before);
}

function beforeOf(quantifier: QuantifierName | null): RankBefore {
  if (quantifier === null) return "nothing";
  const isOfRanks = quantifier === "more than" || quantifier === "about" || quantifier === "up to";
  return isOfRanks ? "quantifier" : "of shares only";
}

function readBetween(cursor: Cursor): ShareRead | null {
  if (cursor.take(cursor.lexicon.between) === null) return null;
  const first = readOne(cursor, "of shares only");
  return first === null || cursor.take(cursor.lexicon.betweenAnd) === null ? null : withOther(cursor, first);
}

/** "a quarter to a third of the harvest" */
function readOtherEnd(cursor: Cursor, first: ShareRead): ShareRead | null {
  if (isFromWhatWas(cursor)) return null;
  return cursor.attempt((ahead) => (ahead.take(ahead.lexicon.rangeTo) === null ? null : withOther(ahead, first)));
}

function withOther(cursor: Cursor, first: ShareRead): ShareRead | null {
  const second = readOne(cursor, "of shares only");
  return second === null ? null : { number: `between ${first.number} and ${second.number}`, value: null };
}

function readOne(cursor: Cursor, before: RankBefore): ShareRead | null {
  const { lexicon } = cursor;
  if (cursor.peek(lexicon.shares) !== null) return cursor.attempt(readPhrase);
  if (cursor.peek(lexicon.bareShares) !== null) return cursor.attempt((ahead) => readBare(ahead, before));
  if (cursor.peek(lexicon.every) !== null) return cursor.attempt(readEvery);
  return cursor.attempt((ahead) => readParts(ahead, before)) ?? cursor.attempt(readOutOf);
}

/** "half of the staff", "driekwart van de leden": half of a time is none. */
function readPhrase(cursor: Cursor): ShareRead | null {
  const share = cursor.take(cursor.lexicon.shares);
  return share === null || isOfTimeOrAmount(cursor, true) ? null : shareWritten(share);
}

/** "more than half", "cut by half" */
function readBare(cursor: Cursor, before: RankBefore): ShareRead | null {
  const first = cursor.at;
  const share = cursor.take(cursor.lexicon.bareShares);
  const isShare = before !== "nothing" || isChangedBy(cursor, first);
  return share === null || !isShare || isOfTimeOrAmount(cursor, true) ? null : shareWritten(share);
}

/** "jedes fünfte Kind", "elke vijfde leerling": of times it says how often. */
function readEvery(cursor: Cursor): ShareRead | null {
  if (cursor.take(cursor.lexicon.every) === null) return null;
  const rank = cursor.take(cursor.lexicon.ordinals);
  return rank === null || rank < 2 || isOfTimeOrAmount(cursor, true) ? null : shareOf(1, rank);
}
