import { type Claim, isAhead } from "../model/article.ts";
import { assertNever } from "../model/assert-never.ts";
import { hasClashingDenial, isComplement } from "../model/complement.ts";
import type { Finding } from "../model/finding.ts";
import { type Message, message } from "../model/message.ts";
import type { Question } from "../model/question.ts";
import { positions } from "../values/catalogue.ts";
import type { LookUp } from "./look-up.ts";

/** What is safe to publish of a finding's question: as editors decided it, else under every source; null where nothing is. */
export function safeToPublish({ state, decision, claims }: Finding, question: Question, look: LookUp): Message | null {
  if (state !== "decided" || decision === null) return rangeOf(question, look);
  const { outcome } = decision;
  switch (outcome) {
    case "one-right":
    case "transcription-error":
    case "superseded":
      return (
        acceptedOf(
          decision.accepted.filter((id) => claims.includes(id)),
          question,
          look,
        ) ?? rangeOf(question, look)
      );
    case "none-right":
    case "different-scope":
      return null;
    case "all-right":
    case "unresolved":
      return rangeOf(question, look);
    default:
      return assertNever(outcome);
  }
}

/** The range that is safe under every source; none where nobody weighed says anything, where somebody denies it, or where each scope has its own. */
export function rangeOf(question: Question, look: LookUp): Message | null {
  const { range, rangeAs, positions: found } = question;
  if (range === null || hasSeveralScopes(question) || hasClashingDenial(question)) return null;
  return message("report.range", {
    range: look.denotes(range, question),
    as: rangeAs,
    differ: found.length > 1,
    alone: question.outcome === "single-origin",
    decided: false,
  });
}

/** What the accepted claims say together; null where there are none, no value satisfies all of them, or it is so in one scope of several. */
function acceptedOf(accepted: readonly string[], question: Question, look: LookUp): Message | null {
  if (hasSeveralScopes(question)) return null;
  const claims = accepted.map(look.claim);
  const range = saidTogether(claims, question, look);
  if (range === null) return null;
  return message("report.range", {
    range,
    as: claims.every(({ status }) => isAhead(status)) ? "plan" : "fact",
    differ: false,
    alone: false,
    decided: true,
  });
}

/** The one value that satisfies all claims; of denials alone the first of them. */
function saidTogether(claims: readonly Claim[], question: Question, look: LookUp): Message | null {
  const [first] = claims;
  if (first === undefined) return null;
  const stated = new Set(claims.filter((claim) => !isComplement(claim)).map(({ denotation }) => denotation));
  if (stated.size === 0) return look.says(first);
  const context = { story: look.story(question.story), property: look.property(question.story, question.property) };
  const { values } = positions([...stated], { ...context, language: "en" });
  const [value, ...others] = values;
  return value === undefined || others.length > 0 ? null : look.denotes(value, question);
}

function hasSeveralScopes({ positions: found }: Question): boolean {
  const [first, ...others] = found;
  if (first === undefined || others.length === 0) return false;
  const name = JSON.stringify(first.scope);
  return others.some(({ scope }) => scope !== first.scope && JSON.stringify(scope) !== name);
}
