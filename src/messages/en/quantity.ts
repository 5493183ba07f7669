import type { AmountsText, QuantityMessages } from "../../model/messages/quantity.ts";
import type { Catalogue } from "../catalogue.ts";
import { mixedNumber, type WriteNumber, withZerosInWords, zerosInWords } from "./amounts.ts";
import { unitBehind, unitName } from "./units.ts";

export const quantity: Catalogue<QuantityMessages> = {
  "quantity.amounts": ({ amounts, unit }, { list, number }) => {
    const words = { number: (exact: string) => mixedNumber(exact, number), unit, alone: amounts.length === 1 };
    const wordings = amounts.map((each) => wording(each, words));
    return list(wordings, "or");
  },
  "quantity.unclear-unit": ({ written, part, units, nearest }, { list, number }) => {
    const names = units.map((unit) => unitName(unit, number));
    const suggestion = nearest === null ? "" : ` Did you mean "${nearest}"?`;
    return `In "${written}", "${part}" may be ${list(names, "or")}. Write which of them it is.${suggestion}`;
  },
};

interface Wordings {
  readonly number: WriteNumber;
  readonly unit: string | null;
  /** Whether no other amounts stand beside it: these would share a word such as "billion". */
  readonly alone: boolean;
}

function wording(amounts: AmountsText, words: Wordings): string {
  const { number, unit } = words;
  switch (amounts.shape) {
    case "exact":
      return `${amounts.stated ? "exactly " : ""}${number(amounts.amount)}${unitBehind(unit, amounts.amount, number)}`;
    case "digits":
      return `${number(amounts.digits)}${zerosInWords(amounts.zeros)}${unitBehind(unit, null, number)}`;
    case "range":
      return range(amounts, words);
  }
}

/** "between 10 and 12 km", "at least 3.5 billion and less than 4 billion", "more than 20" */
function range(ends: Extract<AmountsText, { shape: "range" }>, words: Wordings): string {
  const { from, fromOpen, to, toOpen } = ends;
  const behind = unitBehind(words.unit, null, words.number);
  const { name, last } = namesOfEnds([from, to], behind, words);
  if (from !== null && to !== null && !fromOpen && !toOpen) return `between ${name(from)} and ${name(to)}${last}`;
  const least = from === null ? null : `${fromOpen ? "more than" : "at least"} ${name(from)}`;
  const most = to === null ? null : `${toOpen ? "less than" : "at most"} ${name(to)}`;
  if (least !== null && most !== null) return `${least} and ${most}${last}`;
  if (least === null && most === null) return behind === "" ? "any amount" : `any amount of ${behind.trim()}`;
  return `${least ?? most}${last}`;
}

/** How each end is written, and what stands behind the last one: the unit, unless each end needs its own. */
function namesOfEnds(ends: readonly (string | null)[], behind: string, { number, alone }: Wordings) {
  const inWords = (end: string) => (end === "0" ? "0" : withZerosInWords(end, number));
  const worded = alone && ends.every((end) => end === null || inWords(end) !== null);
  // A fraction without a unit of its own would be read as a share.
  const each = ends.some((end) => end?.includes("/")) ? behind : "";
  const name = (end: string) => ((worded ? inWords(end) : null) ?? number(end)) + each;
  return { name, last: each === "" ? behind : "" };
}
