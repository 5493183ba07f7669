import { valueContext } from "../compare/context.ts";
import { daysBetween } from "../compare/time.ts";
import type { Claim } from "../model/article.ts";
import type { Denotation } from "../model/denotation.ts";
import { byCodeUnits } from "../model/order.ts";
import type { DistinctBody, FollowsBody, WrittenValues } from "../model/story-rule.ts";
import { relate } from "../values/catalogue.ts";
import { isCertainlyAfter } from "../values/date/spans.ts";
import type { Clash } from "./clash.ts";
import { clashOf } from "./clash-of.ts";
import { claimStep } from "./in-words.ts";
import { askedBy, howFar, type Instance } from "./instance.ts";
import { onlyValueOf } from "./only-value.ts";
import { mayBeMeant, readRegion } from "./region.ts";
import { ruleStep } from "./rule-step.ts";
import { type Asked, type Told, takingPart } from "./told.ts";

/** No two of some questions have the same one value. */
export function distinctClashes(instance: Instance<DistinctBody>, told: Told): readonly Clash[] {
  const asked = askedByAll(instance, told);
  const claimsOf = takingPart(asked, instance.rule, told.story);
  const onlyValue = (denotation: Denotation) => onlyValueOf(denotation, told.story);
  const byValue = new Map<string, Map<Asked, Claim[]>>();
  for (const one of asked)
    for (const claim of claimsOf(one)) {
      const value = onlyValue(claim.denotation);
      if (value === null) continue;
      const holders = byValue.get(value) ?? new Map<Asked, Claim[]>();
      byValue.set(value, holders);
      holders.set(one, [...(holders.get(one) ?? []), claim]);
    }
  return [...byValue].flatMap(([value, holders]) => {
    if (holders.size < 2) return [];
    const groups = [...holders.values()];
    const witness = groups.flatMap(([first]) => first ?? []).slice(0, 2);
    const certain = [...holders.keys()].every(
      (one) => howFar(claimsOf(one), one, told, (denotation) => onlyValue(denotation) === value) === "all",
    );
    const steps = [...witness.map((claim) => claimStep(claim, told)), ruleStep(instance, told)];
    const clash = clashOf({ instances: [instance], witness, groups, certain, steps }, told);
    const subjects = [...holders.keys()].map(({ subject, property }) => `${subject}.${property.id}`).sort(byCodeUnits);
    return [{ ...clash, about: `${clash.about}/${subjects.join("+")}` }];
  });
}

/** The questions of a list, or of one property, of whomever it is asked. */
function askedByAll({ body, self, rule }: Instance<DistinctBody>, told: Told): readonly Asked[] {
  const [first, second] = body.of;
  if (first !== undefined && second === undefined)
    return told.asked.filter(
      ({ property, subject }) =>
        property.id === first && (rule.forType === null || told.story.entities[subject]?.type === rule.forType),
    );
  return body.of.flatMap((reference) => askedBy(reference, self, told).asked ?? []);
}

/** What is said as of a day certainly after an event, or before it, has to fit what holds then. */
export function followsClashes(instance: Instance<FollowsBody>, told: Told): readonly Clash[] {
  const { event, after, before } = instance.body;
  const { asked } = askedBy(event, instance.self, told);
  if (asked === null) return [];
  return [
    ...stateClashes(instance, asked, after, isAfter, told),
    ...stateClashes(instance, asked, before, isBefore, told),
  ];
}

type When = (statement: Claim, event: Claim) => boolean;

function stateClashes(
  instance: Instance,
  event: Asked,
  values: WrittenValues,
  when: When,
  told: Told,
): readonly Clash[] {
  return Object.entries(values).flatMap(([reference, written]) => {
    const state = askedBy(reference, instance.self, told).asked;
    const region = state === null ? null : readRegion(written, state.property, told.story);
    if (state === null || region === null) return [];
    const claimsOf = takingPart([event, state], instance.rule, told.story);
    const context = valueContext({ story: told.story, property: state.property });
    const wrong = claimsOf(state).filter(({ denotation }) => relate(denotation, region, context) === "disjoint");
    const dates = claimsOf(event);
    const pairs = wrong.flatMap((statement) =>
      dates.filter((date) => when(statement, date)).map((date) => [date, statement] as const),
    );
    const [witness] = pairs;
    if (witness === undefined) return [];
    const statements = claimsOf(state);
    const certain = wrong.some(
      (statement) =>
        dates.every((date) => when(statement, date)) &&
        !hasRival(statement, statements, wrong) &&
        !mayBeMeant(statement.denotation, region, context),
    );
    const groups = [0, 1].map((side) => [...new Set(pairs.flatMap((pair) => pair[side] ?? []))]);
    const steps = [...witness.map((claim) => claimStep(claim, told)), ruleStep(instance, told)];
    return [clashOf({ instances: [instance], witness, groups, certain, steps }, told)];
  });
}

/** Whether another claim, perhaps of the same time, says what the rule asks for. */
function hasRival(statement: Claim, statements: readonly Claim[], wrong: readonly Claim[]): boolean {
  return statements.some((rival) => !wrong.includes(rival) && daysBetween(statement, rival) === 0);
}

function isAfter({ asOf }: Claim, { denotation }: Claim): boolean {
  return asOf !== null && denotation.kind === "date" && isCertainlyAfter(asOf.spans, denotation.spans);
}

function isBefore({ asOf }: Claim, { denotation }: Claim): boolean {
  return asOf !== null && denotation.kind === "date" && isCertainlyAfter(denotation.spans, asOf.spans);
}
