/** The powers of ten that are said of several: "several hundred", "ein paar Millionen". */
type Magnitude = "dozen" | "hundred" | "thousand" | "million" | "billion";

/** Several of a magnitude, by what the desk would write: every word for several before every word for the magnitude. */
export function severalOf(
  several: string,
  magnitudes: Readonly<Record<Magnitude, string>>,
): Readonly<Record<string, string>> {
  const rows = Object.entries(magnitudes).map(([magnitude, words]) => {
    const phrases = several.split("|").flatMap((some) => words.split("|").map((word) => `${some} ${word}`));
    return [`several ${magnitude}`, phrases.join("|")] as const;
  });
  return Object.fromEntries(rows);
}
