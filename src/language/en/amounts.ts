import { severalOf } from "../several.ts";
import type { WordsOfAmounts } from "../words-of-amounts.ts";
import { units } from "./units.ts";

/** "In his forties", "in her 40s" */
function agesOf(decades: string): Readonly<Record<string, string>> {
  const rows = decades.split(" ").map((entry) => {
    const [word = "", first = ""] = entry.split(":");
    const phrases = ["his", "her", "their"].flatMap((whose) => [`in ${whose} ${word}`, `in ${whose} ${first} s`]);
    return [`between ${first} and ${Number(first) + 9} years`, phrases.join("|")] as const;
  });
  return Object.fromEntries(rows);
}

export const amounts: WordsOfAmounts = {
  ...units,
  toward: "to",
  quantifiers: {
    about: "about|around|roughly|approximately|some|circa|ca|an estimated|estimated|close to|in the region of",
    nearly: "nearly|almost|just under|just below|not quite|just short of",
    "just over": "just over|just above|slightly more than|a little over|slightly over",
    "more than":
      "more than|over|above|in excess of|upwards of|greater than|well over|larger than|bigger than|higher than|exceeding",
    "less than": "less than|fewer than|under|below|lower than|smaller than",
    "at least": "at least|no less than|no fewer than|a minimum of|not less than",
    "up to": "up to|at most|no more than|not more than|as many as|as much as|a maximum of|maximum of",
  },
  quantifiersAfter: {
    "at least": "or more|or above|or over|or greater|at least|and up",
    "up to": "or less|or fewer|or under|at most",
    about: "or so|or thereabouts|- odd",
  },
  moreOrDuring: "over",
  vague: {
    ...agesOf("twenties:20 thirties:30 forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90"),
    several: "several",
    "a few": "a few|few",
    "a couple of": "a couple of|couple of|a couple",
    ...severalOf("several|a few|a couple of", {
      dozen: "dozen",
      hundred: "hundred",
      thousand: "thousand",
      million: "million",
      billion: "billion",
      "hundred thousand": "hundred thousand",
      "hundred million": "hundred million",
      "hundred billion": "hundred billion",
    }),
    dozens: "dozens of|dozens",
    hundreds: "hundreds of|hundreds",
    thousands: "thousands of|thousands",
    "tens of thousands": "tens of thousands of|tens of thousands",
    "hundreds of thousands": "hundreds of thousands of|hundreds of thousands",
    millions: "millions of",
    billions: "billions of",
    "tens of millions": "tens of millions of|tens of millions",
    "hundreds of millions": "hundreds of millions of|hundreds of millions",
    "tens of billions": "tens of billions of|tens of billions",
    "hundreds of billions": "hundreds of billions of|hundreds of billions",
    "a handful": "a handful of|a handful",
    scores: "scores of",
    "single-digit": "single - digit|single digits",
    "double-digit": "double - digit|double digits",
    "five-figure": "five - figure",
    "six-figure": "six - figure",
    "seven-figure": "seven - figure",
    "eight-figure": "eight - figure",
    many: "many|numerous",
  },
};
