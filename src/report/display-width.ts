/** Letters, marks and signs that take one column each: nearly all texts of European languages have no others. */
const plain =
  /^[\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2200-\u22ff\u25a0-\u25cf]*$/;

/** What takes two columns: wide and full-width letters (UAX #11, without those that are assigned since), and pictures. */
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|.\ufe0f)/u;

/** What takes none: marks above and below letters, joiners. */
const unseen = /[\p{Mn}\p{Me}\p{Cf}]/gu;

let graphemes: Intl.Segmenter | null = null;

/** How many columns of a terminal a text without control characters takes. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  graphemes ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  let width = 0;
  for (const { segment } of graphemes.segment(text))
    width += wide.test(segment) ? 2 : [...segment.replace(unseen, "")].length;
  return width;
}
