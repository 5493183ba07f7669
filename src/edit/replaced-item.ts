import type { Span } from "../model/places.ts";
import { blockText, type DecisionKey, decisionKeys, type Entry, keyTexts } from "./decision-text.ts";
import { lineEnd, lineStart, nextLine, type Splice } from "./splice.ts";

/**
 * Puts a decision in place of another in a block list: key by key, so that the order of the keys and the comments
 * between them stay. What is written on one line, or has an optional key on the line of its dash, is replaced as a whole.
 */
export function replacedItem(
  text: string,
  item: Span,
  entry: Entry,
  { dash, newline }: { readonly dash: number; readonly newline: string },
): readonly Splice[] {
  const parts = item.entries;
  const column = item.from - lineStart(text, item.from);
  const indent = " ".repeat(column);
  const wanted = keyTexts(entry, { indent, newline });
  const onOneLine = keyTexts(entry, { indent, newline, folds: false });
  const present = decisionKeys.filter((key) => parts.has(key));
  const gone = present.filter((key) => !wanted.has(key));
  const isSimple = text[item.from] !== "{" && !text.slice(lineStart(text, item.from), item.from).includes("\t");
  const standsAlone = (key: DecisionKey) => startOf(parts, key) !== item.from;
  if (!isSimple || !gone.every(standsAlone)) return [wholeItem(text, item, entry, dash, newline)];
  const edits: Splice[] = gone.map((key) => ({
    from: lineStart(text, startOf(parts, key)),
    to: nextLine(text, parts.get(key)?.to ?? 0),
    text: "",
  }));
  let anchor = parts.get("finding")?.to ?? item.to;
  for (const [key, put] of wanted) {
    const part = parts.get(key);
    if (part === undefined) {
      const end = lineEnd(text, anchor);
      edits.push({ from: end, to: end, text: newline + indent + put });
    } else {
      const from = startOf(parts, key);
      anchor = Math.max(anchor, part.to);
      const isFollowed = text.slice(part.to, lineEnd(text, part.to)).trim() !== "";
      const fitting = isFollowed ? (onOneLine.get(key) ?? put) : put;
      if (text.slice(from, part.to) !== fitting) edits.push({ from, to: part.to, text: fitting });
    }
  }
  return edits;
}

function startOf(parts: Span["entries"], key: DecisionKey): number {
  const part = parts.get(key);
  return part?.key?.[0] ?? part?.from ?? 0;
}

function wholeItem(text: string, item: Span, entry: Entry, dash: number, newline: string): Splice {
  const indent = " ".repeat(dash - lineStart(text, dash) + 2);
  return { from: dash, to: item.to, text: `- ${blockText(entry, { indent, newline })}` };
}
