import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { isYearLike } from "../words/glued.ts";
import { numberLength } from "./number-words.ts";
import { takeFigures, takeParts } from "./parts.ts";
import { type ShareRead, shareOf } from "./shares.ts";

/** What stands before words such as "a third", which may be a rank: "nearly a third" is a share, "over a third term" none. */
export type RankBefore = "nothing" | "quantifier" | "of shares only";

/** Reads so many parts of a whole: "two-thirds", "a third of", "ein Drittel", "3/4 of". */
export function readParts(cursor: Cursor, before: RankBefore): ShareRead | null {
  const first = cursor.at;
  const figures = takeFigures(cursor);
  const parts = figures ?? takeParts(cursor);
  if (parts === null || (cursor.peek(cursor.lexicon.notCounted) ?? cursor.peek(cursor.lexicon.agoAfter)) !== null)
    return null;
  const isOf = before === "of shares only" || cursor.peek(cursor.lexicon.partOf) !== null;
  const isSeveral = figures === null && (parts.above > 1 || isOnlyShare(cursor, first));
  return (isOf || isSeveral) && !isOfTimeOrAmount(cursor, false) ? shareOf(parts.above, parts.below) : null;
}

/** "One-third", "ein Drittel", "by a third": a single part that is no rank ("a third man") and no part of a word ("a third-party"). */
function isOnlyShare(cursor: Cursor, first: number): boolean {
  const { tokens, lexicon, at } = cursor;
  const isTime = lexicon.nouns.at(tokens, at - 1) !== null;
  if (lexicon.numbers.at(tokens, first) !== null && lexicon.one.at(tokens, first) === null && !isTime) return true;
  if (cursor.isGlued("-")) return false;
  return lexicon.sureParts.at(tokens, at - 1) !== null || isChangedBy(cursor, first);
}

/**
 * Whether a share says by how much something changes, or from what or to what: "by a third", where no noun follows ("by a third
 * man").
 */
export function isChangedBy(cursor: Cursor, first: number): boolean {
  const { tokens, lexicon } = cursor;
  return lexicon.changedBy.at(tokens, first - 1) !== null && !isBeforeNoun(cursor);
}

/** Words of these lists are no nouns. */
const functionWords = bits.fillers | bits.rangeTo | bits.betweenAnd | bits.numberAnd | bits.bounds;

/** Whether a noun may come next. */
function isBeforeNoun({ source, tokens, lexicon, at }: Cursor): boolean {
  const next = tokens[at];
  if (next?.sort !== "word" || (next.begins & functionWords) !== 0 || lexicon.changes.at(tokens, at) !== null)
    return false;
  const letter = source.charAt(next.from);
  return !lexicon.language.capitalNouns || letter !== letter.toLowerCase();
}

/**
 * Whether parts are of a time or amount, and so an amount themselves: "half the year", "a quarter of an hour", "two thirds of a
 * million", "half of 2023".
 *
 * @param article whether an article right behind makes it one: "half a page", but not "brach um zwei Drittel ein"
 */
export function isOfTimeOrAmount(cursor: Cursor, article: boolean): boolean {
  const { tokens, lexicon, at } = cursor;
  const { fillers, partOf, one, nouns, units, weekdays } = lexicon;
  const isTime = (place: number) =>
    [nouns, units, weekdays].some((list) => list.at(tokens, place) !== null) ||
    ((article || place > at) && one.at(tokens, place) !== null);
  let next = at;
  while (!isTime(next) && next < at + 3 && (partOf.at(tokens, next) ?? fillers.at(tokens, next)) !== null) next++;
  if (isTime(next) || (next > at && isYearLike(tokens[next]))) return true;
  return tokens[next]?.sort !== "number" && numberLength(cursor, next) > 0;
}
