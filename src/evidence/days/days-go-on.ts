import { isGluedBefore, isOneOf, isYearLike, type Stretch } from "../words/glued.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { isTimeOfDay } from "./clock-time.ts";

/** Whether an expression of time is a piece of a longer one that is not read as a whole. */
export function daysGoOn(tokens: readonly Token[], lexicon: Lexicon, { first, end }: Stretch): boolean {
  if (isGluedBefore(tokens, first, "-/~") || isGluedBehind(tokens, end)) return true;
  const before = behindFillers(tokens, lexicon, first);
  if (lexicon.nouns.at(tokens, before) !== null) return true;
  const beside = tokens[first - 1];
  if (beside?.sort === "number" || lexicon.numbers.at(tokens, first - 1)?.length === 1) {
    if (lexicon.moveBefore.at(tokens, first) !== null) return true;
  }
  if ((isYearLike(beside) || isNumberWord(tokens, lexicon, first - 1)) && lexicon.months.at(tokens, first) !== null)
    return true;
  // "one third of May": a part, and no rank.
  if (isNumberWord(tokens, lexicon, first - 1) && lexicon.ordinals.at(tokens, first) !== null) return true;
  // "In the late 18th and early 19th century"
  if (isJoint(tokens, lexicon, first - 1) && isRank(tokens, lexicon, first - 2)) return true;
  // "The Good Friday Agreement"
  if ((lexicon.feasts.at(tokens, first - 1)?.length ?? 0) > 1) return true;
  // "The first Sunday of the festival" is not the last or next one.
  if (isRank(tokens, lexicon, first - 1) && lexicon.weekdays.at(tokens, first) !== null) return true;
  // "1-5 - 7-5-2020": the first end of a range that is not read.
  if (isOneOf(beside, "-") && tokens[first]?.sort === "number" && tokens[first - 2]?.sort === "number") return true;
  const last = tokens[end - 1]?.text === "." ? end - 2 : end - 1;
  if (lexicon.weekdays.at(tokens, last) !== null && isMonthBefore(tokens, lexicon, first)) return true;
  let next = end;
  while (next < tokens.length && next < end + 3 && lexicon.fillers.at(tokens, next) !== null) next++;
  // "Monday, Tuesday and Wednesday" are three days; "next week, on Tuesday" is one.
  if (lexicon.weekdays.at(tokens, next) !== null && lexicon.weekdays.at(tokens, end - 1) === null) return true;
  if (next > end && lexicon.nouns.at(tokens, end - 1) !== null) {
    if (
      lexicon.months.at(tokens, next) !== null ||
      lexicon.shortMonths.at(tokens, next) !== null ||
      isYearLike(tokens[next])
    )
      return true;
  }
  if (
    lexicon.weekdays.at(tokens, end - 1) !== null &&
    (isDayNumber(tokens[next]) || lexicon.ordinals.at(tokens, next) !== null) &&
    !isTimeOfDay(tokens, lexicon, next)
  )
    return true;
  // "13 September nineteen seventy two"
  if (isNumberWord(tokens, lexicon, end) && isNumberWord(tokens, lexicon, end + 1)) return true;
  return tokens[end - 1]?.sort === "number" && next === end && lexicon.months.at(tokens, next) !== null;
}

/** "Friday, 3,000 came": more digits are of no day. */
function isDayNumber(token: Token | undefined): boolean {
  return token?.sort === "number" && /^\d{1,2}(?:\.\d{1,2})?$/.test(token.text);
}

function isJoint(tokens: readonly Token[], lexicon: Lexicon, at: number): boolean {
  return lexicon.betweenAnd.at(tokens, at) !== null || lexicon.or.at(tokens, at) !== null;
}

/** A rank in words, or in digits with its ending. */
function isRank(tokens: readonly Token[], lexicon: Lexicon, at: number): boolean {
  if (lexicon.ordinals.at(tokens, at)?.length === 1) return true;
  return lexicon.ordinalEnding.at(tokens, at) !== null && tokens[at - 1]?.sort === "number" && !tokens[at]?.spaced;
}

/** "twenty five January" is a day, where nobody reads it. */
function isNumberWord(tokens: readonly Token[], lexicon: Lexicon, at: number): boolean {
  return lexicon.numbers.at(tokens, at)?.length === 1 && tokens[at]?.sort === "word";
}

/** "1e week van okt. op vrijdag": a weekday of a month. */
function isMonthBefore(tokens: readonly Token[], lexicon: Lexicon, first: number): boolean {
  const before = tokens[first - 1]?.text === "." ? first - 2 : first - 1;
  return lexicon.months.at(tokens, before) !== null || lexicon.shortMonths.at(tokens, before) !== null;
}

/** The last word or comma before a place that is no article or preposition. */
function behindFillers(tokens: readonly Token[], lexicon: Lexicon, first: number): number {
  let at = first - 1;
  const isStepped = () => tokens[at]?.sort === "word" && lexicon.nouns.at(tokens, at) === null;
  while (at > 0 && at > first - 4 && isStepped() && lexicon.fillers.at(tokens, at) !== null) at--;
  return at;
}

function isGluedBehind(tokens: readonly Token[], end: number): boolean {
  const mark = tokens[end];
  return mark !== undefined && !mark.spaced && isOneOf(mark, "-/~") && tokens[end + 1]?.spaced === false;
}
