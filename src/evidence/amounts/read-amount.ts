import type { QuantifierName } from "../../language/words-of-amounts.ts";
import type { Cursor } from "../words/cursor.ts";
import { isReached } from "../words/reached.ts";
import { type Amount, type AmountRead, plain } from "./amount.ts";
import { readBetween } from "./amount-ends.ts";
import { inMillions, tonOfEuros } from "./hundred-thousands.ts";
import { readJoinedUnit } from "./joined-unit.ts";
import { readCounted } from "./read-counted.ts";
import { readShare } from "./read-share.ts";
import { takeUnit } from "./take-unit.ts";
import { quantified } from "./written-amount.ts";

/** Reads an amount: a number with what quantifies it and its unit. */
export function readAmount(cursor: Cursor): AmountRead | null {
  const first = cursor.at;
  const { between, vague } = cursor.lexicon;
  const special =
    (cursor.peek(between) === null ? null : cursor.attempt(readEnds)) ??
    (cursor.peek(vague) === null ? null : cursor.attempt(readVague));
  const read = special ?? cursor.attempt(readQuantified);
  return read === null ? null : { first, end: cursor.at, ...inEuros(read) };
}

/** "4,5 ton euro" */
function inEuros(amount: Amount): Amount {
  const number = amount.unit === tonOfEuros ? inMillions(amount.number) : null;
  return number === null ? amount : { ...amount, number, unit: "EUR" };
}

/** "zwischen 10 und 12 Euro" */
function readEnds(cursor: Cursor): Amount | null {
  const ends = readBetween(cursor);
  return ends === null ? null : { ...plain, ...ends };
}

function readQuantified(cursor: Cursor): Amount | null {
  const start = cursor.at;
  const quantifier = takeQuantifier(cursor);
  const during = cursor.lexicon.moreOrDuring.at(cursor.tokens, start)?.length === cursor.at - start;
  return (
    readShared(cursor, quantifier) ?? readJoined(cursor, quantifier) ?? readCounted(cursor, { quantifier, during })
  );
}

/** "nearly half of the seats", "one in five" */
function readShared(cursor: Cursor, quantifier: QuantifierName | null): Amount | null {
  const share = readShare(cursor, quantifier);
  if (share === null) return null;
  return { ...plain, number: quantified(quantifier, share.number), unit: null, value: share.value };
}

/** "dreijährige" */
function readJoined(cursor: Cursor, quantifier: QuantifierName | null): Amount | null {
  const read = readJoinedUnit(cursor);
  return read === null ? null : { ...plain, number: quantified(quantifier, read.written), unit: read.unit };
}

/** "Opgelopen tot vijf" is five. */
function takeQuantifier(cursor: Cursor): QuantifierName | null {
  const start = cursor.at;
  const quantifier = cursor.take(cursor.lexicon.quantifiers);
  return quantifier === "up to" && isReached(cursor, start, cursor.at) ? null : quantifier;
}

/** "several", "dozens of" */
function readVague(cursor: Cursor): Amount | null {
  const vague = cursor.take(cursor.lexicon.vague);
  if (vague === null || cursor.peek(cursor.lexicon.numbers) !== null) return null;
  return { ...plain, number: vague, unit: takeUnit(cursor) };
}
