import type { Cursor } from "./cursor.ts";
import { PhraseTable } from "./phrase-table.ts";

/** What words before a number do to it. */
export type Quantifier =
  | "about" // as far as half a unit to either side
  | "nearly" // from half a unit below, the number itself excluded
  | "just over" // up to half a unit above, the number itself excluded
  | "odd" // from the number itself up to the next round one: "300-odd"
  | "more"
  | "less"
  | "at least"
  | "at most"
  | "exactly"
  | "in all"; // says nothing: "a total of 12"

const phrases: Readonly<Record<Quantifier, readonly string[]>> = {
  about: [
    "about",
    "around",
    "roughly",
    "approximately",
    "approx",
    "approx.",
    "some",
    "circa",
    "ca",
    "ca.",
    "c.",
    "~",
    "≈",
    "close to",
    "near",
    "in the region of",
    "in the order of",
    "of the order of",
    "on the order of",
    "more or less",
    "give or take",
    "an estimated",
    "barely",
    "estimated",
    "estimated at",
  ],
  nearly: [
    "nearly",
    "almost",
    "just under",
    "just below",
    "just less than",
    "just short of",
    "just shy of",
    "slightly under",
    "slightly below",
    "slightly less than",
    "slightly fewer than",
    "a little under",
    "a little less than",
    "a bit less than",
    "a bit under",
    "not quite",
    "a shade under",
    "a shade less than",
    "a touch under",
    "marginally under",
    "marginally below",
    "marginally less than",
    "approaching",
    "getting on for",
  ],
  "just over": [
    "just over",
    "just above",
    "just more than",
    "slightly over",
    "slightly above",
    "slightly more than",
    "a little over",
    "a little more than",
    "a bit more than",
    "a bit over",
    "a shade over",
    "a shade more than",
    "a touch over",
    "marginally over",
    "marginally above",
    "marginally more than",
  ],
  more: [
    "more than",
    "over",
    "above",
    "exceeding",
    "in excess of",
    "upwards of",
    "upward of",
    "greater than",
    "larger than",
    "higher than",
    "north of",
    "well over",
    "well above",
    "far more than",
    "much more than",
    ">",
  ],
  less: [
    "less than",
    "fewer than",
    "under",
    "below",
    "lower than",
    "smaller than",
    "short of",
    "shy of",
    "south of",
    "well under",
    "well below",
    "far less than",
    "far fewer than",
    "<",
  ],
  "at least": [
    "at least",
    "greater than or equal to",
    "more than or equal to",
    "equal to or more than",
    "equal to or greater than",
    "no less than",
    "no fewer than",
    "not less than",
    "not fewer than",
    "not under",
    "not below",
    "a minimum of",
    "a minimum",
    "minimum of",
    "minimum",
    "min.",
    "from at least",
    "at the very least",
    "as few as",
    "as little as",
    "≥",
    ">=",
  ],
  "at most": [
    "at most",
    "less than or equal to",
    "equal to or less than",
    "up to",
    "no more than",
    "not more than",
    "not over",
    "not above",
    "at the very most",
    "within",
    "a maximum of",
    "a maximum",
    "maximum of",
    "maximum",
    "max.",
    "as many as",
    "as much as",
    "≤",
    "<=",
  ],
  odd: [],
  exactly: ["exactly", "precisely", "equal to", "equals", "equals to", "="],
  "in all": ["a total of", "total of", "in total", "altogether", "in all", "all", "just", "only"],
};

const quantifiers = new PhraseTable(byPhrase(Object.entries(phrases) as [Quantifier, readonly string[]][]));

function byPhrase(
  all: readonly (readonly [Quantifier, readonly string[]])[],
): readonly (readonly [string, Quantifier])[] {
  return all.flatMap(([quantifier, some]) => some.map((phrase): [string, Quantifier] => [phrase, quantifier]));
}

/** Steps over the longest quantifier that comes next. */
export function readQuantifier(cursor: Cursor): Quantifier | null {
  return quantifiers.read(cursor);
}

/** The words that quantifiers are made of, to suggest one from. */
export function quantifierWords(): readonly string[] {
  return quantifiers.words();
}

const suffixPhrases: readonly (readonly [Quantifier, readonly string[]])[] = [
  [
    "at least",
    [
      "+",
      "plus",
      "- plus",
      "-plus",
      "at least",
      "at the very least",
      "minimum",
      "or longer",
      "or older",
      "and counting",
    ],
  ],
  ["at least", joined("more greater higher above over upwards up")],
  ["at most", ["at most", "at the most", "at the very most", "maximum", "tops", "or shorter", "or younger"]],
  ["at most", joined("less fewer lower below under", "or")],
  ["about", ["or so", "or thereabouts", "give or take", "more or less", "approximately", "approx."]],
  ["in all", ["in total", "in all", "altogether"]],
  ["odd", ["odd", "- odd"]],
];

function joined(words: string, ...joints: readonly string[]): readonly string[] {
  return words
    .split(" ")
    .flatMap((word) => (joints.length > 0 ? joints : ["or", "and"]).map((joint) => `${joint} ${word}`));
}

const suffixes = new PhraseTable(byPhrase(suffixPhrases));

/** Steps over what may stand behind a number: "20+", "20 or more", "20 or so". */
export function readSuffix(cursor: Cursor): Quantifier | null {
  const { at } = cursor;
  const quantifier = suffixes.read(cursor);
  if (quantifier === null) return null;
  const goesOn =
    cursor.token()?.type === "number" || ["than", "of"].includes(cursor.text()) || cursor.accept("or minus");
  if (goesOn) cursor.at = at; // "5 or more than 10", "10 plus or minus 2"
  return goesOn ? null : quantifier;
}
