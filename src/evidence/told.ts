import type { Claim } from "../model/article.ts";
import type { Denotation } from "../model/denotation.ts";
import type { Severity } from "../model/finding.ts";
import { type Message, message } from "../model/message.ts";
import { describe } from "../values/catalogue.ts";
import type { ValueContext } from "../values/kind.ts";
import type { NameTable } from "../values/name-table.ts";
import type { QuoteRead } from "./read-quote.ts";

/** What a quote and a value have against each other. */
export interface Told {
  readonly message: Message;
  readonly suggestions: readonly Message[];
  readonly severity: Severity | null;
}

/**
 * Tells that a quote holds nothing of the sort that the value is; null where a word in it may be, or where a note may say how the value
 * follows from words that do not say it.
 */
export function saysNothing(claim: Claim, read: QuoteRead, context: ValueContext, mayBe: boolean): Told | null {
  if (mayBe || claim.note !== null) return null;
  const claims = describe(claim.denotation, context);
  return {
    message: message("value.nothing-said", { quote: read.source, kind: context.property.kind, claims }),
    suggestions: [message("suggest.quote-more", {})],
    severity: "info",
  };
}

/** Tells, for information, that a quote names others of a table than the claim does; `others` are their ids. */
export function namesOthers(
  quote: string,
  others: readonly string[],
  table: NameTable,
  denotation: Denotation,
  context: ValueContext,
): Told {
  const names = others.flatMap((id) => table.declared(id) ?? []).map(table.label);
  return {
    message: message("value.other-name", { quote, names, claims: describe(denotation, context) }),
    suggestions: [message("suggest.correct-or-quote", {})],
    severity: "info",
  };
}
