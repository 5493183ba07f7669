import { type AmountInstance, choicesOf, type Figure, hasUnit, type Inconvertible, stray, unitOf } from "./figures.ts";
import { askedBy } from "./instance.ts";
import { constraintsOf, notLess } from "./ledger-constraints.ts";
import type { Constraint } from "./linear.ts";
import { neverLess } from "./never-less.ts";
import { type Told, takingPart } from "./told.ts";

/** The amounts of a story as its rules tie them; the constraints of an instance name figures by number. */
export interface Ledger {
  readonly figures: readonly Figure[];
  readonly instances: readonly AmountInstance[];
  readonly constraints: readonly (readonly Constraint[])[];
  readonly inconvertible: readonly Inconvertible[];
  readonly told: Told;
}

/** Lays out the figures and constraints of the rules on amounts. */
export function ledgerOf(instances: readonly AmountInstance[], told: Told): Ledger {
  const figures: Figure[] = [];
  const numbers = new Map<string, number>();
  const inconvertible: Inconvertible[] = [];
  const isNeverLess = neverLess(told);
  const constraints = instances.map((instance) => {
    const referred = referencesOf(instance).map((reference) => askedBy(reference, instance.self, told));
    const claimsOf = takingPart(
      referred.map(({ asked }) => asked),
      instance.rule,
      told.story,
    );
    const points = referred.map(({ subject, property, asked }) => {
      const all = claimsOf(asked).filter(({ denotation }) => denotation.kind === "quantity");
      const unit = unitOf(asked?.property ?? told.story.properties[property], all);
      const claims = all.filter((claim) => hasUnit(claim, unit));
      for (const claim of all) if (!hasUnit(claim, unit)) inconvertible.push(stray(instance, claim, unit));
      const key = JSON.stringify([subject, property, claims.map(({ id }) => id)]);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number =
        figures.push({ subject, property, asked, claims, unit, choices: choicesOf(claims, asked, told) }) - 1;
      numbers.set(key, number);
      return number;
    });
    const tied = constraintsOf(points, figures, instance, told, inconvertible);
    if (instance.body.type !== "sum" || tied.length === 0) return tied;
    return [...tied, ...points.slice(1).flatMap((point) => notLess(point, figures[point], isNeverLess))];
  });
  return { figures, instances, constraints, inconvertible, told };
}

function referencesOf({ body }: AmountInstance): readonly string[] {
  switch (body.type) {
    case "sum":
      return [body.total, ...body.parts];
    case "difference":
    case "ratio":
      return body.of;
    default:
      return [body.of];
  }
}
