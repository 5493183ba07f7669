/** Whole numbers under a hundred, and the articles that count as one before a magnitude ("a million"). */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  [
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
      .split(" ")
      .map((word, value): [string, number] => [word, value]),
    "twenty thirty forty fifty sixty seventy eighty ninety"
      .split(" ")
      .map((word, index): [string, number] => [word, (index + 2) * 10]),
    [["nought", 0] as [string, number], ["naught", 0] as [string, number]],
  ].flat(),
);

/** A word that multiplies what stands before it. */
export interface Magnitude {
  readonly times: bigint;
  /** What the number is precise to, as a share of `times`: a dozen is counted to the quarter, a million to the million. */
  readonly grain: "1" | "0.25";
}

const power = (zeros: number): Magnitude => ({ times: 10n ** BigInt(zeros), grain: "1" });

/** Short scale, as English has it. `hundred` is apart: "three hundred" is as precise as 300. */
export const magnitudes: ReadonlyMap<string, Magnitude> = new Map([
  ["thousand", power(3)],
  ["million", power(6)],
  ["billion", power(9)],
  ["trillion", power(12)],
  ["quadrillion", power(15)],
  ["quintillion", power(18)],
  ["lakh", power(5)],
  ["crore", power(7)],
  ["dozen", { times: 12n, grain: "0.25" }],
  ["score", { times: 20n, grain: "0.25" }],
]);

/** Abbreviations of magnitudes that mean nothing else, in lower case. Single letters are in `magnitudeLetters`. */
export const magnitudeAbbreviations: ReadonlyMap<string, string> = new Map([
  ["mn", "million"],
  ["mln", "million"],
  ["mio", "million"],
  ["bn", "billion"],
  ["bln", "billion"],
  ["tn", "trillion"],
  ["tln", "trillion"],
  ["trn", "trillion"],
]);

/** What a letter after a number stands for. */
export interface MagnitudeLetter {
  readonly magnitude: string;
  /** The dimension in which it is a unit: m of lengths, K of temperatures. */
  readonly unitOf: string | null;
  /** Whether it stands for the magnitude only where money or things are counted. */
  readonly onlyCounts: boolean;
}

const letter = (magnitude: string, unitOf: string | null, onlyCounts = false): MagnitudeLetter => ({
  magnitude,
  unitOf,
  onlyCounts,
});

export const magnitudeLetters: ReadonlyMap<string, MagnitudeLetter> = new Map([
  ["k", letter("thousand", null)],
  ["K", letter("thousand", "temperature")],
  ["m", letter("million", "length", true)],
  ["M", letter("million", null)],
  ["b", letter("billion", "data")],
  ["B", letter("billion", "data")],
  ["t", letter("trillion", "mass", true)],
  ["T", letter("trillion", null)],
]);

/** What a fraction's parts are called, in the singular. */
const fractionParts: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["twelfth", 12],
  ["twentieth", 20],
  ["hundredth", 100],
  ["thousandth", 1000],
]);

/** Ranks in words; those that end in "-first" and so on are put together from tens and these. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  [
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
      .split(" ")
      .map((word, index): [string, number] => [word, index + 1]),
    "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
      .split(" ")
      .map((word, index): [string, number] => [word, (index + 2) * 10]),
  ].flat(),
);

/** Whether a word is a piece of a number in words: "twenty", "million", "half", "thirds". */
export function isNumberWord(word: string): boolean {
  return (
    smallNumbers.has(word) || magnitudes.has(word) || word === "hundred" || partsOf(word) !== null || ordinals.has(word)
  );
}

/** How many parts of a whole a fraction word makes: "thirds" → 3. */
export function partsOf(word: string): number | null {
  if (word === "halves") return 2;
  return fractionParts.get(word) ?? (word.endsWith("s") ? (fractionParts.get(word.slice(0, -1)) ?? null) : null);
}
