import type { AmountsText, QuantityMessages } from "../model/messages/quantity.ts";
import { isTellable, roundedAmount } from "../model/tellable.ts";
import { aside } from "./aside.ts";
import type { Words } from "./catalogue.ts";
import type { Units } from "./unit-names.ts";

/** How a language says amounts. */
export interface AmountWords {
  /** What many zeros are called, most first: nine are "billion" in English, "milliards" in French. */
  readonly zeros: readonly (readonly [zeros: number, word: string])[];
  readonly exactly: string;
  /** Stands before an amount that is rounded. */
  readonly about: string;
  /** Both ends may be meant: "between 10 and 12". */
  between(from: string, to: string): string;
  moreThan(amount: string): string;
  atLeast(amount: string): string;
  lessThan(amount: string): string;
  atMost(amount: string): string;
  /** What is said of no end at all; the unit may be "". */
  anyAmount(unit: string): string;
}

/** Amounts in the words of a language, with its names of units. */
export interface Amounts {
  /** What a value leaves open: "between 10 and 12 km", "3.9 billion or exactly 4000000000". */
  amountsInWords(said: QuantityMessages["quantity.amounts"], words: Words): string;
  /** One exact amount, for reading only: "200 million USD", "4.8 km". */
  amountInWords(exact: string, unit: string | null, number: WriteNumber): string;
}

/** Writes a decimal or a fraction with the separators of the language. */
type WriteNumber = (exact: string) => string;

/** The sayings of amounts in a language. */
export function amountsOf(said: AmountWords, unitBehind: Units["unitBehind"]): Amounts {
  return {
    amountsInWords: ({ amounts, unit, beside }, { list, number }) => {
      const inUnit = (amounts: readonly AmountsText[], unit: string | null) => {
        const language = { said, unitBehind, list, number, unit, alone: amounts.length === 1 };
        return list(
          amounts.map((each) => wording(each, language)),
          "or",
        );
      };
      const main = inUnit(amounts, unit);
      return beside === undefined ? main : `${main} ${aside(inUnit(beside.amounts, beside.unit))}`;
    },
    amountInWords: (exact, unit, number) =>
      `${inZeroWords(exact, said, number) ?? mixedNumber(exact, number)}${unitBehind(unit, exact, number)}`,
  };
}

/** All that the wording of an amount takes besides itself. */
interface Wordings extends Pick<Words, "list"> {
  readonly said: AmountWords;
  readonly unitBehind: Units["unitBehind"];
  readonly number: WriteNumber;
  readonly unit: string | null;
  /** Whether no other amounts stand beside it: these would share a word such as "billion". */
  readonly alone: boolean;
}

function wording(amounts: AmountsText, words: Wordings): string {
  const { said, unitBehind, number, unit } = words;
  switch (amounts.shape) {
    case "exact": {
      const { amount, stated } = amounts;
      if (!isTellable(amount))
        return `${said.about} ${nearly(amount, words)}${unitBehind(unit, roundedAmount(amount), number)}`;
      return `${stated ? `${said.exactly} ` : ""}${number(amount)}${unitBehind(unit, amount, number)}`;
    }
    case "digits":
      return `${number(amounts.digits)}${zerosInWords(amounts.zeros, said)}${unitBehind(unit, amounts.zeros > 0 ? null : amounts.digits, number)}`;
    case "range":
      return range(amounts, words);
  }
}

/** "between 10 and 12 km", "at least 3.5 billion and less than 4 billion", "more than 20", "between about 12.9 and 15.7%" */
function range(ends: Extract<AmountsText, { shape: "range" }>, words: Wordings): string {
  const { from, fromOpen, to, toOpen } = ends;
  const { said, list } = words;
  // "at least 1 person", but "between 0 and 1 people"
  const last = words.unitBehind(words.unit, from === null ? to : to === null ? from : null, words.number);
  if (from !== null && to !== null && !isTellable(from) && !isTellable(to)) {
    const [first, second] = roundedApart(from, to).map((end) => inFigures(end, words)) as [string, string];
    return `${said.between(`${said.about} ${first}`, second)}${last}`;
  }
  const name = namesOfEnds([from, to], words);
  if (from !== null && to !== null && !fromOpen && !toOpen) return `${said.between(name(from), name(to))}${last}`;
  const least = from === null ? [] : [fromOpen ? said.moreThan(name(from)) : said.atLeast(name(from))];
  const most = to === null ? [] : [toOpen ? said.lessThan(name(to)) : said.atMost(name(to))];
  const bounds = [...least, ...most];
  return bounds.length === 0 ? said.anyAmount(last.trim()) : `${list(bounds)}${last}`;
}

/** How each end is written. */
function namesOfEnds(ends: readonly (string | null)[], words: Wordings): (end: string) => string {
  const { said, number, alone } = words;
  const inWords = (end: string) => (end === "0" ? "0" : inZeroWords(end, said, number));
  const worded = alone && ends.every((end) => end === null || inWords(end) !== null);
  const apart = roundedApart(ends[0] ?? null, ends[1] ?? null);
  return (end) => {
    if (!isTellable(end)) return `${said.about} ${inFigures(apart[ends.indexOf(end)] ?? roundedAmount(end), words)}`;
    return (worded ? inWords(end) : null) ?? number(end);
  };
}

/** An amount rounded, in figures or, where these are easier to read, in words. */
function nearly(exact: string, words: Wordings): string {
  return inFigures(roundedAmount(exact), words);
}

function inFigures(rounded: string, { said, number, alone }: Wordings): string {
  return (alone ? inZeroWords(rounded, said, number) : null) ?? number(rounded);
}

const mostDecimals = 12;

/** Two amounts, the smaller first, those that nobody writes rounded such that it still is, where decimals can tell them apart. */
function roundedApart<End extends string | null>(first: End, second: End): readonly [End, End] {
  const rounded = (end: End, more: number) =>
    end === null || isTellable(end) ? end : (roundedAmount(end, more) as End);
  for (let more = 0; more < mostDecimals; more++) {
    const [from, to] = [rounded(first, more), rounded(second, more)];
    if (from === null || to === null || Number(from) < Number(to)) return [from, to];
  }
  return [rounded(first, 0), rounded(second, 0)];
}

/** 340/9 as 37 7/9, where that is easier to grasp; any other amount as it is. */
function mixedNumber(exact: string, number: WriteNumber): string {
  const [, sign = "", above = "", below = ""] = /^(-?)(\d{1,15})\/(\d{1,3})$/.exec(exact) ?? [];
  const rest = Number(above) % Number(below);
  // More digits behind the space would look like a group of the number before it.
  if (below === "" || Number(above) < Number(below) || rest > 99) return number(exact);
  return `${number(`${sign}${Math.floor(Number(above) / Number(below))}`)} ${rest}/${below}`;
}

/** " billion" for nine zeros; nothing for none. */
function zerosInWords(zeros: number, said: AmountWords): string {
  const word = said.zeros.find(([each]) => each === zeros)?.[1];
  return word === undefined ? "" : ` ${word}`;
}

/** Fewer zeros than these, and more digits, are easier to read as figures. */
const fewestZeros = 6;
const mostDigits = 5;

/** "3.85 billion" for 3850000000; null for what figures say better. */
function inZeroWords(exact: string, said: AmountWords, number: WriteNumber): string | null {
  const [, sign = "", digits = ""] = /^(-?)(\d+)$/.exec(exact) ?? [];
  const [zeros = 0, word] = said.zeros.find(([each]) => digits.length > each) ?? [];
  if (zeros < fewestZeros || digits.replace(/0+$/, "").length > mostDigits) return null;
  const part = digits.slice(-zeros).replace(/0+$/, "");
  return `${number(`${sign}${digits.slice(0, -zeros)}${part === "" ? "" : `.${part}`}`)} ${word}`;
}
