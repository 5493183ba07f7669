import { byCodeUnits } from "../model/order.ts";
import type { Beside, Comparison, Outcome, Question } from "../model/question.ts";
import { hull } from "../values/catalogue.ts";
import { type QuestionInput, valueContext } from "./context.ts";
import { independence } from "./independence.ts";
import { jointClash } from "./joint.ts";
import { weigh } from "./ladder.ts";
import { type Standpoints, standpoints } from "./positions.ts";
import { questionId } from "./question-id.ts";
import { isComplement, relateClaims } from "./relation.ts";
import { relateScopes } from "./scope.ts";
import { standing } from "./standing.ts";
import { isAhead, weakVoice } from "./voice.ts";
import { selfConflicts, type Witnesses, witnesses } from "./witnesses.ts";

/** Compares the claims of one question. Pure: the same claims give the same result, whatever else the story holds. */
export function compareQuestion(input: QuestionInput): Question {
  const { story, subject, property } = input;
  const beside = standing(input);
  const independent = independence(input);
  const stands = standpoints(input, beside, independent);
  const seen = witnesses(input, stands, independent);
  const joint = seen.best.has("conflicts") ? [] : jointClashByScope(input, stands);
  const failedPlans = plansThatFail(input, beside);
  const clashing = new Set([...seen.clashing, ...joint]);
  const ids = (indexes: Iterable<number>) =>
    [...indexes].map((index) => input.claims[index]?.id ?? "").sort(byCodeUnits);
  return {
    id: questionId(story.id, subject, property.id),
    story: story.id,
    subject,
    property: property.id,
    kind: property.kind,
    question: property.question,
    claims: input.claims.map(({ id }) => id),
    outcome: outcomeOf(input, seen, joint, failedPlans, beside, independent.count),
    origins: independent.count,
    positions: stands.positions,
    spans: stands.spans,
    beside,
    commonGround: stands.positions.length === 1 ? (stands.positions[0]?.denotation ?? null) : null,
    range: rangeOf(input, stands),
    witnesses: witnessesInOrder(seen, failedPlans),
    clashing: ids(clashing),
    groups: groupsOf(clashing, stands, input).map(ids),
    joint: ids(joint),
    selfConflicts: selfConflicts(input),
  };
}

/** The first row of DESIGN.md section 4 that holds. */
function outcomeOf(
  input: QuestionInput,
  { best, confirmed }: Witnesses,
  joint: readonly number[],
  failedPlans: readonly Comparison[],
  beside: readonly (Beside | null)[],
  origins: number,
): Outcome {
  const claims = joint.flatMap((index) => input.claims[index] ?? []);
  const firm = claims.every((claim) => weakVoice(claim) === null);
  if (best.has("conflicts") || (claims.length > 0 && firm)) return "conflicting";
  if (best.has("disputed") || claims.length > 0) return "disputed";
  if (best.has("near")) return "near";
  if (hasChanged(best.get("superseded"), beside) || failedPlans.length > 0) return "changed";
  const verdicts = [...best.keys()];
  if (verdicts.length > 0 && verdicts.every((verdict) => verdict === "not-comparable" || verdict === "other-scope"))
    return "not-comparable";
  if (origins === 1) return "single-origin";
  return confirmed ? "agreed" : "compatible";
}

/** Whether a later value took the place of another. A later edition that repeats, or narrows, the earlier changes nothing. */
function hasChanged(superseded: Comparison | undefined, beside: readonly (Beside | null)[]): boolean {
  if (superseded === undefined || !beside.includes("superseded")) return false;
  return superseded.relation === "disjoint" || superseded.relation === "incomparable";
}

function jointClashByScope(input: QuestionInput, { positions, spans }: Standpoints): readonly number[] {
  const scopes = [...new Set(positions.map(({ scope }) => scope))];
  for (const scope of scopes) {
    const first = positions.findIndex((position) => position.scope === scope);
    const last = positions.findLastIndex((position) => position.scope === scope);
    if (first === last) continue;
    const members = spans.flatMap((span, index) =>
      span !== null && span[0] <= last && span[1] >= first ? [index] : [],
    );
    const found = jointClash(input, members);
    const articles = new Set(found.map((index) => input.claims[index]?.article));
    if (articles.size > 1) return found;
  }
  return [];
}

/** Plans that a certainly later fact contradicts, and that every position contradicts too. */
function plansThatFail(input: QuestionInput, beside: readonly (Beside | null)[]): readonly Comparison[] {
  if (!beside.includes("plan")) return [];
  const weighed = input.claims.filter((_, index) => beside[index] === null);
  return input.claims.flatMap((plan, index) => {
    if (beside[index] !== "plan" || !isAhead(plan.status)) return [];
    const facts = weighed.filter((claim) => relateScopes(plan, claim, input).relation !== "apart");
    const context = valueContext(input);
    if (facts.length === 0 || !facts.every((fact) => relateClaims(plan, fact, context) === "disjoint")) return [];
    return facts.map((fact) => weigh(plan, fact, input)).find(({ verdict }) => verdict === "plan-not-kept") ?? [];
  });
}

function rangeOf(input: QuestionInput, { positions }: Standpoints): Question["range"] {
  if (positions.length === 0) return null;
  return hull(
    positions.map(({ denotation }) => denotation),
    valueContext(input),
  );
}

function witnessesInOrder({ best }: Witnesses, failedPlans: readonly Comparison[]): readonly Comparison[] {
  const others = [...best.values()].filter(({ verdict }) => verdict !== "plan-not-kept");
  return [...others, ...failedPlans].sort(
    (a, b) => byCodeUnits(a.verdict, b.verdict) || byCodeUnits(a.between[0], b.between[0]),
  );
}

/** The clashing claims, those together that no position separates. */
function groupsOf(clashing: ReadonlySet<number>, { spans }: Standpoints, input: QuestionInput): readonly number[][] {
  const groups = new Map<string, number[]>();
  for (const index of [...clashing].sort((a, b) => a - b)) {
    const span = spans[index];
    const claim = input.claims[index];
    const beside = claim === undefined || !isComplement(claim) ? "plan" : "denial";
    const key = span == null ? beside : String(span);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return [...groups.entries()].sort(([a], [b]) => byPosition(a, b)).map(([, indexes]) => indexes);
}

function byPosition(a: string, b: string): number {
  return (Number.parseInt(a, 10) || 0) - (Number.parseInt(b, 10) || 0) || byCodeUnits(a, b);
}
