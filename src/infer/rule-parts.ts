import { valueContext } from "../compare/context.ts";
import type { Claim } from "../model/article.ts";
import type { Data } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import type { WrittenValues } from "../model/story-rule.ts";
import { relate } from "../values/catalogue.ts";
import { askedBy, type Instance } from "./instance.ts";
import { anyAnswer, isWithin, mayBeMeant, readRegion } from "./region.ts";
import { type Asked, type Told, takingPart } from "./told.ts";

/** A question, and the answers to it that a rule is about. */
export interface Part {
  readonly asked: Asked;
  readonly claims: readonly Claim[];
  holds(value: Denotation): boolean;
  /** Whether a value for which it holds may be a misspelt one for which it does not. */
  isUnsure(value: Denotation): boolean;
}

/** `stated`: certainly such a value. `denied`: certainly none. */
type Manner = "stated" | "denied";

/** What the answer to a question has to be: in one of some values, or in none. */
export interface Condition {
  readonly reference: string;
  readonly written: readonly Data[];
  readonly manner: Manner;
}

/** That each question is answered by the value that a rule writes for it. */
export function conditions(values: WrittenValues): readonly Condition[] {
  return Object.entries(values).map(([reference, written]) => ({ reference, written: [written], manner: "stated" }));
}

/** The questions of some conditions, each with the answers that meet it; null where a question has no claims, or a value cannot be read. */
export function partsOf(instance: Instance, all: readonly Condition[], told: Told): readonly Part[] | null {
  const asked = all.map(({ reference }) => askedBy(reference, instance.self, told).asked);
  const claimsOf = takingPart(asked, instance.rule, told.story);
  const parts = all.flatMap(({ written, manner }, index) => {
    const one = asked[index];
    if (one == null) return [];
    const held = holdsFor(one, written, manner, told);
    return held === null ? [] : [{ asked: one, claims: claimsOf(one), ...held }];
  });
  return parts.length < all.length ? null : parts;
}

type Held = Pick<Part, "holds" | "isUnsure">;

const isSure = () => false;

/** Stated: the value lies inside the region. Denied: it has nothing in common with any of the regions. */
function holdsFor(asked: Asked, written: readonly Data[], manner: Manner, told: Told): Held | null {
  const context = valueContext({ story: told.story, property: asked.property });
  if (manner === "stated" && written[0] === anyAnswer) return { holds: () => true, isUnsure: isSure };
  const regions = written.flatMap((one) => readRegion(one, asked.property, told.story) ?? []);
  if (regions.length < written.length) return null;
  if (manner === "denied")
    return {
      holds: (value) => regions.every((region) => relate(value, region, context) === "disjoint"),
      isUnsure: (value) => regions.some((region) => mayBeMeant(value, region, context)),
    };
  return { holds: (value) => regions.some((region) => isWithin(value, region, context)), isUnsure: isSure };
}

/** That an entity is among the answers to a question (`stated`), or is not. */
export function partOf(asked: Asked, entity: string, manner: Manner, instance: Instance, told: Told): Part {
  const written: Data = asked.property.kind === "set" ? { including: [entity] } : entity;
  const held = holdsFor(asked, [written], manner, told) ?? { holds: () => false, isUnsure: isSure };
  return { asked, claims: takingPart([asked], instance.rule, told.story)(asked), ...held };
}
