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
  about: "etwa",
  // "zwischen" would ask for units in another case: "zwischen 2 und 12 Monaten".
  between: (from, to) => `${from} bis ${to}`,
  moreThan: (amount) => `mehr als ${amount}`,
  atLeast: (amount) => `mindestens ${amount}`,
  lessThan: (amount) => `weniger als ${amount}`,
  atMost: (amount) => `höchstens ${amount}`,
  anyAmount: () => "eine beliebige Menge",
};

export const { amountInWords, amountsInWords } = amountsOf(said, unitBehind);
