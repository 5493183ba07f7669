import { clockTimeEnd } from "../days/clock-time.ts";
import type { DaysRead } from "../days/read-days.ts";
import { amountsBegin } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { mayBeJoined } from "../words/joined-numbers.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import type { AmountRead } from "./amount.ts";
import { amountGoesOn } from "./amount-goes-on.ts";
import { isFractionCharacter } from "./parts.ts";
import { readAmount } from "./read-amount.ts";
import { isScaling } from "./take-unit.ts";

/**
 * Every amount in a text, in order. Numbers that belong to an expression of time are no amounts; a bare year is one where something
 * is counted or said about it.
 */
export function findAmounts(cursor: Cursor, days: readonly DaysRead[]): readonly AmountRead[] {
  const { lexicon } = cursor;
  const found: AmountRead[] = [];
  for (let token = cursor.token(); token !== undefined; token = cursor.token()) {
    const within = mayBegin(token, lexicon) ? endOfDaysAt(cursor.at, days) : cursor.at + 1;
    if (within > cursor.at) {
      cursor.at = within;
      continue;
    }
    const start = cursor.at;
    const read = readAmount(cursor);
    if (read === null || clashes(read, days)) {
      cursor.at = start + 1;
      continue;
    }
    const clock = clockTimeEnd(cursor, read);
    if (clock !== null) {
      cursor.at = clock;
      continue;
    }
    const end = amountGoesOn(cursor, read, found.at(-1)?.end ?? 0);
    const isRate = read.article && found.at(-1)?.end === read.first;
    if (end === read.end && !isRate && !isScaling(cursor, end) && !isYear(read, days) && !isNoun(cursor, read))
      found.push(read);
    cursor.at = end;
  }
  return found;
}

/** Most words begin no amount: no reader needs to look. */
function mayBegin(token: Token, lexicon: Lexicon): boolean {
  if (token.sort === "mark" && isFractionCharacter(token.text)) return true;
  return token.sort === "number" || (token.begins & amountsBegin) !== 0 || mayBeJoined(token, lexicon);
}

/** Where the expression of time ends that takes up a token; -1 where none does. */
function endOfDaysAt(at: number, days: readonly DaysRead[]): number {
  for (const { taken, end, bare } of days) if (!bare && taken <= at && at < end) return end;
  return -1;
}

function clashes(read: AmountRead, days: readonly DaysRead[]): boolean {
  return days.some(({ taken, end, bare }) => !bare && taken < read.end && end > read.first);
}

/** "Die Elf gewann": where nouns have capitals, a small number with one inside a sentence is a thing. */
function isNoun({ source, tokens, lexicon }: Cursor, { first, end }: AmountRead): boolean {
  const token = tokens[first];
  if (!lexicon.language.capitalNouns || end !== first + 1 || token?.sort !== "word") return false;
  if (tokens[first - 1]?.sort !== "word" || lexicon.numbers.at(tokens, first)?.value.sort !== "number") return false;
  return source.charAt(token.from) !== token.text.charAt(0);
}

function isYear(read: AmountRead, days: readonly DaysRead[]): boolean {
  return days.some(({ first, end, bare }) => bare && first === read.first && end === read.end);
}
