import type { Claim } from "../model/article.ts";
import { declaredName, scopeNames } from "../model/declared-name.ts";
import type { Message } from "../model/message.ts";
import type { AskedInWords, RuleQuiet } from "../model/messages/infer.ts";
import { readReference, subjectFor } from "../model/reference.ts";
import { questionsSaid } from "../model/rule-references.ts";
import type { StoryRule } from "../model/story-rule.ts";
import { questionInWords } from "./in-words.ts";
import { instancesOf, rulesWithin, selvesOf } from "./instance.ts";
import { lint } from "./lint.ts";
import { conditionInWords, ruleStep } from "./rule-step.ts";
import { type Asked, type Told, takingPart } from "./told.ts";

/** A story's own rule as an editor reads it, and what the sources say of its questions. */
export interface RuleTold {
  /** What it asks; null where it says nothing, or several things. */
  readonly asks: Message | null;
  readonly condition: readonly AskedInWords[];
  /** The names of the terms that limit it. */
  readonly scope: readonly string[];
  /** The names of the entities that it is for. */
  readonly entities: readonly string[];
  readonly answers: readonly Answers[];
  /** Why it finds nothing, if it does not. */
  readonly quiet: RuleQuiet;
}

/** A question that a rule names, and the claims on it. */
export interface Answers {
  readonly question: Message;
  readonly claims: readonly { readonly claim: Claim; readonly takesPart: boolean }[];
}

/** Puts a rule of a story in words, and gathers what it is held against. */
export function tellRule(rule: StoryRule, told: Told): RuleTold {
  const { story } = told;
  const [body, second] = rule.bodies;
  const says = body === undefined || second !== undefined ? null : { rule, body, self: null };
  return {
    asks: says === null ? null : ruleStep(says, told).reason,
    condition: says === null ? [] : conditionInWords(says, told),
    scope: scopeNames(rule.scope, story),
    entities: selvesOf(rule, story).flatMap((id) => (id === null ? [] : declaredName(story.entities, id))),
    answers: answersTo(rule, told),
    quiet: quietOf(rule, told),
  };
}

function quietOf(rule: StoryRule, told: Told): RuleQuiet {
  if (rule.severity === "off") return "off";
  const { sound } = lint(told.story);
  if (!sound.includes(rule)) return "mistake";
  if (!rulesWithin(sound, told.story).applied.includes(rule)) return "left-out";
  return instancesOf([rule], told).length === 0 ? "condition" : "kept";
}

/** Every question that a rule names and a source answers, for each entity that it is for. */
function answersTo(rule: StoryRule, told: Told): readonly Answers[] {
  const found = new Map<Asked, Answers>();
  for (const self of selvesOf(rule, told.story)) {
    const said = questionsSaid(rule).flatMap(({ reference }) => askedFor(reference, self, rule, told));
    const conditions = Object.keys(rule.condition).flatMap((reference) => askedFor(reference, self, rule, told));
    const takes = takingPart(said, rule, told.story);
    for (const asked of said) found.set(asked, answersOf(asked, takes(asked), told));
    for (const asked of conditions) {
      const stating = takingPart([asked], { ...rule, statuses: ["fact"] }, told.story)(asked);
      if (!found.has(asked)) found.set(asked, answersOf(asked, stating, told));
    }
  }
  return [...found.values()];
}

/** The question that a reference names; of a property that a rule asks of anyone, all that there are. */
function askedFor(reference: string, self: string | null, rule: StoryRule, told: Told): readonly Asked[] {
  const [body] = rule.bodies;
  const referred = readReference(reference, told.story);
  const { property } = referred;
  const ofAnyone = body?.type === "inverse" || (body?.type === "distinct" && body.of.length === 1);
  if (ofAnyone && !reference.includes("/"))
    return told.asked.filter((asked) => asked.property.id === property && (self === null || asked.subject === self));
  const one = told.find(subjectFor(referred, self), property);
  return one === null ? [] : [one];
}

function answersOf({ subject, property, claims }: Asked, taking: readonly Claim[], told: Told): Answers {
  return {
    question: questionInWords(subject, property.id, null, told),
    claims: claims.map((claim) => ({ claim, takesPart: taking.includes(claim) })),
  };
}
