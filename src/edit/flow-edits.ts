import type { FileRecord } from "../model/record.ts";
import { flowText } from "./decision-text.ts";
import { flowRemovals } from "./flow-removal.ts";
import { type Changes, entryFor, type ListPlace } from "./list-place.ts";
import type { Splice } from "./splice.ts";

/** Edits a list of decisions in brackets. */
export function flowEdits(
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
