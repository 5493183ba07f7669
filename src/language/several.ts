/** What several of a power of ten, or of one times another, may be, as the desk would write it: 2 to 12 of them, rounded to one. */
const denoted = {
  dozen: "several dozen",
  hundred: "several hundred",
  thousand: "several thousand",
  million: "several million",
  billion: "several billion",
  "ten thousand": "between 15 thousand and 125 thousand",
  "ten million": "between 15 million and 125 million",
  "ten billion": "between 15 billion and 125 billion",
  "hundred thousand": "between 150 thousand and 1250 thousand",
  "hundred million": "between 150 million and 1250 million",
  "hundred billion": "between 150 billion and 1250 billion",
} as const;

/** The powers of ten that are said of several: "several hundred", "ein paar Millionen". */
type Magnitude = keyof typeof denoted;

/** Several of a magnitude, by what the desk would write: every word for several before every word for the magnitude. */
export function severalOf(
  several: string,
  magnitudes: Readonly<Partial<Record<Magnitude, string>>>,
): Readonly<Record<string, string>> {
  const rows = (Object.keys(denoted) as Magnitude[]).map((magnitude) => {
    const words = (magnitudes[magnitude] ?? "").split("|").filter((word) => word !== "");
    const phrases = several.split("|").flatMap((some) => words.map((word) => `${some} ${word}`));
    return [denoted[magnitude], phrases.join("|")] as const;
  });
  return Object.fromEntries(rows);
}
