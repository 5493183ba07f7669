import type { KindName } from "../denotation.ts";
import type { Message } from "../message.ts";
import type { DateMessages } from "./date.ts";
import type { QuantityMessages } from "./quantity.ts";

/** What values say of themselves, and why one could not be read. */
export interface ValueMessages extends DateMessages, QuantityMessages {
  "value.boolean": { readonly value: boolean };
  "value.text": { readonly text: string };
  /** The name of a term or an entity, as the story has it. */
  "value.name": { readonly name: string };
  "value.or": { readonly values: readonly Message[] };
  /** A value that the desk doubts to have read rightly. */
  "value.doubtful": { readonly value: Message };
  /** The complement that a denial denotes. */
  "value.not": { readonly value: Message };
  "set.open": { readonly required: readonly string[]; readonly excluded: readonly string[] };
  "set.closed": { readonly members: readonly string[] };
  "set.between": { readonly required: readonly string[]; readonly allowed: readonly string[] };
  /** The kind cannot read the value. */
  "value.unreadable": { readonly kind: KindName; readonly written: string; readonly nearest: string | null };
}
