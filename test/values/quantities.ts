import { say } from "../../src/messages/say.ts";
import type { AmountSpan, QuantityDenotation } from "../../src/model/denotation.ts";
import type { Property, Rate } from "../../src/model/story.ts";
import { describe as describeValue } from "../../src/values/catalogue.ts";
import type { ValueContext } from "../../src/values/kind.ts";
import { quantity } from "../../src/values/quantity.ts";

const plainProperty: Property = {
  id: "amount",
  question: "How many?",
  kind: "quantity",
  unit: null,
  tolerance: null,
  rounded: false,
  exact: false,
  of: "term",
  terms: null,
  changes: null,
  parts: null,
  severity: null,
};

/** A property of a quantity, as a story may declare it. */
export function contextOf(property: Partial<Property> = {}, rates: readonly Rate[] = []): ValueContext {
  return {
    property: { ...plainProperty, ...property },
    story: { entities: {}, terms: {}, rates, seasons: "meteorological-north" },
    language: "en",
  };
}

export const plain = contextOf();

export function denote(written: string, context: ValueContext = plain): QuantityDenotation {
  const reading = quantity.read(written, context);
  if (!reading.ok) throw new Error(`not read: ${written}`);
  return reading.denotation;
}

/** "[3.5, 4) km", "[1, 1] or (2, )" */
export function codeOf({ spans, unit, doubt }: QuantityDenotation): string {
  return `${spans.map(spanCode).join(" or ")}${unit === null ? "" : ` ${unit}`}${doubt ? " ?" : ""}`;
}

function spanCode({ from, fromOpen, to, toOpen }: AmountSpan): string {
  if (from !== null && from.exact === to?.exact) return from.exact;
  return `${fromOpen ? "(" : "["}${from?.exact ?? ""}, ${to?.exact ?? ""}${toOpen ? ")" : "]"}`;
}

export function inWords(denotation: QuantityDenotation, context: ValueContext = plain): string {
  return say(describeValue(denotation, context), "en");
}
