import { type AmountWords, amountsOf } from "../amounts.ts";
import { de } from "./elision.ts";
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
  about: "environ",
  between: (from, to) => `entre ${from} et ${to}`,
  moreThan: (amount) => `plus ${de(amount)}`,
  atLeast: (amount) => `au moins ${amount}`,
  lessThan: (amount) => `moins ${de(amount)}`,
  atMost: (amount) => `au plus ${amount}`,
  anyAmount: () => "une quantité quelconque",
};

export const { amountInWords, amountsInWords } = amountsOf(said, unitBehind);
