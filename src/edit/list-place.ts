import { isList, isMap } from "../model/data.ts";
import type { Decision } from "../model/decision.ts";
import { type Span, spanOf } from "../model/places.ts";
import type { FileRecord } from "../model/record.ts";
import type { Entry } from "./decision-text.ts";

/** What is to change in a file of decisions: by index, and added at its end. */
export interface Changes {
  readonly replaced: ReadonlyMap<number, Decision>;
  readonly removed: ReadonlySet<number>;
  readonly added: readonly Decision[];
}

/** A list of decisions and where its parts stand. */
export interface ListPlace {
  readonly list: Span | null;
  readonly items: readonly Span[];
  readonly isFlow: boolean;
}

/** Where the decisions of a file stand, as it was read. */
export function listPlace(text: string, record: FileRecord): ListPlace {
  const span = spanOf(record);
  const list = span.entries.get("decisions") ?? null;
  const items = list?.items ?? [];
  const isFlow = text[span.from] === "{" || (list !== null && items.length > 0 && text[list.from] === "[");
  return { list, items, isFlow: isFlow && list !== null };
}

/** A decision in place of another keeps the other's note. */
export function entryFor(decision: Decision, { data }: FileRecord, index: number): Entry {
  const list = isMap(data) ? data["decisions"] : undefined;
  const item = isList(list) ? list[index] : undefined;
  const note = isMap(item) ? item["note"] : undefined;
  return { ...decision, note: typeof note === "string" && note !== "" ? note : null };
}
