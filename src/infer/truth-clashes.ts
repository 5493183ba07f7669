import { message } from "../model/message.ts";
import type { ExcludesBody, ImpliesBody, InverseBody, RangeBody, RequiresBody } from "../model/story-rule.ts";
import type { Clash } from "./clash.ts";
import { clashOf } from "./clash-of.ts";
import { claimStep, questionInWords, ruleInWords, stepOf } from "./in-words.ts";
import { askedBy, howFar, type Instance } from "./instance.ts";
import { type Condition, conditions, type Part, partOf, partsOf } from "./rule-parts.ts";
import { ruleStep } from "./rule-step.ts";
import { type Asked, type Told, takingPart } from "./told.ts";

/** If this, then that: what is never true is the one with the denial of the other. */
export function impliesClashes(instance: Instance<ImpliesBody>, told: Told): readonly Clash[] {
  const { body } = instance;
  return Object.entries(body.consequence).flatMap(([reference, written]) =>
    forbidden(instance, [...conditions(body.premise), { reference, written: [written], manner: "denied" }], told),
  );
}

/** What the rule excludes: all of some answers at once. */
export function excludesClashes(instance: Instance<ExcludesBody>, told: Told): readonly Clash[] {
  return forbidden(instance, instance.body.all.flatMap(conditions), told);
}

/** No value of the property is outside all those possible. */
export function rangeClashes(instance: Instance<RangeBody>, told: Told): readonly Clash[] {
  const { of, values } = instance.body;
  return forbidden(instance, [{ reference: of, written: values, manner: "denied" }], told);
}

/** A clash where every condition is met by some claim; a certain one where every position of each meets it. */
function forbidden(instance: Instance, all: readonly Condition[], told: Told): readonly Clash[] {
  const parts = partsOf(instance, all, told);
  if (parts === null) return [];
  return clashOfParts(instance, parts, told);
}

function clashOfParts(instance: Instance, parts: readonly Part[], told: Told): readonly Clash[] {
  const groups = parts.map(({ claims, holds }) => claims.filter(({ denotation }) => holds(denotation)));
  const witness = groups.flatMap(([first]) => first ?? []);
  if (witness.length < parts.length) return [];
  const certain = parts.every(
    ({ asked, claims, holds, isUnsure }) =>
      howFar(claims, asked, told, (value) => holds(value) && !isUnsure(value)) === "all",
  );
  const steps = [...witness.map((claim) => claimStep(claim, told)), ruleStep(instance, told)];
  return [clashOf({ instances: [instance], witness: [...new Set(witness)], groups, certain, steps }, told)];
}

/** Where something is said, something else must be said too, by whomever. */
export function requiresClashes(instance: Instance<RequiresBody>, told: Told): readonly Clash[] {
  const { body, self } = instance;
  const missing = body.needed
    .map((reference) => askedBy(reference, self, told))
    .filter(({ asked }) => takingPart([asked], instance.rule, told.story)(asked).length === 0);
  const parts = missing.length === 0 ? null : partsOf(instance, conditions(body.premise), told);
  if (parts === null) return [];
  const questions = missing.map(({ subject, property, end }) => questionInWords(subject, property, end, told));
  const rule = ruleInWords(instance);
  return clashOfParts(instance, parts, told).map((clash) => ({
    ...clash,
    missing: questions,
    steps: [
      ...clash.steps.slice(0, -1),
      ...questions.map((question) => stepOf(message("clash.step.missing", { rule, question }), "rule")),
    ],
  }));
}

/** X has Y on one side, so Y has X on the other; or, where the other side is `never`, Y does not have X. */
export function inverseClashes(instance: Instance<InverseBody>, told: Told): readonly Clash[] {
  const { of, is } = instance.body;
  const clashes = told.asked.flatMap((asked) => {
    const other = asked.property.id === of ? (is ?? of) : asked.property.id === is ? of : null;
    if (other === null) return [];
    return membersOf(asked, instance, told).flatMap((member) => {
      const counterpart = told.find(member, other);
      if (counterpart === null || (is === null && asked.subject >= member)) return [];
      const here: Part = partOf(asked, member, "stated", instance, told);
      const there = partOf(counterpart, asked.subject, is === null ? "stated" : "denied", instance, told);
      return clashOfParts(instance, [here, there], told).map((clash) => ({
        ...clash,
        about: `${clash.about}/${[asked.subject, member].sort().join("+")}`,
      }));
    });
  });
  return [...new Map(clashes.map((clash) => [clash.about, clash])).values()];
}

/** The declared entities that some claim on the question names as certain. */
function membersOf(asked: Asked, instance: Instance, told: Told): readonly string[] {
  const ids = takingPart(
    [asked],
    instance.rule,
    told.story,
  )(asked).flatMap(({ denotation }) => {
    if (denotation.kind === "entity")
      return denotation.entities.length === 1 ? denotation.entities.map(({ id }) => id) : [];
    return denotation.kind === "set" ? denotation.required.map(({ id }) => id) : [];
  });
  return [...new Set(ids.flatMap((id) => id ?? []))];
}
