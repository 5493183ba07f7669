import type { Decision } from "../model/decision.ts";
import type { FileRecord } from "../model/record.ts";
import { blockEdits, itemText } from "./block-edits.ts";
import { flowEdits } from "./flow-edits.ts";
import { type Changes, listPlace } from "./list-place.ts";
import { spliced } from "./splice.ts";

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
