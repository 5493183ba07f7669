import type { Decision } from "../model/decision.ts";
import { type Span, spanOf } from "../model/places.ts";
import type { FileRecord } from "../model/record.ts";
import { blockText } from "./decision-text.ts";
import { type Changes, entryFor, type ListPlace } from "./list-place.ts";
import { replacedItem } from "./replaced-item.ts";
import { isBlank, lineStart, nextLine, type Splice, withCommentsAbove } from "./splice.ts";

/** Edits a list of decisions that stand one below the other, each behind its dash. */
export function blockEdits(
  text: string,
  record: FileRecord,
  place: ListPlace,
  changes: Changes,
  newline: string,
): readonly Splice[] {
  const { list, items } = place;
  const { replaced, removed, added } = changes;
  const dashes = dashesOf(text, list, items);
  const edits = [...replaced].flatMap(([index, decision]) => {
    const [span, dash] = [items[index], dashes[index]];
    if (span === undefined || dash === undefined) return [];
    return replacedItem(text, span, entryFor(decision, record, index), { dash, newline });
  });
  const removals = apart([...removed].sort((a, b) => a - b).map((index) => removal(text, items, dashes, index)));
  const additions = added.length === 0 ? [] : addedItems(text, record, place, changes, dashes, newline);
  return [...edits, ...removals, ...additions];
}

/** The decisions that come behind the last, and the list that they stand in where there is none yet. */
function addedItems(
  text: string,
  record: FileRecord,
  { list, items }: ListPlace,
  { removed, added }: Changes,
  dashes: readonly number[],
  newline: string,
): readonly Splice[] {
  const [first] = dashes;
  const indent = first === undefined ? "  " : text.slice(lineStart(text, first), first);
  const end = endOf(text, list);
  const opened = list === null ? newList(text, record, end, newline) : items.length > 0 ? [] : emptyValue(text, list);
  const spaced = isSpaced(text, items, dashes);
  const kept = items.length - removed.size;
  const texts = added.map((decision) => itemText(decision, indent, newline));
  const gap = spaced && kept > 0 && !isBlank(lastLine(text, end)) ? newline : "";
  const isOpen = end > 0 && text[end - 1] !== "\n" && !opened.some((splice) => splice.text.endsWith("\n"));
  const put = (isOpen ? newline : "") + gap + texts.join(spaced ? newline : "");
  return [...opened, { from: end, to: end, text: put }];
}

/** Where no list is yet: its key stands before the first decision, in place of an empty mapping if there is one. */
function newList(text: string, record: FileRecord, end: number, newline: string): readonly Splice[] {
  const span = spanOf(record);
  if (text[span.from] === "{") return [{ from: span.from, to: span.to, text: "decisions:" }];
  const open = end > 0 && text[end - 1] !== "\n" ? newline : "";
  return [{ from: end, to: end, text: `${open}decisions:${newline}` }];
}

/** Takes away `[]`, so that a list may stand below its key. */
function emptyValue(text: string, list: Span): readonly Splice[] {
  if (text[list.from] !== "[") return [];
  const key = list.key?.[1] ?? list.from;
  const from = /^:[ \t]*$/.test(text.slice(key, list.from)) ? key + 1 : list.from;
  return [{ from, to: list.to, text: "" }];
}

/** A decision behind its dash, with the break of its last line. */
export function itemText(decision: Decision, indent: string, newline: string): string {
  return `${indent}- ${blockText({ ...decision, note: null }, { indent: `${indent}  `, newline })}${newline}`;
}

/** The end of the text, or of its one document. */
function endOf(text: string, list: Span | null): number {
  const from = list?.to ?? 0;
  const marker = /^\.\.\.(?=\s|$)/m.exec(text.slice(from));
  return marker === null ? text.length : from + marker.index;
}

function lastLine(text: string, end: number): string {
  const start = lineStart(text, Math.max(0, end - 1));
  return text.slice(start, end);
}

/** Whether an empty line parts the decisions: it does where the first two are parted, or where there are no two. */
function isSpaced(text: string, items: readonly Span[], dashes: readonly number[]): boolean {
  const [first] = items;
  const second = dashes[1];
  if (first === undefined || second === undefined) return true;
  return /\n[ \t]*\r?\n/.test(text.slice(first.to, second));
}

/** Where the dash of each item stands: between two items there are only blanks, comments and the dash. */
function dashesOf(text: string, list: Span | null, items: readonly Span[]): readonly number[] {
  let offset = list?.key?.[1] ?? 0;
  return items.map((item) => {
    for (let line = nextLine(text, offset); line < item.from; line = nextLine(text, line)) {
      const dash = /^[ \t]*-(?=\s)/.exec(text.slice(line, nextLine(text, line)));
      if (dash === null) continue;
      offset = item.to;
      return line + dash[0].length - 1;
    }
    throw new Error("An item of a list has no dash.");
  });
}

/** An item from the comments right above it to the end of its last line; one of two empty lines around it goes too. */
function removal(text: string, items: readonly Span[], dashes: readonly number[], index: number): Splice {
  const [item, dash] = [items[index], dashes[index]];
  if (item === undefined || dash === undefined) throw new Error(`There is no decision number ${index}.`);
  const from = withCommentsAbove(text, lineStart(text, dash));
  const to = nextLine(text, item.to);
  const after = nextLine(text, to);
  const isBlankAfter = to < text.length && isBlank(text.slice(to, after));
  const before = from === 0 ? "" : lastLine(text, from);
  const isBlankBefore = from > 0 && isBlank(before);
  if (isBlankAfter && (isBlankBefore || index === 0)) return { from, to: after, text: "" };
  if (isBlankBefore && to >= text.length) return { from: from - before.length, to, text: "" };
  return { from, to, text: "" };
}

/** Removals that share an empty line between them: the first takes it. */
function apart(removals: readonly Splice[]): readonly Splice[] {
  return removals.map((each, index) => ({ ...each, from: Math.max(each.from, removals[index - 1]?.to ?? 0) }));
}
