import { weigh } from "../../compare/ladder.ts";
import { daysBetween } from "../../compare/time.ts";
import type { Claim } from "../../model/article.ts";
import type { Decision } from "../../model/decision.ts";
import type { Finding } from "../../model/finding.ts";
import { type Message, message } from "../../model/message.ts";
import type { Question } from "../../model/question.ts";
import type { Checked } from "../rule.ts";
import { pinOf } from "./pin.ts";

/** Why a decision cannot be right, given the claims that its finding concerns; null where nothing speaks against it. */
export function unsoundness(
  decision: Pick<Decision, "outcome" | "accepted">,
  finding: Pick<Finding, "claims" | "question" | "rule">,
  checked: Checked,
): Message | null {
  const { outcome, accepted } = decision;
  const stranger = accepted.find((id) => !finding.claims.includes(id));
  if (stranger !== undefined) return message("unsound.unknown-claim", { claim: stranger, known: finding.claims });
  const claims = finding.claims.flatMap((id) => checked.claimIfAny(id) ?? []);
  switch (outcome) {
    case "none-right":
    case "unresolved":
      return accepted.length > 0 ? message("unsound.accepted", { outcome }) : null;
    case "one-right":
      if (accepted.length === 0 && claims.length > 0) return message("unsound.none-accepted", {});
      return clashOf(accepted, finding, checked);
    case "all-right":
      return leavesNothing(finding) ? message("unsound.all-right", {}) : null;
    case "different-scope":
      return claims.length > 1 && !differ(claims, scopeOf) ? message("unsound.no-scope", {}) : null;
    case "superseded":
      return claims.length > 1 && !separatedByTime(claims, checked)
        ? message("unsound.no-time", {})
        : clashOf(accepted, finding, checked);
    case "transcription-error":
      return clashOf(accepted, finding, checked);
    default:
      return outcome satisfies never;
  }
}

/** These say that the claims leave no possibility in common; what is disputed, near or of unclear scope may yet be. */
function leavesNothing({ rule }: Pick<Finding, "rule">): boolean {
  return rule === "value-conflict" || rule === "self-conflict" || rule === "joint-conflict";
}

/** Two accepted claims that cannot both be right, or several that cannot be right together. */
function clashOf(accepted: readonly string[], finding: Pick<Finding, "question">, checked: Checked): Message | null {
  if (finding.question === null) return null;
  const question = checked.question(finding.question);
  const input = checked.input(question);
  const claims = accepted.flatMap((id) => checked.claimIfAny(id) ?? []);
  const representatives = [...new Map(claims.map((claim) => [contentsOf(claim), claim])).values()].slice(0, 200);
  for (const [order, first] of representatives.entries())
    for (const second of representatives.slice(order + 1))
      if (clashes.includes(weigh(first, second, input).verdict))
        return message("unsound.clash", { first: first.id, second: second.id });
  return isJoint(accepted, question) ? message("unsound.joint-clash", { claims: question.joint }) : null;
}

const clashes: readonly string[] = ["conflicts", "disputed", "near"];

function isJoint(accepted: readonly string[], { joint }: Question): boolean {
  return joint.length > 0 && joint.every((id) => accepted.includes(id));
}

function separatedByTime(claims: readonly Claim[], checked: Checked): boolean {
  const articles = new Set(claims.map(({ article }) => article));
  const replaced = [...articles].some((id) => articles.has(checked.article(id).editionOf ?? ""));
  const byDate = [...new Map(claims.map((claim) => [claim.asOf?.written ?? "", claim])).values()].slice(0, 200);
  return replaced || byDate.some((claim) => byDate.some((other) => daysBetween(claim, other) !== 0));
}

function differ(claims: readonly Claim[], part: (claim: Claim) => string): boolean {
  return new Set(claims.map(part)).size > 1;
}

function scopeOf(claim: Claim): string {
  return pinOf(claim).scope ?? "";
}

function contentsOf({ denotation, status, scope, saidBy, asOf }: Claim): string {
  return JSON.stringify([denotation, status, scope, saidBy, asOf]);
}
