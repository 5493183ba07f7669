import { unitBehind } from "./units.ts";

/** Writes a decimal or a fraction with the separators of the language. */
export type WriteNumber = (exact: string) => string;

/** An exact amount with its unit, for reading only: "200 million USD", "4.8 km". */
export function amountInWords(exact: string, unit: string | null, number: WriteNumber): string {
  return `${withZerosInWords(exact, number) ?? mixedNumber(exact, number)}${unitBehind(unit, exact, number)}`;
}

/** 340/9 as 37 7/9, where that is easier to grasp; any other amount as it is. */
export function mixedNumber(exact: string, number: WriteNumber): string {
  const [, sign = "", above = "", below = ""] = /^(-?)(\d{1,15})\/(\d{1,3})$/.exec(exact) ?? [];
  const rest = Number(above) % Number(below);
  // More digits behind the space would look like a group of the number before it.
  if (below === "" || Number(above) < Number(below) || rest > 99) return number(exact);
  return `${number(`${sign}${Math.floor(Number(above) / Number(below))}`)} ${rest}/${below}`;
}

const zeroWords: readonly (readonly [zeros: number, word: string])[] = [
  [15, "quadrillion"],
  [12, "trillion"],
  [9, "billion"],
  [6, "million"],
  [3, "thousand"],
];

/** " billion" for nine zeros; nothing for none. */
export function zerosInWords(zeros: number): string {
  const word = zeroWords.find(([each]) => each === zeros)?.[1];
  return word === undefined ? "" : ` ${word}`;
}

/** More digits than these are easier to read as figures. */
const mostDigits = 5;

/** "3.85 billion" for 3850000000; null for what figures say better. */
export function withZerosInWords(exact: string, number: WriteNumber): string | null {
  const [, sign = "", digits = ""] = /^(-?)(\d+)$/.exec(exact) ?? [];
  const [zeros = 0, word] = zeroWords.find(([each]) => digits.length > each) ?? [];
  if (zeros < 6 || digits.replace(/0+$/, "").length > mostDigits) return null;
  const part = digits.slice(-zeros).replace(/0+$/, "");
  return `${number(`${sign}${digits.slice(0, -zeros)}${part === "" ? "" : `.${part}`}`)} ${word}`;
}
