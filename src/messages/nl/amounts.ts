import { type AmountWords, amountsOf } from "../amounts.ts";
import { unitBehind } from "./units.ts";

const said: AmountWords = {
  zeros: [
    [15, "biljard"],
    [12, "biljoen"],
    [9, "miljard"],
    [6, "miljoen"],
    [3, "duizend"],
  ],
  exactly: "precies",
  about: "ongeveer",
  between: (from, to) => `tussen ${from} en ${to}`,
  moreThan: (amount) => `meer dan ${amount}`,
  atLeast: (amount) => `minstens ${amount}`,
  lessThan: (amount) => `minder dan ${amount}`,
  atMost: (amount) => `hoogstens ${amount}`,
  anyAmount: () => "een willekeurige hoeveelheid",
};

export const { amountInWords, amountsInWords } = amountsOf(said, unitBehind);
