import type { KindName } from "../denotation.ts";
import type { Message } from "../message.ts";
import type { DateMessages } from "./date.ts";
import type { QuantityMessages } from "./quantity.ts";

/** What values say of themselves, and why one could not be read. */
export interface ValueMessages extends DateMessages, QuantityMessages {
  "value.boolean": { readonly value: boolean };
  "value.text": { readonly text: string };
  /** A value that is said as its record has it. */
  "value.written": { readonly text: string };
  /** Terms or entities, any one of which may be meant. */
  "value.names": { readonly names: readonly string[] };
  /** The terms of a scope, all of which are meant. */
  "value.scope": { readonly terms: readonly string[] };
  /** A value that the desk doubts to have read rightly. */
  "value.doubtful": { readonly value: Message };
  /** The complement that a denial denotes. */
  "value.not": { readonly value: Message };
  /** All sets with the required members, without the excluded ones, and with nothing beyond the allowed (null: no such bound). */
  "value.set": {
    readonly required: readonly string[];
    readonly excluded: readonly string[];
    readonly allowed: readonly string[] | null;
  };
  /** The kind cannot read the value. */
  "value.unreadable": { readonly kind: KindName; readonly written: string; readonly nearest: string | null };
  /** A word that names nobody and nothing where a name is asked for: "unknown". */
  "value.nobody": { readonly written: string; readonly asked: "entity" | "term" };
  /** The same as a member of a list. */
  "value.nobody-listed": { readonly written: string; readonly of: "entity" | "term" };
  /** `[]`, which says no more than leaving the claim out does. */
  "value.empty-list": Record<never, never>;
  /** A term that the story does not declare in this dimension. */
  "value.unknown-term": { readonly written: string; readonly dimension: string; readonly nearest: string | null };
}
