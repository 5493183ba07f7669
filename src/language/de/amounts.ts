import { severalOf } from "../several.ts";
import type { WordsOfAmounts } from "../words-of-amounts.ts";
import { formsOf, inflected } from "./inflected.ts";
import { units } from "./units.ts";

/** "Ein zweistelliger Millionenbetrag" */
function ofMillions(digits: string): string {
  return ["millionenbetrag", "millionensumme", "millionenbereich", "millionenhöhe"]
    .flatMap((sum) => formsOf(digits).map((word) => `${word} ${sum}`))
    .join("|");
}

export const amounts: WordsOfAmounts = {
  ...units,
  toward: "auf",
  quantifiers: {
    about: "rund|etwa|ungefähr|circa|ca|zirka|schätzungsweise|um die|gegen|an die",
    nearly: "fast|knapp|beinahe|nahezu|annähernd",
    "just over": "gut|etwas mehr als|knapp über|knapp mehr als",
    "more than": "mehr als|über|größer als|oberhalb von|höher als",
    "less than": "weniger als|unter|kleiner als|niedriger als|unterhalb von",
    "at least": "mindestens|wenigstens|zumindest|nicht weniger als|größer oder gleich|minimal",
    "up to": "bis zu|bis|höchstens|maximal|nicht mehr als|kleiner oder gleich",
  },
  quantifiersAfter: { "at least": "oder mehr|und mehr", "up to": "oder weniger" },
  moreOrDuring: "über",
  vague: {
    several: "mehrere|mehreren|mehrerer",
    "a few": "einige|einigen|einiger|ein paar|wenige|wenigen",
    ...severalOf("mehrere|mehreren|mehrerer|einige|einigen|einiger|ein paar|wenige", {
      dozen: "dutzend",
      hundred: "hundert",
      thousand: "tausend",
      million: "millionen",
      billion: "milliarden",
      "ten thousand": "zehntausend|zehntausende|zehntausenden",
      "hundred thousand": "hunderttausend|hunderttausende|hunderttausenden",
      "hundred million": "hundert millionen|hundertmillionen",
      "hundred billion": "hundert milliarden",
    }),
    dozens: "dutzende|dutzenden|dutzende von",
    hundreds: "hunderte|hunderten|hunderte von",
    thousands: "tausende|tausenden|tausende von",
    "tens of thousands": "zehntausende|zehntausenden",
    "hundreds of thousands": "hunderttausende|hunderttausenden",
    millions: "millionen|millionen von",
    billions: "milliarden|milliarden von",
    "tens of millions": "dutzende millionen|zig millionen",
    "hundreds of millions": "hunderte millionen|hunderten millionen|hunderte von millionen|hunderten von millionen",
    "tens of billions": "dutzende milliarden|zig milliarden",
    "hundreds of billions": "hunderte milliarden|hunderten milliarden|hunderte von milliarden|hunderten von milliarden",
    "a handful": "eine handvoll|einer handvoll",
    "between 10 million and 100 million": ofMillions("zweistellig"),
    "between 100 million and 1000 million": ofMillions("dreistellig"),
    "five-figure": inflected("fünfstellig"),
    "six-figure": inflected("sechsstellig"),
    "seven-figure": inflected("siebenstellig"),
    many: "viele|vielen|zahlreiche|zahlreichen",
  },
};
