import { type AmountWords, amountsOf } from "../amounts.ts";
import { unitBehind } from "./units.ts";

const said: AmountWords = {
  zeros: [
    [15, "quadrillion"],
    [12, "trillion"],
    [9, "billion"],
    [6, "million"],
    [3, "thousand"],
  ],
  exactly: "exactly",
  between: (from, to) => `between ${from} and ${to}`,
  moreThan: "more than",
  atLeast: "at least",
  lessThan: "less than",
  atMost: "at most",
  anyAmount: (unit) => (unit === "" ? "any amount" : `any amount of ${unit}`),
};

export const { amountInWords, amountsInWords } = amountsOf(said, unitBehind);
