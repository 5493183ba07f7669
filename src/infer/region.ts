import type { Data } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import type { Property, Story } from "../model/story.ts";
import { gap, read, relate } from "../values/catalogue.ts";
import type { ValueContext } from "../values/kind.ts";

/** A value that a rule writes, read as its property's kind reads values; null where it cannot (the linter says why). */
export function readRegion(written: Data, property: Property, story: Story): Denotation | null {
  const reading = read(property.kind, written, { property, story, language: "en" });
  return reading.ok ? reading.denotation : null;
}

/** Whether every value that one denotation leaves open lies in a region. */
export function isWithin(value: Denotation, region: Denotation, context: ValueContext): boolean {
  const relation = relate(value, region, context);
  return relation === "same" || relation === "narrower";
}

/** What stands for any answer at all. */
export const anyAnswer = "any";

/** Whether a value that is none of a region's may be one after all: a name that is spelt almost like one of its names. */
export function mayBeMeant(value: Denotation, region: Denotation, context: ValueContext): boolean {
  return (value.kind === "entity" || value.kind === "set") && gap(value, region, context).near;
}
