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
  between: (from, to) => `tussen ${from} en ${to}`,
  moreThan: "meer dan",
  atLeast: "minstens",
  lessThan: "minder dan",
  atMost: "hoogstens",
  anyAmount: () => "een willekeurige hoeveelheid",
};

export const { amountInWords, amountsInWords } = amountsOf(said, unitBehind);
