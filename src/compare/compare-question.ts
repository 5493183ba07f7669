import type { Claim } from "../model/article.ts";
import { hasClashingDenial } from "../model/complement.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Beside, Comparison, Outcome, Question } from "../model/question.ts";
import { clashingGroups } from "./clashing-groups.ts";
import { commonValues } from "./common-values.ts";
import type { QuestionInput } from "./context.ts";
import { type FailedPlans, plansThatFail } from "./failed-plans.ts";
import { independence } from "./independence.ts";
import { type JointClash, jointClash } from "./joint.ts";
import type { Limits } from "./limits.ts";
import { standpoints } from "./positions.ts";
import { questionId } from "./question-id.ts";
import { selfConflicts } from "./self-conflicts.ts";
import { standing } from "./standing.ts";
import { Weighing } from "./weighing.ts";
import { type Witnesses, witnesses } from "./witnesses.ts";

/** Compares the claims of one question. Pure: the same claims give the same result, whatever else the story holds. */
export function compareQuestion(input: QuestionInput, limits?: Limits): Question {
  const { story, subject, property, claims } = input;
  const weighing = new Weighing(input, limits);
  const { numbers } = weighing.classes;
  const beside = standing(weighing);
  const independent = independence(input);
  const stands = standpoints(weighing, beside, independent);
  const seen = witnesses(weighing, stands, beside, independent);
  const joint = seen.best.has("conflicts") ? null : jointClash(weighing, stands);
  const failedPlans = plansThatFail(weighing, stands, beside);
  const { clashing, groups } = clashingGroups(weighing, stands, seen, joint?.claims ?? []);
  const ids = claims.map(idOf);
  const besides = numbers.map((number) => beside[number] ?? null);
  const isDenied = hasClashingDenial({ claims: ids, beside: besides, clashing });
  const { commonGround, range, rangeAs } = commonValues(weighing, stands, beside, isDenied);
  return {
    id: questionId(story.id, subject, property.id),
    story: story.id,
    subject,
    property: property.id,
    kind: property.kind,
    question: property.question,
    claims: ids,
    outcome: outcomeOf(seen, joint, failedPlans, beside, independent.count),
    origins: independent.count,
    positions: stands.positions,
    spans: numbers.map((number) => stands.spans[number] ?? null),
    beside: besides,
    commonGround,
    range,
    rangeAs,
    witnesses: witnessesInOrder(seen, failedPlans),
    clashing,
    groups,
    refuting: failedPlans.facts,
    joint: joint === null ? [] : joint.claims.map((index) => claims[index]?.id ?? "").sort(byCodeUnits),
    selfConflicts: selfConflicts(weighing),
    unseen: weighing.whatIsUnseen(),
  };
}

function idOf({ id }: Claim): string {
  return id;
}

/** The first row of DESIGN.md section 4 that holds. */
function outcomeOf(
  { best, confirmed }: Witnesses,
  joint: JointClash | null,
  failedPlans: FailedPlans,
  beside: readonly (Beside | null)[],
  origins: number,
): Outcome {
  if (best.has("conflicts")) return "conflicting";
  if (joint !== null) return joint.firm ? "conflicting" : "disputed";
  if (best.has("disputed")) return "disputed";
  if (best.has("near")) return "near";
  if (hasChanged(best.get("superseded"), beside) || failedPlans.plans.length > 0) return "changed";
  if (best.size > 0 && best.size === Number(best.has("not-comparable")) + Number(best.has("other-scope")))
    return "not-comparable";
  if (origins === 1) return "single-origin";
  return confirmed ? "agreed" : "compatible";
}

/** Whether a later value took the place of another. A later edition that repeats, or narrows, the earlier changes nothing. */
function hasChanged(superseded: Comparison | undefined, beside: readonly (Beside | null)[]): boolean {
  if (superseded === undefined || !beside.includes("superseded")) return false;
  return superseded.relation === "disjoint" || superseded.relation === "incomparable";
}

function witnessesInOrder({ best }: Witnesses, { plans }: FailedPlans): readonly Comparison[] {
  const shown: Comparison[] = [];
  for (const witness of best.values()) if (witness.verdict !== "plan-not-kept") shown.push(witness);
  for (const plan of plans) shown.push(plan);
  if (shown.length < 2) return shown;
  return shown.sort((a, b) => byCodeUnits(a.verdict, b.verdict) || byCodeUnits(a.between[0], b.between[0]));
}
