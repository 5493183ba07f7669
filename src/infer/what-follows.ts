import { valueContext } from "../compare/context.ts";
import { questionId } from "../compare/question-id.ts";
import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import type { Message } from "../model/message.ts";
import type { Question } from "../model/question.ts";
import { readReference } from "../model/reference.ts";
import { questionsNamed } from "../model/rule-references.ts";
import type { Story } from "../model/story.ts";
import { describe, positions, relate } from "../values/catalogue.ts";
import { isAmount, isTime } from "./apply.ts";
import { type Derived, derivedDays } from "./derive.ts";
import { derivedAmounts } from "./derive-amounts.ts";
import { instancesOf, rulesWithin } from "./instance.ts";
import { lint } from "./lint.ts";
import type { Told } from "./told.ts";

/** What a story's rules and the other answers leave of a question's, and a claim that says more than anything else supports. */
export interface WhatFollows {
  readonly derived: readonly Derived[];
  /** What the sources' own answers and all that is derived leave together; null where either leaves no more than the other. */
  readonly together: Message | null;
  readonly narrowest: Claim | null;
}

type AnyQuestion = Pick<Question, "subject" | "property">;

/** A question that a rule names and no source answers; null where the id is none of a rule's. */
export function unansweredQuestion(id: string, story: Story): (AnyQuestion & { readonly question: string }) | null {
  for (const rule of story.rules)
    for (const { reference } of questionsNamed(rule)) {
      const { subject, property } = readReference(reference, story);
      const declared = own(story.properties, property);
      if (declared !== undefined && questionId(story.id, subject, property) === id)
        return { subject, property, question: declared.question };
    }
  return null;
}

/**
 * Derives days and amounts from rules and the other answers; what several rules leave alike is said once.
 *
 * @param ground what satisfies every answer to the question; null where nothing does, or nobody answers it
 */
export function whatFollows(question: AnyQuestion, ground: Denotation | null, told: Told): WhatFollows {
  const { story } = told;
  const instances = instancesOf(rulesWithin(lint(story).sound, story).applied, told);
  const derived = [
    ...derivedDays(
      question,
      instances.filter((instance) => isTime(instance, told)),
      told,
    ),
    ...derivedAmounts(
      question,
      instances.filter((instance) => isAmount(instance, told)),
      told,
    ),
  ];
  const bySaying = new Map(derived.map((one) => [JSON.stringify([one.end, one.says]), one]));
  return {
    derived: [...bySaying.values()],
    together: ground === null ? null : together(question, ground, derived, told),
    narrowest: narrowestClaim(question, told),
  };
}

/** "By March 2021", say the sources; "not before 2019", say the rules: between 2019 and March 2021. */
function together(
  { property: id }: AnyQuestion,
  ground: Denotation,
  derived: readonly Derived[],
  { story }: Told,
): Message | null {
  const property = own(story.properties, id);
  const bounds = derived.flatMap(({ denotation }) => denotation ?? []).filter(({ kind }) => kind === ground.kind);
  if (property === undefined || bounds.length === 0) return null;
  const context = valueContext({ story, property });
  const { values } = positions([ground, ...bounds], context);
  const [common] = values;
  if (common === undefined || values.length > 1) return null;
  const adds = [ground, ...bounds].every((each) => relate(common, each, context) === "narrower");
  return adds ? describe(common, context) : null;
}

/** The claim that lies inside what every other one leaves open, and that none confirms. */
function narrowestClaim({ subject, property: id }: AnyQuestion, told: Told): Claim | null {
  const property = own(told.story.properties, id);
  const facts = told.find(subject, id)?.claims.filter(({ status }) => status === "fact") ?? [];
  if (property === undefined || facts.length < 2) return null;
  const context = valueContext({ story: told.story, property });
  const isNarrowest = (claim: Claim) =>
    facts.every((other) => other === claim || relate(claim.denotation, other.denotation, context) === "narrower");
  return facts.find(isNarrowest) ?? null;
}
