import type { QuantifierName } from "../../language/words-of-amounts.ts";
import { isCurrency, isLength } from "../../values/quantity/unit-phrase.ts";
import type { AmountRead } from "./amount.ts";
import { inMillions, ton } from "./hundred-thousands.ts";

type Written = Pick<AmountRead, "number" | "unit" | "metres">;

/** Units that are not written as the lexicon has them: by one letter, tonnes and metres could be trillions and millions. */
const spelled: Readonly<Record<string, string>> = {
  $: " dollars",
  "%": "%",
  t: " tonnes",
  [ton]: " tonnes",
  m: " metres",
  g: " grams",
};

/** A unit as the desk would write it behind a number. */
export function unitBehind(unit: string): string {
  return spelled[unit] ?? ` ${unit}`;
}

/** An amount as the desk would write it. */
export function writtenOf({ number, unit }: Pick<AmountRead, "number" | "unit">): string {
  return unit === null ? number : number + unitBehind(unit);
}

/** An amount as the desk would write it where it asks for money, in which a Dutch `ton` is 100,000. */
export function writtenAsMoney(amount: Pick<AmountRead, "number" | "unit">): string {
  return (amount.unit === ton ? inMillions(amount.number) : null) ?? writtenOf(amount);
}

/** An amount as the desk would write it beside a value in a unit, in which "1.8m" may be metres. */
export function writtenBeside(unit: string | null, amount: Written): string {
  if (amount.metres && isLength(unit)) return amount.number.replace(" million", " metres");
  return amount.unit === ton && isCurrency(unit) ? writtenAsMoney(amount) : writtenOf(amount);
}

/** A number with what stands before it. */
export function quantified(quantifier: QuantifierName | null, number: string): string {
  if (quantifier === null) return number;
  const ends = quantifier === "about" ? /^between (.+) and (.+)$/.exec(number) : null;
  return ends === null ? `${quantifier} ${number}` : `about ${ends[1]} to ${ends[2]}`;
}

/** A range of temperatures below zero, the colder first. */
export function belowZero(range: string): string {
  const [, less, more] = /^between (\S+) and (\S+)$/.exec(range) ?? [];
  return less === undefined ? `-${range}` : `between -${more} and -${less}`;
}
