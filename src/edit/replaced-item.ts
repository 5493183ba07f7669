import type { Span } from "../model/places.ts";
import { blockText, type DecisionKey, decisionKeys, type Entry, keyTexts, type Layout } from "./decision-text.ts";
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
  const layout = { indent: " ".repeat(item.from - lineStart(text, item.from)), newline };
  const wanted = keyTexts(entry, layout);
  const gone = decisionKeys.filter((key) => parts.has(key) && !wanted.has(key));
  const isSimple = text[item.from] !== "{" && !text.slice(lineStart(text, item.from), item.from).includes("\t");
  const standsAlone = (key: DecisionKey) => startOf(parts, key) !== item.from;
  if (!isSimple || !gone.every(standsAlone)) return [wholeItem(text, item, entry, dash, newline)];
  const removals = gone.map((key) => ({
    from: lineStart(text, startOf(parts, key)),
    to: nextLine(text, parts.get(key)?.to ?? 0),
    text: "",
  }));
  return [...removals, ...keyEdits(text, item, wanted, keyTexts(entry, { ...layout, folds: false }), layout)];
}

/** Puts each key in place of what it has, or behind the one before it. */
function keyEdits(
  text: string,
  item: Span,
  wanted: ReadonlyMap<DecisionKey, string>,
  onOneLine: ReadonlyMap<DecisionKey, string>,
  { indent, newline }: Layout,
): readonly Splice[] {
  const parts = item.entries;
  const edits: Splice[] = [];
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
