import { entriesOf, numbered } from "../../language/entries.ts";
import type { Language } from "../../language/language.ts";
import { bits } from "./bits.ts";
import { beginningLength } from "./joined-numbers.ts";
import type { WrittenLexicon } from "./lexicon.ts";
import type { Atom } from "./lists.ts";
import type { WordLists } from "./word-lists.ts";

/** The lists of numbers, of parts of a whole and of ranks. */
export function numberLists(words: WordLists, language: Language, atoms: readonly (readonly [string, Atom])[]) {
  return {
    numbers: words.list(bits.numbers, atoms),
    one: words.flags(bits.one, language.one),
    numberAnd: words.flags(bits.numberAnd, language.numberAnd),
    minus: words.flags(bits.minus, `${language.minus}|-`),
    decimals: words.list(bits.decimals, entriesOf(language.decimals)),
    point: words.flags(bits.fractions, language.point),
    pointInTime: words.flags(bits.ordinalEnding, language.pointInTime),
    fractions: words.flags(bits.fractions, language.fractions),
    andHalf: words.flags(bits.fractions, language.andHalf),
    outOf: words.flags(bits.fractions, language.outOf),
    halves: words.list(bits.decimals, entriesOf(language.halves)),
    partsOfPower: words.list(bits.decimals, entriesOf(language.partsOfPower)),
    shares: words.list(bits.vague, entriesOf(language.shares)),
    bareShares: words.list(bits.vague, entriesOf(language.bareShares)),
    wholeParts: words.list(bits.fractions, numbered(language.wholeParts)),
    sureParts: words.flags(bits.fractions, language.sureParts),
    partOf: words.flags(bits.fractions, language.partOf),
    ofOne: words.flags(bits.fractions, language.ofOne),
    changedBy: words.flags(bits.ordinalEnding, language.changedBy),
    every: words.flags(bits.vague, language.every),
    notCounted: words.flags(bits.ordinalEnding, language.notCounted),
    ordinals: words.list(bits.ordinals, numbered(language.ordinals)),
    ordinalEnding: words.flags(bits.ordinalEnding, language.ordinalEnding),
  };
}

/** The lists of what stands around numbers: quantifiers and units, and amounts without a number. */
export function amountLists(words: WordLists, language: Language) {
  return {
    quantifiers: words.keyed(bits.quantifiers, language.quantifiers),
    quantifiersAfter: words.keyed(bits.quantifiersAfter, language.quantifiersAfter),
    moreOrDuring: words.flags(bits.quantifiers, language.moreOrDuring),
    vague: words.keyed(bits.vague, language.vague),
    units: words.keyed(bits.units, language.units),
    smallerAnd: words.flags(bits.numberAnd, language.smallerAnd),
    belowZero: words.flags(bits.ordinalEnding, language.belowZero),
  };
}

/** The words that numbers are put together from. */
export function atomEntries(language: Language): (readonly [string, Atom])[] {
  const numbers = [...entriesOf(language.numbers), ...entriesOf(language.hundreds)];
  return [
    ...numbers.map(([word, value]) => [word, { sort: "number", value: Number(value) }] as const),
    ...entriesOf(language.hundred).map(([word]) => [word, { sort: "hundred" }] as const),
    ...entriesOf(language.thousand).map(([word]) => [word, { sort: "magnitude", power: 3 }] as const),
    ...entriesOf(language.magnitudes).map(([word, power]) =>
      power === "dozen"
        ? ([word, { sort: "dozen" }] as const)
        : ([word, { sort: "magnitude", power: Number(power) }] as const),
    ),
  ];
}

/** Numbers that are written as one word have no abbreviations in them: "kein" is no thousand and one. */
export function atomsToJoin(
  language: Language,
  numbers: readonly (readonly [string, Atom])[],
): WrittenLexicon["atoms"] {
  const atoms = new Map<string, Atom | "and">([
    ...numbers.filter(([word]) => word.length >= beginningLength),
    ...entriesOf(language.one).map(([word]) => [word, { sort: "number", value: 1 } as const] as const),
    ...entriesOf(language.numberAnd).map(([word]) => [word, "and"] as const),
  ]);
  return [...atoms];
}
