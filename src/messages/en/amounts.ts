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
  about: "about",
  between: (from, to) => `between ${from} and ${to}`,
  moreThan: (amount) => `more than ${amount}`,
  atLeast: (amount) => `at least ${amount}`,
  lessThan: (amount) => `less than ${amount}`,
  atMost: (amount) => `at most ${amount}`,
  anyAmount: (unit) => (unit === "" ? "any amount" : `any amount of ${unit}`),
};

export const { amountInWords, amountsInWords } = amountsOf(said, unitBehind);
