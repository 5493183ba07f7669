import type { Tokens } from "../words/cursor.ts";
import { isGluedBefore, isOneOf, isYearLike, type Stretch } from "../words/glued.ts";
import type { Token } from "../words/tokens.ts";
import { isTimeOfDay } from "./clock-time.ts";

/** Whether an expression of time is a piece of a longer one that is not read as a whole. */
export function daysGoOn(text: Tokens, stretch: Stretch): boolean {
  const { first, end } = stretch;
  return isGlued(text, stretch) || tellsBefore.some((goesOn) => goesOn(text, first)) || goesOnBehind(text, first, end);
}

function isGlued({ tokens }: Tokens, { first, end }: Stretch): boolean {
  if (isGluedBefore(tokens, first, "-/~")) return true;
  const mark = tokens[end];
  return mark !== undefined && !mark.spaced && isOneOf(mark, "-/~") && tokens[end + 1]?.spaced === false;
}

/** What stands before a place and goes on there: each tells by itself. */
const tellsBefore: readonly ((text: Tokens, first: number) => boolean)[] = [
  isOfUnit,
  isBehindNumber,
  isBehindRank,
  isBehindFeast,
  isOtherEnd,
];

/** "The week of": a unit of time before it, with nothing but articles and prepositions between. */
function isOfUnit({ tokens, lexicon }: Tokens, first: number): boolean {
  let at = first - 1;
  const isStepped = () => tokens[at]?.sort === "word" && lexicon.nouns.at(tokens, at) === null;
  while (at > 0 && at > first - 4 && isStepped() && lexicon.fillers.at(tokens, at) !== null) at--;
  return lexicon.nouns.at(tokens, at) !== null;
}

/** "The 300 last days", "2019 May"; "one third of May" is a part, and no rank. */
function isBehindNumber(text: Tokens, first: number): boolean {
  const { tokens, lexicon } = text;
  const { moveBefore, months, ordinals } = lexicon;
  const before = tokens[first - 1];
  const isWord = isNumberWord(text, first - 1);
  if ((isWord || before?.sort === "number") && moveBefore.at(tokens, first) !== null) return true;
  if (isWord && ordinals.at(tokens, first) !== null) return true;
  return (isWord || isYearLike(before)) && months.at(tokens, first) !== null;
}

/** "In the late 18th and early 19th century"; "the first Sunday of the festival" is not the last or next one. */
function isBehindRank(text: Tokens, first: number): boolean {
  const { tokens, lexicon } = text;
  const { betweenAnd, or, weekdays } = lexicon;
  const isJoint = [betweenAnd, or].some((list) => list.at(tokens, first - 1) !== null);
  if (isJoint && isRank(text, first - 2)) return true;
  return isRank(text, first - 1) && weekdays.at(tokens, first) !== null;
}

/** "The Good Friday Agreement" */
function isBehindFeast({ tokens, lexicon }: Tokens, first: number): boolean {
  return (lexicon.feasts.at(tokens, first - 1)?.length ?? 0) > 1;
}

/** "1-5 - 7-5-2020": the first end of a range is not read. */
function isOtherEnd({ tokens }: Tokens, first: number): boolean {
  return isOneOf(tokens[first - 1], "-") && tokens[first]?.sort === "number" && tokens[first - 2]?.sort === "number";
}

function goesOnBehind(text: Tokens, first: number, end: number): boolean {
  const { tokens, lexicon } = text;
  const { fillers, weekdays, months, shortMonths, nouns } = lexicon;
  let next = end;
  while (next < tokens.length && next < end + 3 && fillers.at(tokens, next) !== null) next++;
  const isMonth = months.at(tokens, next) !== null;
  if (weekdays.at(tokens, end - 1) !== null) {
    if (isDayOfMonth(text, next)) return true;
  } else if (weekdays.at(tokens, next) !== null) return true; // "Monday, Tuesday and Wednesday" are three days.
  if (next > end && nouns.at(tokens, end - 1) !== null)
    if (isMonth || shortMonths.at(tokens, next) !== null || isYearLike(tokens[next])) return true;
  // "13 September nineteen seventy two"
  if (isNumberWord(text, end) && isNumberWord(text, end + 1)) return true;
  return (tokens[end - 1]?.sort === "number" && next === end && isMonth) || isWeekdayOfMonth(text, first, end);
}

/** "1e week van okt. op vrijdag": a weekday of a month. */
function isWeekdayOfMonth({ tokens, lexicon }: Tokens, first: number, end: number): boolean {
  const { weekdays, months, shortMonths } = lexicon;
  const last = beforeStop(tokens, end - 1);
  const before = beforeStop(tokens, first - 1);
  const isMonth = months.at(tokens, before) !== null || shortMonths.at(tokens, before) !== null;
  return isMonth && weekdays.at(tokens, last) !== null;
}

/** A place, or the one before it where a full stop stands there. */
function beforeStop(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "." ? at - 1 : at;
}

/** The day that a weekday is of its month: "Friday, 3,000 came" has more digits, and "Friday, 3 p.m." an hour. */
function isDayOfMonth(text: Tokens, at: number): boolean {
  const { tokens, lexicon } = text;
  const token = tokens[at];
  const isNumber = token?.sort === "number" && /^\d{1,2}(?:\.\d{1,2})?$/.test(token.text);
  return (isNumber || lexicon.ordinals.at(tokens, at) !== null) && !isTimeOfDay(text, at);
}

/** A rank in words, or in digits with its ending. */
function isRank({ tokens, lexicon }: Tokens, at: number): boolean {
  if (lexicon.ordinals.at(tokens, at)?.length === 1) return true;
  return lexicon.ordinalEnding.at(tokens, at) !== null && tokens[at - 1]?.sort === "number" && !tokens[at]?.spaced;
}

/** A number in one word: "twenty" of "twenty five". */
function isNumberWord({ tokens, lexicon }: Tokens, at: number): boolean {
  return lexicon.numbers.at(tokens, at)?.length === 1 && tokens[at]?.sort === "word";
}
