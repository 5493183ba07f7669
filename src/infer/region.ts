import type { Data } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import type { Property, Story } from "../model/story.ts";
import { read } from "../values/catalogue.ts";

/** A value that a rule writes, read as its property's kind reads values; null where it cannot (the linter says why). */
export function readRegion(written: Data, property: Property, story: Story): Denotation | null {
  const reading = read(property.kind, written, { property, story, language: "en" });
  return reading.ok ? reading.denotation : null;
}
