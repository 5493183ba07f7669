import type { Words } from "../messages/catalogue.ts";
import type { Decision } from "../model/decision.ts";
import type { Gap } from "../model/denotation.ts";
import type { Finding } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import type { Proof } from "../model/question.ts";
import { jsonText } from "./json-text.ts";

/** A finding as one line of the JSON report. */
export function findingLine(finding: Finding, words: Words): string {
  const { id, rule, severity, state, baselineState, story, question, claims, proof, places, decision, reopened } =
    finding;
  const said = (told: Message) => ({ id: told.id, args: told.args, text: words.say(told) });
  return jsonText({
    id,
    rule,
    severity,
    state,
    baselineState,
    story,
    question,
    claims,
    message: said(finding.message),
    suggestions: finding.suggestions.map(said),
    proof: proof === null ? null : proofJson(proof, said),
    locations: places,
    decision: decision === null ? null : decisionJson(decision),
    reopened: reopened === null ? null : said(reopened),
  });
}

/** A decision without what factlint pinned it to: what has changed since is said in words and data beside it. */
function decisionJson({ pinned: _, ...decision }: Decision) {
  return decision;
}

function proofJson({ between, steps, gap, groups }: Proof, said: (told: Message) => unknown) {
  return {
    between,
    steps: steps.map((step) => ({ ...step, reason: said(step.reason) })),
    gap: gap === null ? null : gapJson(gap),
    groups,
  };
}

function gapJson({ amount, unit, near }: Gap) {
  return { amount: amount === null ? null : nearestNumber(amount), unit, near };
}

/** The double nearest to a decimal or a fraction. */
function nearestNumber(exact: string): number {
  const [numerator = "", denominator = "1"] = exact.split("/");
  return Number(numerator) / Number(denominator);
}
