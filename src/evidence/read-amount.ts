import type { QuantifierName } from "../language/words-of-amounts.ts";
import type { Exact } from "../values/quantity/amount.ts";
import { isCurrency } from "../values/quantity/unit-phrase.ts";
import { readBetween, readOtherEnd } from "./amount-ends.ts";
import type { Cursor } from "./cursor.ts";
import { inMillions, ton, tonOfEuros } from "./hundred-thousands.ts";
import { type NumberRead, readHalf, scaled } from "./magnitude.ts";
import { readJoinedUnit } from "./number-words.ts";
import { isReached } from "./reached.ts";
import { readNumber } from "./read-number.ts";
import { readShare } from "./read-share.ts";
import { takeCurrencySign, takeUnit } from "./take-unit.ts";

/** An amount in a quote. */
export interface AmountRead {
  readonly sort: "amount";
  readonly first: number;
  readonly end: number;
  /** As the desk would write it, without the unit: "about 3.9 billion". */
  readonly number: string;
  /** The unit or currency as the desk would write it; null for a bare number, or for a thing that is counted. */
  readonly unit: string | null;
  /** The number itself; null for a range or a vague word. */
  readonly value: Exact | null;
  /** Only an article that may mean one. */
  readonly article: boolean;
  /** A share in words: what is told of its whole, nobody worked out. */
  readonly share: boolean;
}

/** Units that are not written as the lexicon has them: by one letter, tonnes and metres could be trillions and millions. */
const spelled: Readonly<Record<string, string>> = {
  $: " dollars",
  "%": "%",
  t: " tonnes",
  [ton]: " tonnes",
  m: " metres",
  g: " grams",
};

/** An amount as the desk would write it. */
export function writtenOf({ number, unit }: Pick<AmountRead, "number" | "unit">): string {
  return unit === null ? number : `${number}${spelled[unit] ?? ` ${unit}`}`;
}

/** An amount as the desk would write it where it asks for money, in which a Dutch `ton` is 100,000. */
export function writtenAsMoney(amount: Pick<AmountRead, "number" | "unit">): string {
  return (amount.unit === ton ? inMillions(amount.number) : null) ?? writtenOf(amount);
}

/** An amount as the desk would write it beside a value in a unit. */
export function writtenBeside(unit: string | null, amount: Pick<AmountRead, "number" | "unit">): string {
  return amount.unit === ton && isCurrency(unit) ? writtenAsMoney(amount) : writtenOf(amount);
}

/** Reads an amount: a number with what quantifies it and its unit. */
export function readAmount(cursor: Cursor): AmountRead | null {
  const first = cursor.at;
  const read = cursor.attempt(readEnds) ?? cursor.attempt(readQuantified) ?? cursor.attempt(readVague);
  return read === null ? null : { sort: "amount", first, end: cursor.at, ...inEuros(read) };
}

/** "4,5 ton euro" */
function inEuros(amount: Amount): Amount {
  const number = amount.unit === tonOfEuros ? inMillions(amount.number) : null;
  return number === null ? amount : { ...amount, number, unit: "EUR" };
}

type Amount = Omit<AmountRead, "sort" | "first" | "end">;

const plain = { value: null, article: false, share: false } as const;

/** "zwischen 10 und 12 Euro" */
function readEnds(cursor: Cursor): Amount | null {
  const ends = readBetween(cursor);
  return ends === null ? null : { ...plain, ...ends };
}

function quantified(quantifier: QuantifierName | null, number: string): string {
  return quantifier === null ? number : `${quantifier} ${number}`;
}

function readQuantified(cursor: Cursor): Amount | null {
  const quantifier = takeQuantifier(cursor);
  return readShared(cursor, quantifier) ?? readJoined(cursor, quantifier) ?? readCounted(cursor, quantifier);
}

/** "nearly half of the seats", "one in five" */
function readShared(cursor: Cursor, quantifier: QuantifierName | null): Amount | null {
  const share = readShare(cursor);
  return share === null ? null : { ...plain, number: quantified(quantifier, share), unit: null, share: true };
}

/** "dreijährige" */
function readJoined(cursor: Cursor, quantifier: QuantifierName | null): Amount | null {
  const read = readJoinedUnit(cursor);
  return read === null ? null : { ...plain, number: quantified(quantifier, read.written), unit: read.unit };
}

function readCounted(cursor: Cursor, quantifier: QuantifierName | null): Amount | null {
  const currency = cursor.attempt(takeCurrencySign);
  const negative = cursor.attempt(takeMinus) !== null;
  const number = readNumber(cursor);
  if (number === null || isRank(cursor) || isFraction(cursor)) return null;
  if (number.article && cursor.peek(cursor.lexicon.units) === null) return null;
  const range = negative || number.article ? null : readOtherEnd(cursor, number);
  if (cursor.peek(cursor.lexicon.notCounted) !== null) return null;
  const unit = currency ?? takeUnit(cursor);
  const half = unit !== null && range === null ? readHalfBehind(cursor, number) : null;
  const after = quantifier ?? cursor.take(cursor.lexicon.quantifiersAfter);
  if (range !== null) return { ...plain, number: quantified(after, range), unit: unit ?? takeUnit(cursor) };
  const { value, written, article } = half ?? number;
  return {
    ...plain,
    number: quantified(after, `${negative ? "-" : ""}${written}`),
    unit,
    value: negative ? value.neg() : value,
    article,
  };
}

/** "a day and a half", "deux heures et demie" */
function readHalfBehind(cursor: Cursor, { written }: NumberRead): NumberRead | null {
  return /^\d+$/.test(written) && readHalf(cursor) !== null ? scaled(`${written}.5`, null) : null;
}

/** "Opgelopen tot vijf" is five. */
function takeQuantifier(cursor: Cursor): QuantifierName | null {
  const start = cursor.at;
  const quantifier = cursor.take(cursor.lexicon.quantifiers);
  return quantifier === "up to" && isReached(cursor, start, cursor.at) ? null : quantifier;
}

/** A minus is one only where no number or word stands right before it. */
function takeMinus(cursor: Cursor): true | null {
  const before = cursor.tokens[cursor.at - 1];
  const sign = cursor.token();
  if (sign === undefined || (sign.sort === "mark" && (!sign.spaced || before?.sort === "number"))) return null;
  const taken = cursor.take(cursor.lexicon.minus);
  return taken !== null && (sign.sort === "word" || cursor.token()?.spaced === false) ? taken : null;
}

/** "3rd", "3.", "3e": a rank, and no amount. A full stop ends a sentence where nothing follows. */
function isRank(cursor: Cursor): boolean {
  const next = cursor.token();
  if (next === undefined || next.spaced || cursor.tokens[cursor.at - 1]?.sort !== "number") return false;
  if (cursor.peek(cursor.lexicon.ordinalEnding) === null) return false;
  return next.text !== "." || cursor.token(1)?.sort === "word";
}

/** "3/4", "2 von 3": what divides is no amount of its own. */
function isFraction(cursor: Cursor): boolean {
  return cursor.text() === "/" && cursor.token()?.spaced === false;
}

/** "several", "dozens of" */
function readVague(cursor: Cursor): Amount | null {
  const quantifier = takeQuantifier(cursor);
  const vague = cursor.take(cursor.lexicon.vague);
  if (vague === null || quantifier !== null) return null;
  const atom = cursor.peek(cursor.lexicon.numbers);
  if (atom !== null) return null;
  return { ...plain, number: vague, unit: takeUnit(cursor) };
}
