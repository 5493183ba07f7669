import { copyOf } from "./kept-words.ts";
import type { PlaceWriter } from "./place-writer.ts";
import { dash, literal, newline, space } from "./yaml-characters.ts";
import { handOver, type LineReader } from "./yaml-line.ts";

/**
 * Reads a text of several lines, folded or not, whose last line break is kept or not, under a key or dash at a column. No line
 * of it begins or ends with a space of its own; the reader ends at the end of its last line.
 */
export function readTextBlock(line: LineReader, places: PlaceWriter, column: number): string {
  const { text, codes, at: from } = line;
  const isLiteral = codes[from] === literal;
  const isStripped = codes[from + 1] === dash;
  const parts: string[] = [];
  const starts: number[] = [];
  let indent = -1;
  let end = from + (isStripped ? 2 : 1);
  let at = end;
  while (codes[at] === newline) {
    const start = at + 1;
    at = start;
    while (codes[at] === space) at += 1;
    const isBlank = codes[at] === newline && at < line.end;
    starts.push(start);
    if (isBlank && indent >= 0 && at - start <= indent) continue;
    if (at >= line.end || (indent >= 0 && at - start < indent)) break;
    if (isBlank || at - start <= column || (indent >= 0 && at - start > indent)) throw handOver;
    if (indent >= 0) parts.push(lineBreaks(isLiteral, starts.length));
    indent = at - start;
    line.at = at;
    line.skipLine();
    end = line.at;
    if (codes[end - 1] === space) throw handOver;
    parts.push(text.slice(at, end));
    at = end;
    for (const lineStart of starts.splice(0)) places.line(lineStart);
  }
  // A line break that is kept has to be the text's own.
  if (indent < 0 || end === text.length) throw handOver;
  line.standBehind(from, end);
  if (!isStripped) parts.push("\n");
  const data = parts.join("");
  return parts.length > 1 ? data : copyOf(data, 0, data.length);
}

/** What stands between two lines that are so many lines apart: folding takes the first break away. */
function lineBreaks(isLiteral: boolean, count: number): string {
  if (isLiteral) return "\n".repeat(count);
  return count === 1 ? " " : "\n".repeat(count - 1);
}
