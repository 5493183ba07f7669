import { isList, isMap } from "../model/data.ts";
import type { Decision } from "../model/decision.ts";
import { type Span, spanOf } from "../model/places.ts";
import type { FileRecord } from "../model/record.ts";
import { blockText, type Entry, flowText } from "./decision-text.ts";
import { flowRemovals } from "./flow-removal.ts";
import { replacedItem } from "./replaced-item.ts";
import { isBlank, lineStart, nextLine, type Splice, spliced, withCommentsAbove } from "./splice.ts";

/** What is to change in a file of decisions: by index, and added at its end. */
export interface Changes {
  readonly replaced: ReadonlyMap<number, Decision>;
  readonly removed: ReadonlySet<number>;
  readonly added: readonly Decision[];
}

/** A list of decisions and where its parts stand. */
interface ListPlace {
  readonly list: Span | null;
  readonly items: readonly Span[];
  readonly isFlow: boolean;
}

/** Edits the text of a file of decisions. What is not concerned stays byte for byte as it is. */
export function editDecisions(text: string, record: FileRecord, changes: Changes): string {
  const place = listPlace(text, record);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const edits = place.isFlow
    ? flowEdits(text, record, place, changes)
    : blockEdits(text, record, place, changes, newline);
  return spliced(text, edits);
}

/** The text of a new file of decisions. `modeline` names its schema; empty where nothing does. */
export function newDecisionsFile(added: readonly Decision[], modeline: string): string {
  const head = modeline === "" ? "" : `${modeline}\n`;
  return `${head}decisions:\n${added.map((decision) => itemText(decision, "  ", "\n")).join("\n")}`;
}

function listPlace(text: string, record: FileRecord): ListPlace {
  const span = spanOf(record);
  const list = span.entries.get("decisions") ?? null;
  const items = list?.items ?? [];
  const isFlow = text[span.from] === "{" || (list !== null && items.length > 0 && text[list.from] === "[");
  return { list, items, isFlow: isFlow && list !== null };
}

function blockEdits(
  text: string,
  record: FileRecord,
  { list, items }: ListPlace,
  { replaced, removed, added }: Changes,
  newline: string,
): readonly Splice[] {
  const dashes = dashesOf(text, list, items);
  const edits = [...replaced].flatMap(([index, decision]) => {
    const [span, dash] = [items[index], dashes[index]];
    if (span === undefined || dash === undefined) return [];
    return replacedItem(text, span, entryFor(decision, record, index), { dash, newline });
  });
  const removals = apart([...removed].sort((a, b) => a - b).map((index) => removal(text, items, dashes, index)));
  if (added.length === 0) return [...edits, ...removals];
  const first = dashes[0];
  const indent = first === undefined ? "  " : text.slice(lineStart(text, first), first);
  const end = endOf(text, list);
  const emptied = list === null || items.length > 0 ? [] : [emptyValue(text, list, record)];
  const head = list === null ? [withoutList(text, record, end)] : [];
  const spaced = isSpaced(text, items, dashes);
  const kept = items.length - removed.size;
  const texts = added.map((decision) => itemText(decision, indent, newline));
  const gap = spaced && kept > 0 && !isBlank(lastLine(text, end)) ? newline : "";
  const open = end > 0 && text[end - 1] !== "\n" && !endsWithBreak(head) ? newline : "";
  const put = open + gap + texts.join(spaced ? newline : "");
  return [...edits, ...removals, ...emptied.flat(), ...head.flat(), { from: end, to: end, text: put }];
}

/** Where no list is yet: its key stands before the first decision, in place of an empty mapping if there is one. */
function withoutList(text: string, record: FileRecord, end: number): readonly Splice[] {
  const span = spanOf(record);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  if (text[span.from] === "{") return [{ from: span.from, to: span.to, text: "decisions:" }];
  const open = end > 0 && text[end - 1] !== "\n" ? newline : "";
  return [{ from: end, to: end, text: `${open}decisions:${newline}` }];
}

function endsWithBreak(head: readonly (readonly Splice[])[]): boolean {
  return head.flat().some(({ text }) => text.endsWith("\n"));
}

/** Takes away `[]`, so that a list may stand below its key. */
function emptyValue(text: string, list: Span, _: FileRecord): readonly Splice[] {
  if (text[list.from] !== "[") return [];
  const key = list.key?.[1] ?? list.from;
  const from = /^:[ \t]*$/.test(text.slice(key, list.from)) ? key + 1 : list.from;
  return [{ from, to: list.to, text: "" }];
}

function itemText(decision: Decision, indent: string, newline: string): string {
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

function flowEdits(
  text: string,
  record: FileRecord,
  { list, items }: ListPlace,
  { replaced, removed, added }: Changes,
): readonly Splice[] {
  if (list === null) return [];
  const entries = items.map((item, index) => {
    const decision = replaced.get(index);
    return decision === undefined ? text.slice(item.from, item.to) : flowText(entryFor(decision, record, index));
  });
  if (items.length === 0 || (removed.size > 0 && added.length > 0)) {
    const kept = entries.filter((_, index) => !removed.has(index));
    const all = [...kept, ...added.map((decision) => flowText({ ...decision, note: null }))];
    return [{ from: list.from, to: list.to, text: `${text[list.from] === "[" ? "" : " "}[${all.join(", ")}]` }];
  }
  const last = items.at(-1)?.to ?? list.to;
  const put = added.map((decision) => `, ${flowText({ ...decision, note: null })}`).join("");
  return [
    ...[...replaced.keys()].flatMap((index) => {
      const item = items[index];
      return item === undefined ? [] : { from: item.from, to: item.to, text: entries[index] ?? "" };
    }),
    ...(put === "" ? flowRemovals(text, items, removed) : [{ from: last, to: last, text: put }]),
  ];
}

/** A decision in place of another keeps the other's note. */
function entryFor(decision: Decision, { data }: FileRecord, index: number): Entry {
  const list = isMap(data) ? data["decisions"] : undefined;
  const item = isList(list) ? list[index] : undefined;
  const note = isMap(item) ? item["note"] : undefined;
  return { ...decision, note: typeof note === "string" && note !== "" ? note : null };
}
