import { eastAsianWidth } from "get-east-asian-width";

/** Letters, marks and signs that take one column each: nearly all texts of European languages have no others. */
const plain =
  /^[\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2200-\u22ff\u25a0-\u25cf]*$/;

/** Asks for the picture of a sign, which is wide. */
const asPicture = "\ufe0f";

/** What takes none: marks above and below letters, joiners. */
const unseen = /[\p{Mn}\p{Me}\p{Cf}]/gu;

let graphemes: Intl.Segmenter | null = null;

/** How many columns of a terminal a text without control characters takes (UAX #11; pictures and wide letters take two). */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  graphemes ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOf(segment);
  return width;
}

/** The columns of one letter with its marks; of letters that are joined, those of the first if it is wide. */
function widthOf(grapheme: string): number {
  if (grapheme.includes(asPicture) || eastAsianWidth(grapheme.codePointAt(0) ?? 0) === 2) return 2;
  return [...grapheme.replace(unseen, "")].length;
}
