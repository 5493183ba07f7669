import { expect } from "vitest";
import { say } from "../../src/messages/say.ts";
import type { AmountSpan, QuantityDenotation } from "../../src/model/denotation.ts";
import type { Property, Rate } from "../../src/model/story.ts";
import { describe as describeValue } from "../../src/values/catalogue.ts";
import type { ValueContext } from "../../src/values/kind.ts";
import { quantity } from "../../src/values/quantity.ts";
import { inSigns } from "./in-signs.ts";

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

/**
 * What is said of a denotation in English, read again: the same, where all of it is told. What is rounded is told with "about", and
 * then has what it stands for in common with it; of several amounts, nobody would say which of them are rounded. What stands in brackets says it once more in another unit.
 */
export function expectToldAgain(denotation: QuantityDenotation, context: ValueContext = plain): void {
  const told = inSigns(inWords(denotation, context)).replace(/ \([^()]*\)(\??)$/, "$1");
  if (!told.includes("about ")) expect(codeOf(denote(told, context))).toBe(codeOf(denotation));
  else if (denotation.spans.length === 1)
    expect(quantity.relate(denote(told, context), denotation, context), `${told} of ${codeOf(denotation)}`).not.toBe(
      "disjoint",
    );
}
