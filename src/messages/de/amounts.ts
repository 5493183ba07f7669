import { type AmountWords, amountsOf } from "../amounts.ts";
import { unitBehind } from "./units.ts";

const said: AmountWords = {
  zeros: [
    [15, "Billiarden"],
    [12, "Billionen"],
    [9, "Milliarden"],
    [6, "Millionen"],
    [3, "Tausend"],
  ],
  exactly: "genau",
  between: "zwischen",
  moreThan: "mehr als",
  atLeast: "mindestens",
  lessThan: "weniger als",
  atMost: "höchstens",
  anyAmount: () => "eine beliebige Menge",
};

export const { amountInWords, amountsInWords } = amountsOf(said, unitBehind);
