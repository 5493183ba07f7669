import { isShortNumber } from "./digits.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Where what hangs together with a reading ends; its own end where nothing does. A reading that goes on is none. */
export function amountGoesOn(
  tokens: readonly Token[],
  lexicon: Lexicon,
  { first, end }: Stretch,
  money: boolean,
): number {
  let at = end;
  for (let more = nextPiece(tokens, lexicon, at, money); more > at; more = nextPiece(tokens, lexicon, at, money))
    at = more;
  const follows = first > 0 && lexicon.fractions.at(tokens, first - 1) !== null;
  if (at > end || follows || isGluedBefore(tokens, first, ".,/^~")) return Math.max(at, end + 1);
  return end;
}

function nextPiece(tokens: readonly Token[], lexicon: Lexicon, at: number, money: boolean): number {
  const next = tokens[at];
  if (next === undefined) return at;
  const glued = !next.spaced;
  if (glued && isOneOf(next, "/^~")) return at + 1;
  if (glued && isOneOf(next, "-+") && isOneOf(tokens[at - 1], "-+e^")) return at + 1;
  if (glued && next.sort === "number") return at + 1;
  if (
    glued &&
    next.sort === "word" &&
    tokens[at - 1]?.sort === "number" &&
    lexicon.ordinalEnding.at(tokens, at) === null
  )
    return at + 1;
  if (glued && next.text === "e" && tokens[at + 1]?.spaced === false) return at + 1;
  if (lexicon.andHalf.at(tokens, at) !== null) return at + 1;
  if (next.text === "-" && lexicon.fractions.at(tokens, at + 1) !== null) return at + 2;
  const fraction = lexicon.fractions.at(tokens, at);
  if (fraction !== null) return at + fraction.length;
  if (lexicon.numberAnd.at(tokens, at) !== null && lexicon.one.at(tokens, at + 1) !== null) {
    const part = lexicon.fractions.at(tokens, at + 2);
    if (part !== null) return at + 2 + part.length;
  }
  const joint = lexicon.numberAnd.at(tokens, at)?.length ?? 0;
  if (joint > 0 && !money && lexicon.fractions.at(tokens, at + joint + 1) === null) return at;
  const number = lexicon.numbers.at(tokens, at + joint)?.length ?? (tokens[at + joint]?.sort === "number" ? 1 : 0);
  const written = number > 0 && (tokens[at + joint]?.spaced === true || joint > 0);
  return written ? at + joint + number : at;
}

/** Whether an expression of time is a piece of a longer one that is not read as a whole. */
export function daysGoOn(tokens: readonly Token[], lexicon: Lexicon, { first, end }: Stretch): boolean {
  if (isGluedBefore(tokens, first, "-/~") || isGluedBehind(tokens, end)) return true;
  const before = behindFillers(tokens, lexicon, first);
  if (lexicon.nouns.at(tokens, before) !== null) return true;
  const beside = tokens[first - 1];
  if (beside?.sort === "number" || lexicon.numbers.at(tokens, first - 1)?.length === 1) {
    if (lexicon.moveBefore.at(tokens, first) !== null) return true;
  }
  if (isYearLike(beside) && lexicon.months.at(tokens, first) !== null) return true;
  let next = end;
  while (next < tokens.length && next < end + 3 && lexicon.fillers.at(tokens, next) !== null) next++;
  if (lexicon.weekdays.at(tokens, next) !== null) return true;
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
    (tokens[next]?.sort === "number" || lexicon.ordinals.at(tokens, next) !== null)
  )
    return true;
  return tokens[end - 1]?.sort === "number" && next === end && lexicon.months.at(tokens, next) !== null;
}

function isYearLike(token: Token | undefined): boolean {
  return token?.text.length === 4 && isShortNumber(token.text);
}

/** Whether a token is one of several characters. */
function isOneOf(token: Token | undefined, characters: string): boolean {
  return token?.text.length === 1 && characters.includes(token.text);
}

/** The last word before a place that is no article or preposition. */
function behindFillers(tokens: readonly Token[], lexicon: Lexicon, first: number): number {
  let at = first - 1;
  while (at > 0 && at > first - 4 && lexicon.nouns.at(tokens, at) === null && lexicon.fillers.at(tokens, at) !== null)
    at--;
  return at;
}

function isGluedBefore(tokens: readonly Token[], first: number, marks: string): boolean {
  const mark = tokens[first - 1];
  return mark !== undefined && mark.sort === "mark" && marks.includes(mark.text) && tokens[first]?.spaced === false;
}

function isGluedBehind(tokens: readonly Token[], end: number): boolean {
  const mark = tokens[end];
  return mark !== undefined && !mark.spaced && isOneOf(mark, "-/~") && tokens[end + 1]?.spaced === false;
}
