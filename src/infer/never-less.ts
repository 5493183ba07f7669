import { own } from "../model/data.ts";
import type { AmountSpan } from "../model/denotation.ts";
import { keptIn } from "../model/kept.ts";
import { readReference } from "../model/reference.ts";
import type { Property } from "../model/story.ts";
import type { RangeBody } from "../model/story-rule.ts";
import { exactOf, zero } from "../values/quantity/amount.ts";
import { isCounted } from "../values/quantity/unit.ts";
import { likeliestUnit } from "../values/quantity/unit-phrase.ts";
import type { Figure } from "./figures.ts";
import { readRegion } from "./region.ts";
import type { Told } from "./told.ts";

/**
 * Tells whether a figure is never less than nothing: it counts things, or is a mass, an area or a volume. Money may be owed,
 * temperatures lie below zero, heights below the sea; a share or a bare number may be a change. So may a count (net
 * migration): not where a source anywhere in the story, or a range that a rule gives, goes below nothing.
 */
export function neverLess(told: Told): (figure: Figure) => boolean {
  const known = new Map<string, boolean>();
  return ({ property: id, unit }) =>
    keptIn(known, id, () => {
      const property = own(told.story.properties, id);
      return property !== undefined && isOfMatter(unit) && !isSaidToBeLess(property, told);
    });
}

const ofMatter = /^(?:mass|area|volume)\b/;

function isOfMatter(code: string | null): boolean {
  if (code === null) return false;
  const unit = likeliestUnit(code);
  return isCounted(unit) || ofMatter.test(unit.dimension);
}

function isSaidToBeLess(property: Property, { asked, story }: Told): boolean {
  const isSaid = asked.some(
    (one) =>
      one.property.id === property.id &&
      one.claims.some(({ denotation }) => denotation.kind === "quantity" && denotation.spans.some(isLess)),
  );
  if (isSaid) return true;
  const ranges = story.rules.flatMap(({ bodies }) => bodies).filter((body): body is RangeBody => body.type === "range");
  return ranges.some(({ of, values }) => {
    if (readReference(of, story).property !== property.id) return false;
    const regions = values.flatMap((written) => readRegion(written, property, story) ?? []);
    return regions.some((region) => region.kind === "quantity" && region.spans.some(isLess));
  });
}

/** An open end says nothing: "up to 500" is no less than nothing. */
function isLess({ from, to }: AmountSpan): boolean {
  return [from, to].some((end) => end !== null && exactOf(end).compare(zero) < 0);
}
