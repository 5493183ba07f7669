import type { AmountsText, QuantityMessages } from "../../model/messages/quantity.ts";
import type { Catalogue } from "../catalogue.ts";
import { unitBehind, unitName } from "./units.ts";

export const quantity: Partial<Catalogue<QuantityMessages>> = {
  "quantity.amounts": ({ amounts, unit }, { list, number }) => {
    const words = { number: (exact: string) => mixed(exact, number), unit, figures: amounts.length > 1 };
    return list(
      amounts.map((each) => wording(each, words)),
      "or",
    );
  },
  "quantity.unclear-unit": ({ written, part, units, nearest }, { list, number }) => {
    const names = units.map((unit) => unitName(unit, number));
    const suggestion = nearest === null ? "" : ` Bedoelt u "${nearest}"?`;
    return `In "${written}" kan "${part}" staan voor ${list(names, "or")}. Schrijf welke bedoeld is.${suggestion}`;
  },
};

interface Wordings {
  number(exact: string): string;
  readonly unit: string | null;
  /** Without words such as "miljard". */
  readonly figures: boolean;
}

function wording(amounts: AmountsText, words: Wordings): string {
  const { number, unit } = words;
  switch (amounts.shape) {
    case "exact":
      return `${amounts.stated ? "precies " : ""}${number(amounts.amount)}${unitBehind(unit, amounts.amount, number)}`;
    case "digits":
      return `${number(amounts.digits)}${zerosInWords(amounts.zeros)}${unitBehind(unit, null, number)}`;
    case "range":
      return range(amounts, words);
  }
}

function range({ from, fromOpen, to, toOpen }: Extract<AmountsText, { shape: "range" }>, words: Wordings): string {
  const { number, unit, figures } = words;
  const inWords = !figures && [from, to].every((end) => end === null || end === "0" || worded(end, number) !== null);
  const behind = unitBehind(unit, null, number);
  // A fraction without a unit of its own would be read as a share.
  const each = [from, to].some((end) => end?.includes("/")) ? behind : "";
  const name = (end: string) => ((inWords ? worded(end, number) : null) ?? number(end)) + each;
  const last = each === "" ? behind : "";
  if (from !== null && to !== null && !fromOpen && !toOpen) return `tussen ${name(from)} en ${name(to)}${last}`;
  const least = from === null ? "" : `${fromOpen ? "meer dan" : "minstens"} ${name(from)}`;
  const most = to === null ? "" : `${toOpen ? "minder dan" : "hoogstens"} ${name(to)}`;
  if (least === "" && most === "") return "een willekeurige hoeveelheid";
  return `${[least, most].filter((end) => end !== "").join(" en ")}${last}`;
}

/** 340/9 as 37 7/9, where that is easier to grasp. */
function mixed(exact: string, number: (exact: string) => string): string {
  const [, sign = "", above = "", below = ""] = /^(-?)(\d{1,15})\/(\d{1,3})$/.exec(exact) ?? [];
  const rest = Number(above) % Number(below);
  if (below === "" || Number(above) < Number(below) || rest > 99) return number(exact);
  return `${number(`${sign}${Math.floor(Number(above) / Number(below))}`)} ${rest}/${below}`;
}

const zeroWords: readonly (readonly [zeros: number, word: string])[] = [
  [15, "biljard"],
  [12, "biljoen"],
  [9, "miljard"],
  [6, "miljoen"],
];

function zerosInWords(zeros: number): string {
  if (zeros === 3) return " duizend";
  const word = zeroWords.find(([each]) => each === zeros)?.[1];
  return word === undefined ? "" : ` ${word}`;
}

/** More digits than these are easier to read as figures. */
const mostDigits = 5;

/** "3,85 miljard" for 3850000000; null for what figures say better. */
function worded(exact: string, number: (exact: string) => string): string | null {
  const [, sign = "", digits = ""] = /^(-?)(\d+)$/.exec(exact) ?? [];
  const [zeros, word] = zeroWords.find(([each]) => digits.length > each) ?? [];
  if (zeros === undefined || digits.replace(/0+$/, "").length > mostDigits) return null;
  const part = digits.slice(-zeros).replace(/0+$/, "");
  return `${number(`${sign}${digits.slice(0, -zeros)}${part === "" ? "" : `.${part}`}`)} ${word}`;
}
