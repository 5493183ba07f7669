import { valueContext } from "../compare/context.ts";
import { own } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import { type Message, message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { locate, type Pointer } from "../model/record.ts";
import { readReference } from "../model/reference.ts";
import { type NamedQuestion, questionsNamed, questionsSaid } from "../model/rule-references.ts";
import type { Property, Story } from "../model/story.ts";
import type { StoryRule, WrittenValues } from "../model/story-rule.ts";
import { read, relate } from "../values/catalogue.ts";
import { likeliestUnit } from "../values/quantity/unit-phrase.ts";
import { bareNumber, type Inconvertible } from "./amounts.ts";
import type { Instance } from "./instance.ts";
import { readRegion } from "./region.ts";
import { anyAnswer } from "./truth-clashes.ts";

/** The rules that can be applied, and for each of the others why it cannot. */
export interface Linted {
  readonly sound: readonly StoryRule[];
  readonly problems: readonly Problem[];
}

/** Looks for mistakes in a story's rules. A rule with one is not applied; a name that is not declared is reported by `resolve`. */
export function lint(story: Story): Linted {
  const seen = new Set<string>();
  const linted = story.rules.map((rule) => {
    const problems = [...sameId(rule, seen, story), ...shapeOf(rule, story), ...selfOf(rule, story)];
    seen.add(rule.id);
    problems.push(...neverFires(rule, story));
    const named = questionsNamed(rule);
    const undeclared = named.some(({ reference }) => propertyOf(reference, story) === undefined);
    problems.push(...named.flatMap((question) => questionProblems(question, rule, story)));
    return { rule, problems, sound: problems.length === 0 && !undeclared };
  });
  return {
    sound: linted.flatMap(({ rule, sound }) => (sound ? [rule] : [])),
    problems: linted.flatMap(({ problems }) => problems),
  };
}

function propertyOf(reference: string, story: Story): Property | undefined {
  return own(story.properties, readReference(reference, story).property);
}

export function invalidRule(
  rule: StoryRule,
  story: Story,
  what: Message,
  pointer: Pointer = [],
  part: "key" | "value" = "value",
): Problem {
  const at: Pointer = ["rules", rule.index, ...pointer];
  return {
    rule: "invalid-rule",
    about: `${story.id}/${[rule.id, ...pointer].join(".")}`,
    story: story.id,
    claim: null,
    message: what,
    suggestions: [message("suggest.mend-rule", { rule: rule.id })],
    locations: [locate(story.record, pointer.length === 0 ? [...at, "id"] : at, part)],
    fatal: false,
  };
}

function sameId(rule: StoryRule, seen: ReadonlySet<string>, story: Story): readonly Problem[] {
  return seen.has(rule.id)
    ? [invalidRule(rule, story, message("invalid-rule.same-id", { rule: rule.id }), ["id"])]
    : [];
}

/** A rule says one thing; only an order has distances; what follows an event is said. */
function shapeOf(rule: StoryRule, story: Story): readonly Problem[] {
  const types = rule.bodies.map(({ type }) => type);
  const [body] = rule.bodies;
  if (types.length !== 1) return [invalidRule(rule, story, message("invalid-rule.types", { rule: rule.id, types }))];
  if (rule.hasDistance && body?.type !== "order")
    return [invalidRule(rule, story, message("invalid-rule.distance", { rule: rule.id }))];
  if (body?.type === "follows" && Object.keys(body.after).length + Object.keys(body.before).length === 0)
    return [invalidRule(rule, story, message("invalid-rule.nothing-follows", { rule: rule.id }), ["follows"])];
  return [];
}

/** `self/` stands for the entities that a rule is for, so the one needs the other. */
function selfOf(rule: StoryRule, story: Story): readonly Problem[] {
  const said = questionsSaid(rule);
  const isSelf = ({ reference }: NamedQuestion) =>
    reference.startsWith("self/") && own(story.entities, "self") === undefined;
  const named = said.some(isSelf);
  const [body] = rule.bodies;
  if (rule.forType === null)
    return named ? [invalidRule(rule, story, message("invalid-rule.self", { rule: rule.id, stray: true }))] : [];
  const type = rule.forType;
  if (!Object.values(story.entities).some((entity) => entity.type === type))
    return [invalidRule(rule, story, message("invalid-rule.no-entity", { rule: rule.id, type }), ["for", "type"])];
  if (named || body === undefined || body.type === "distinct" || body.type === "inverse") return [];
  return [invalidRule(rule, story, message("invalid-rule.self", { rule: rule.id, stray: false }))];
}

function questionProblems(named: NamedQuestion, rule: StoryRule, story: Story): readonly Problem[] {
  const { reference, needed, value } = named;
  const property = propertyOf(reference, story);
  if (property === undefined) return [];
  const wrong = misfit(reference, needed, property, story);
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
function misfit(
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

/** A rule that no values can break. */
function neverFires(rule: StoryRule, story: Story): readonly Problem[] {
  const [body] = rule.bodies;
  const never = () => [invalidRule(rule, story, message("invalid-rule.never", { rule: rule.id }))];
  if (body?.type === "order" && body.atMost === null && body.points.length === 2) {
    const [first, second] = body.points.map((point) => readReference(point, story));
    const same = first?.subject === second?.subject && first?.property === second?.property;
    if (same && first?.end === "start" && second?.end === "end" && body.atLeast === null) return never();
  }
  if (body?.type === "range") {
    const property = propertyOf(body.of, story);
    const region = property === undefined ? null : readRegion(body.values[0] ?? null, property, story);
    if (region !== null && isEverything(region)) return never();
  }
  if (body?.type === "excludes" && disjointDemands(body.all, story)) return never();
  return [];
}

function isEverything(region: Denotation): boolean {
  if (region.kind === "date") return region.spans[0]?.[0] === -Infinity && region.spans[0][1] === Infinity;
  return region.kind === "quantity" && region.spans[0]?.from === null && region.spans[0].to === null;
}

/** Whether one question is asked to have two answers that nothing can be at once. */
function disjointDemands(all: readonly WrittenValues[], story: Story): boolean {
  const entries = all.flatMap((values) => Object.entries(values));
  return entries.some(([reference, written], index) =>
    entries.slice(index + 1).some(([other, value]) => {
      const property = propertyOf(reference, story);
      if (other !== reference || property === undefined) return false;
      const [a, b] = [readRegion(written, property, story), readRegion(value, property, story)];
      return a !== null && b !== null && relate(a, b, valueContext({ story, property })) === "disjoint";
    }),
  );
}

/** Rules on dates that no dates at all satisfy. */
export function contradictionProblems(rings: readonly (readonly Instance[])[], story: Story): readonly Problem[] {
  return rings.flatMap((ring) => {
    const [first, ...others] = [...new Set(ring.map(({ rule }) => rule))];
    if (first === undefined) return [];
    const rules = [first, ...others].map(({ id }) => id);
    const problem = invalidRule(first, story, message("invalid-rule.contradiction", { rules }));
    const places = others.map(({ index }) => locate(story.record, ["rules", index, "id"]));
    return [{ ...problem, locations: [...problem.locations, ...places] }];
  });
}

/** Claims that a rule on amounts cannot count, one problem a rule and claim. */
export function unitProblems(strays: readonly Inconvertible[], story: Story): readonly Problem[] {
  return strays.map(({ instance: { rule }, claim, unit, wanted }) => {
    const problem = invalidRule(
      rule,
      story,
      message("invalid-rule.unit", { rule: rule.id, claim: claim.id, unit, wanted }),
    );
    return {
      ...problem,
      about: `${problem.about}:${claim.id}`,
      claim: claim.id,
      locations: [...problem.locations, claim.location],
    };
  });
}
