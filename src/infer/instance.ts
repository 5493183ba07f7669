import { valueContext } from "../compare/context.ts";
import type { Claim } from "../model/article.ts";
import type { Denotation } from "../model/denotation.ts";
import { type Referred, readReference, subjectFor } from "../model/reference.ts";
import type { Story } from "../model/story.ts";
import type { RuleBody, StoryRule } from "../model/story-rule.ts";
import { positions } from "../values/catalogue.ts";
import { isWithin, readRegion } from "./region.ts";
import { type Asked, type Told, takingPart } from "./told.ts";

/** A rule as it holds for one entity, or once where it names its own. */
export interface Instance<Body extends RuleBody = RuleBody> {
  readonly rule: StoryRule;
  readonly body: Body;
  readonly self: string | null;
  /** What tells it from other rules of the story: the rule's id, after the entity where it holds for several. */
  readonly about: string;
  /** The claims that say its condition holds; all of them certain, or some position denies it. */
  readonly condition: { readonly certain: boolean; readonly claims: readonly Claim[] };
}

/**
 * So many cases the rules of a story may have, each rule one for each entity that it is for: a hundred rules on a thousand
 * entities. Hundreds of rules on one type have as many cases as there are pairs of rules and entities.
 */
const mostCases = 100_000;

/** The rules, in their order, that have no more cases than may be looked at, and those that are left out. */
export function rulesWithin(
  rules: readonly StoryRule[],
  story: Pick<Story, "entities">,
  most = mostCases,
): { readonly applied: readonly StoryRule[]; readonly leftOut: readonly StoryRule[] } {
  const counts = new Map<string | null, number>([[null, 1]]);
  for (const { type } of Object.values(story.entities))
    if (type !== null) counts.set(type, (counts.get(type) ?? 0) + 1);
  const applied: StoryRule[] = [];
  const leftOut: StoryRule[] = [];
  let cases = 0;
  for (const rule of rules) {
    cases += counts.get(rule.forType) ?? 0;
    (cases > most ? leftOut : applied).push(rule);
  }
  return { applied, leftOut };
}

/**
 * One entry for each entity of the type that the rule is for, or for one of them alone. Instances whose condition nobody states
 * are left out.
 */
export function instancesOf(rules: readonly StoryRule[], told: Told, only: string | null = null): readonly Instance[] {
  return rules.flatMap((rule) => {
    const [body] = rule.bodies;
    if (body === undefined || rule.severity === "off") return [];
    const selves = rule.forType === null || only === null ? selvesOf(rule, told.story) : [only];
    return selves.flatMap((self) => {
      const condition = conditionOf(rule, self, told);
      const about = self === null ? rule.id : `${self}/${rule.id}`;
      return condition === null ? [] : [{ rule, body, self, about, condition }];
    });
  });
}

/** The entities that a rule is for; null in the place of one where it names its own. */
export function selvesOf({ forType }: StoryRule, { entities }: Pick<Story, "entities">): readonly (string | null)[] {
  if (forType === null) return [null];
  return Object.values(entities).flatMap(({ id, type }) => (type === forType ? [id] : []));
}

/** The question that a reference names in an instance; null where no source says anything on it. */
export function askedBy(
  reference: string,
  self: string | null,
  told: Told,
): Referred & { readonly asked: Asked | null } {
  const referred = readReference(reference, told.story);
  const subject = subjectFor(referred, self);
  return { ...referred, subject, asked: told.find(subject, referred.property) };
}

/** Whether the claims on a question state one of some values: `all` positions, `some` of them, or `none`. */
export function howFar(claims: readonly Claim[], asked: Asked, told: Told, holds: (value: Denotation) => boolean) {
  if (claims.length === 0) return "none";
  const context = valueContext({ story: told.story, property: asked.property });
  const { values } = positions(
    claims.map(({ denotation }) => denotation),
    context,
  );
  if (values.every(holds)) return "all";
  return claims.some(({ denotation }) => holds(denotation)) ? "some" : "none";
}

function conditionOf(rule: StoryRule, self: string | null, told: Told): Instance["condition"] | null {
  const claims: Claim[] = [];
  let certain = true;
  for (const [reference, written] of Object.entries(rule.condition)) {
    const { asked } = askedBy(reference, self, told);
    if (asked === null) return null;
    const region = readRegion(written, asked.property, told.story);
    if (region === null) return null;
    const context = valueContext({ story: told.story, property: asked.property });
    const holds = (value: Denotation) => isWithin(value, region, context);
    const taking = takingPart([asked], { ...rule, statuses: ["fact"] }, told.story)(asked);
    const far = howFar(taking, asked, told, holds);
    if (far === "none") return null;
    certain &&= far === "all";
    const stating = taking.find(({ denotation }) => holds(denotation));
    if (stating !== undefined) claims.push(stating);
  }
  return { certain, claims };
}
