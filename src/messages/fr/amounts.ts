import { type AmountWords, amountsOf } from "../amounts.ts";
import { unitBehind } from "./units.ts";

const said: AmountWords = {
  zeros: [
    [15, "billiards"],
    [12, "billions"],
    [9, "milliards"],
    [6, "millions"],
    [3, "mille"],
  ],
  exactly: "exactement",
  between: (from, to) => `entre ${from} et ${to}`,
  moreThan: "plus de",
  atLeast: "au moins",
  lessThan: "moins de",
  atMost: "au plus",
  anyAmount: () => "une quantité quelconque",
};

export const { amountInWords, amountsInWords } = amountsOf(said, unitBehind);
