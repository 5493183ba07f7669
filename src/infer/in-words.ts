import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import { declaredName } from "../model/declared-name.ts";
import { type Message, message } from "../model/message.ts";
import type { RuleInWords } from "../model/messages/infer.ts";
import type { Step } from "../model/question.ts";
import { describeClaim } from "../values/describe-claim.ts";
import type { Saying } from "./clash.ts";
import type { Instance } from "./instance.ts";
import type { Told } from "./told.ts";

/** A question as a sentence names it: its subject too, where that is not the story's own. */
export function questionInWords(
  subject: string,
  property: string,
  end: "start" | "end" | null,
  { story }: Told,
): Message {
  const name = subject === story.id ? null : declaredName(story.entities, subject);
  return message("infer.question", {
    subject: name,
    question: own(story.properties, property)?.question ?? property,
    end,
  });
}

/** A rule by its id, and why it holds. */
export function ruleInWords({ rule }: Pick<Instance, "rule">): RuleInWords {
  return { id: rule.id, because: rule.because };
}

/** What a claim answers to which question, and the outlet that says so. */
export function sayingOf(claim: Claim, told: Told): Saying {
  const property = own(told.story.properties, claim.property);
  if (property === undefined) throw new Error(`${claim.id} has no property.`);
  return {
    question: questionInWords(claim.subject, claim.property, null, told),
    says: describeClaim(claim, { story: told.story, property }),
    outlet: outletOf(claim, told),
  };
}

function outletOf({ article }: Claim, { articles, story }: Told): string {
  return declaredName(story.outlets, articles.get(article)?.outlet ?? article);
}

/** A step of a proof over several questions; it decides nothing by itself. */
export function stepOf(reason: Message, step: "claim" | "rule"): Step {
  return { step, verdict: null, reason };
}

/** "The Post (a.yaml:7): the contract was signed in 2025." */
export function claimStep(claim: Claim, told: Told): Step {
  const { file, line } = claim.location;
  return stepOf(message("clash.step.claim", { ...sayingOf(claim, told), status: claim.status, file, line }), "claim");
}
