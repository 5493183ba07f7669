import { own } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import { type Message, message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { readReference } from "../model/reference.ts";
import type { NamedQuestion } from "../model/rule-references.ts";
import type { Property, Story } from "../model/story.ts";
import type { StoryRule } from "../model/story-rule.ts";
import { read } from "../values/catalogue.ts";
import { likeliestUnit } from "../values/quantity/unit-phrase.ts";
import { invalidRule } from "./invalid-rule.ts";
import { bareNumber } from "./ledger-constraints.ts";
import { anyAnswer } from "./region.ts";

/** The property that a rule refers to; undefined where the story declares none of that name. */
export function propertyNamed(reference: string, story: Story): Property | undefined {
  return own(story.properties, readReference(reference, story).property);
}

/** What is wrong where a rule names a question: its kind is not what the rule needs, or the value cannot be an answer. */
export function misfits(named: NamedQuestion, rule: StoryRule, story: Story): readonly Problem[] {
  const { reference, needed, value } = named;
  const property = propertyNamed(reference, story);
  if (property === undefined) return [];
  const wrong = wrongKind(reference, needed, property, story);
  const pointer = named.pointer.slice(2);
  if (wrong !== null) return [invalidRule(rule, story, wrong(rule.id), pointer, named.part)];
  if (value === null || value.written === anyAnswer) return [];
  const asked = value.in === "number" ? bareNumber : property;
  const reading = read(asked.kind, value.written, { property: asked, story, language: "en" });
  if (reading.ok) return unitMisfit(reading.denotation, asked, named, rule, story);
  const what = message("invalid-rule.value", { rule: rule.id, reference, problem: reading.problem });
  return [invalidRule(rule, story, what, value.pointer.slice(2))];
}

/** An amount of a rule has to be in the unit of its property; a bare number takes it. */
function unitMisfit(
  denotation: Denotation,
  property: Property,
  { reference, value }: NamedQuestion,
  rule: StoryRule,
  story: Story,
): readonly Problem[] {
  if (denotation.kind !== "quantity" || property.unit === null || denotation.unit === null) return [];
  const wanted = likeliestUnit(property.unit).code;
  if (denotation.unit === wanted) return [];
  const what = message("invalid-rule.unit", { rule: rule.id, claim: reference, unit: denotation.unit, wanted });
  return [invalidRule(rule, story, what, value?.pointer.slice(2) ?? [])];
}

/** What is wrong with a property where a rule needs dates, amounts or entities. */
function wrongKind(
  reference: string,
  needed: NamedQuestion["needed"],
  { kind }: Property,
  story: Story,
): ((rule: string) => Message) | null {
  const { end } = readReference(reference, story);
  const fits = {
    any: end === null,
    date: kind === "date" && end === null,
    point: (kind === "date" && end === null) || (kind === "period" && end !== null),
    quantity: kind === "quantity" && end === null,
    entity: (kind === "entity" || kind === "set") && end === null,
  }[needed];
  if (fits) return null;
  if (needed === "point" && kind === "period") return (rule) => message("invalid-rule.end", { rule, reference });
  const called = needed === "quantity" || needed === "entity" ? needed : "date";
  return (rule) => message("invalid-rule.kind", { rule, reference, needed: called });
}
