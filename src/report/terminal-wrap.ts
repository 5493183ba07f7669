import { displayWidth } from "./display-width.ts";

/** A column of text is to have room for so many letters. */
const narrowest = 28;

/** Where what has not enough stands: a little to the right of who says it. */
const leftmost = 8;

/**
 * The terminal report, in lines that fit a terminal of so many columns: broken between words, with what follows below where
 * the words began. An id or a path is never broken, so that it can be copied.
 */
export function* wrapped(pieces: Iterable<string | Uint8Array>, columns: number): Iterable<string> {
  const decoder = new TextDecoder();
  let begun = "";
  for (const piece of pieces) {
    const lines = (begun + (typeof piece === "string" ? piece : decoder.decode(piece, { stream: true }))).split("\n");
    begun = lines.pop() ?? "";
    if (lines.length > 0) yield `${lines.map((line) => wrappedLine(line, columns)).join("\n")}\n`;
  }
  if (begun !== "") yield wrappedLine(begun, columns);
}

/** Colours are such sequences, and nothing else in a report is. */
const colours = /\u001b\[\d+m/g;

function widthOf(text: string): number {
  return displayWidth(text.replace(colours, ""));
}

/** A line without its end, as one or more. */
export function wrappedLine(line: string, columns: number): string {
  // A letter takes no more than two columns.
  if (line.length * 2 <= columns || widthOf(line) <= columns) return line;
  const [first = "", ...others] = partsOf(line.trimStart());
  const { indent, hang } = placeOf(line.replace(colours, ""), widthOf(first), columns);
  let text = " ".repeat(indent) + first;
  let used = indent + widthOf(first);
  let gap = "";
  for (const part of others) {
    if (part.startsWith(" ")) {
      gap = part;
      continue;
    }
    const width = widthOf(part);
    // A line that holds no more than a mark gets its first word whatever its length.
    const breaks = used + gap.length + width > columns && used > hang;
    text += breaks ? `\n${" ".repeat(hang)}${part}` : gap + part;
    used = breaks ? hang + width : used + gap.length + width;
    gap = "";
  }
  return text;
}

/** What begins a line before its words: a mark, or the name of an outlet with the space beside it. */
const begins = [/^ *[■∵↔§→✓✔✖▲•“„‘«][ \u00a0]?/, /^ {6}\S.*? {2,}/];

/**
 * Where a line begins, and where what follows of it does: below its words. What stands far to the right is moved to where
 * there is room, and so is a first word, such as a path, that does not fit where it stands.
 */
function placeOf(
  line: string,
  firstWidth: number,
  columns: number,
): { readonly indent: number; readonly hang: number } {
  const indent = line.length - line.trimStart().length;
  const [begun] = begins.flatMap((beginning) => beginning.exec(line)?.[0] ?? []);
  const hang = begun === undefined ? indent + 2 : displayWidth(begun);
  if (hang <= columns - narrowest && indent + firstWidth <= columns) return { indent, hang };
  const left = Math.min(indent, leftmost);
  return { indent: left, hang: indent > leftmost ? left + hang - indent : Math.min(hang, leftmost) };
}

/** Languages that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words and the spaces between them; a space that keeps a mark with its word is none. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(/( +)/).filter((part) => part !== "");
  return parts.flatMap((part) => (unspaced.test(part) ? wordsOf(part) : part));
}

let segmenter: Intl.Segmenter | null = null;

/** The words of a text without spaces; what closes stays with the word before it, and what opens with the one after. */
function wordsOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter("und", { granularity: "word" });
  const words: string[] = [];
  let opened = "";
  for (const piece of text.split(/(\u001b\[\d+m)/))
    for (const { segment, isWordLike } of piece.startsWith("\u001b") ? [asOne(piece)] : segmenter.segment(piece)) {
      const last = words.at(-1);
      if (isWordLike === true) {
        words.push(opened + segment);
        opened = "";
      } else if (last === undefined || opened !== "" || opens.test(segment)) opened += segment;
      else words[words.length - 1] = last + segment;
    }
  return opened === "" ? words : [...words, opened];
}

const asOne = (segment: string) => ({ segment, isWordLike: false });

/** Opening brackets and quotation marks, and what begins a colour. */
const opens = /^(?:[\p{Ps}\p{Pi}]|\u001b\[(?:[1-9]|3[0-8])m)$/u;
