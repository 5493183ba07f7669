import { own } from "../model/data.ts";
import { isDeclaredScope } from "../model/declared-scope.ts";
import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { type NamedQuestion, questionsNamed, questionsSaid } from "../model/rule-references.ts";
import type { Story } from "../model/story.ts";
import type { OrderBody, RuleBody, StoryRule } from "../model/story-rule.ts";
import { readDistance } from "./distance.ts";
import { invalidRule } from "./invalid-rule.ts";
import { misfits, propertyNamed } from "./misfits.ts";
import { namedTwice } from "./named-twice.ts";
import { neverFires } from "./never-fires.ts";

/** The rules that can be applied, and for each of the others why it cannot. */
export interface Linted {
  readonly sound: readonly StoryRule[];
  readonly problems: readonly Problem[];
}

/** Looks for mistakes in a story's rules. A rule with one is not applied; a name that is not declared is reported by `resolve`. */
export function lint(story: Story): Linted {
  const seen = new Set<string>();
  const linted = story.rules.map((rule) => {
    const problems = [
      ...sameId(rule, seen, story),
      ...shapeOf(rule, story),
      ...selfOf(rule, story),
      ...mainSubjectOf(rule, story),
    ];
    seen.add(rule.id);
    const twice = namedTwice(rule, story);
    problems.push(...twice);
    if (twice.length === 0 && neverFires(rule, story))
      problems.push(invalidRule(rule, story, message("invalid-rule.never", { rule: rule.id })));
    const named = questionsNamed(rule);
    // A rule for a region that nobody declared would hold for claims on all of them.
    const undeclared =
      named.some(({ reference }) => propertyNamed(reference, story) === undefined) ||
      !isDeclaredScope(rule.scope, story);
    problems.push(...named.flatMap((question) => misfits(question, rule, story)));
    return { rule, problems, sound: problems.length === 0 && !undeclared };
  });
  return {
    sound: linted.flatMap(({ rule, sound }) => (sound ? [rule] : [])),
    problems: linted.flatMap(({ problems }) => problems),
  };
}

function sameId(rule: StoryRule, seen: ReadonlySet<string>, story: Story): readonly Problem[] {
  return seen.has(rule.id)
    ? [invalidRule(rule, story, message("invalid-rule.same-id", { rule: rule.id }), ["id"])]
    : [];
}

/** A rule says one thing; only an order has distances, the least no longer than the most; what follows an event is said. */
function shapeOf(rule: StoryRule, story: Story): readonly Problem[] {
  const types = rule.bodies.map(({ type }) => type);
  const [body] = rule.bodies;
  if (types.length !== 1) return [invalidRule(rule, story, message("invalid-rule.types", { rule: rule.id, types }))];
  if (rule.hasDistance && body?.type !== "order")
    return [invalidRule(rule, story, message("invalid-rule.distance", { rule: rule.id }))];
  if (body?.type === "order" && isReversed(body)) {
    const { atLeast, atMost } = body;
    return [
      invalidRule(rule, story, message("invalid-rule.reversed", { rule: rule.id, atLeast, atMost }), ["at-most"]),
    ];
  }
  if (body?.type === "follows" && Object.keys(body.after).length + Object.keys(body.before).length === 0)
    return [invalidRule(rule, story, message("invalid-rule.nothing-follows", { rule: rule.id }), ["follows"])];
  return [];
}

/** Whether the least distance is certainly longer than the most. */
function isReversed(order: OrderBody): order is OrderBody & { readonly atLeast: string; readonly atMost: string } {
  const { atLeast, atMost } = order;
  return atLeast !== null && atMost !== null && readDistance(atLeast).least > readDistance(atMost).most;
}

/** A property alone is one of the entity that bears the story's id, so there has to be such an entity. */
function mainSubjectOf(rule: StoryRule, story: Story): readonly Problem[] {
  if (own(story.entities, story.id) !== undefined) return [];
  const ofAnyone = rule.bodies.flatMap(propertiesOfAnyone);
  const alone = questionsNamed(rule).find(({ reference }) => !reference.includes("/") && !ofAnyone.includes(reference));
  if (alone === undefined || propertyNamed(alone.reference, story) === undefined) return [];
  const what = message("invalid-rule.no-subject", { rule: rule.id, reference: alone.reference, subject: story.id });
  return [invalidRule(rule, story, what, alone.pointer.slice(2), alone.part)];
}

/** The properties that a rule asks of whomever they are said of. */
function propertiesOfAnyone(body: RuleBody): readonly string[] {
  if (body.type === "inverse") return body.is === null ? [body.of] : [body.of, body.is];
  return body.type === "distinct" && body.of.length === 1 ? body.of : [];
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
