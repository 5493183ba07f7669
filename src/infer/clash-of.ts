import { daysBetween } from "../compare/time.ts";
import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { Clash } from "./clash.ts";
import { claimStep, sayingOf } from "./in-words.ts";
import type { Told } from "./told.ts";

/** Rules and claims that cannot all hold, and what shows it. */
interface Shown extends Pick<Clash, "witness" | "steps"> {
  readonly instances: Clash["rules"];
  /** All claims that clash, one group a question. */
  readonly groups: readonly (readonly Claim[])[];
  /** Whether no other source escapes the clash, as far as its rules and values tell. */
  readonly certain: boolean;
}

/**
 * Puts a clash together. The claims that make its rules hold at all take part too; a doubtful claim, a condition that
 * some source denies, or a value that may have changed in between makes it less than certain.
 */
export function clashOf({ instances, witness, groups, certain, steps }: Shown, told: Told): Clash {
  const [first, second] = instances;
  if (first === undefined) throw new Error("A clash has no rule.");
  const conditions = instances.flatMap(({ condition }) => condition.claims).filter((claim) => !witness.includes(claim));
  const all = [...witness, ...conditions];
  const ids = groups.map((group) => group.map(({ id }) => id)).filter((group) => group.length > 0);
  return {
    type: second === undefined ? first.body.type : "joint-conflict",
    story: told.story.id,
    about: `${told.story.id}/${instances.map(({ about }) => about).join("+")}`,
    rules: instances,
    witness: all,
    groups: [...ids, ...conditions.map(({ id }) => [id])],
    certain:
      certain &&
      all.every(({ denotation }) => !denotation.doubt) &&
      (first.body.type === "follows" || areOfOneTime(all, told)) &&
      instances.every(({ condition }) => condition.certain),
    steps: [...conditions.map((claim) => claimStep(claim, told)), ...steps],
    sayings: all.map((claim) => sayingOf(claim, told)),
    missing: [],
  };
}

/** Whether no two claims are so far apart in time that what one of them says may no longer have held for the other. */
function areOfOneTime(claims: readonly Claim[], { story }: Told): boolean {
  const changing = claims.filter(({ property }) => own(story.properties, property)?.changes != null);
  return changing.every((claim) => {
    const changes = own(story.properties, claim.property)?.changes ?? Infinity;
    return claims.every((other) => Math.abs(daysBetween(claim, other)) <= changes);
  });
}
