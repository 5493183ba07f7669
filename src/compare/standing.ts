import type { Beside } from "../model/question.ts";
import { type QuestionInput, valueContext } from "./context.ts";
import { replacedClaims } from "./editions.ts";
import { isComplement, relateClaims } from "./relation.ts";
import { relateScopes } from "./scope.ts";
import { daysBetween } from "./time.ts";
import { isAhead } from "./voice.ts";

/**
 * Which claims stand beside the positions, and why: claims that a later edition or a later value replaced, plans and
 * forecasts unless the question has nothing else, and denials of other than yes or no.
 */
export function standing(input: QuestionInput): readonly (Beside | null)[] {
  const onlyAhead = input.claims.every(({ status }) => isAhead(status));
  const superseded = supersededClaims(input);
  return input.claims.map((claim, index) => {
    if (superseded.has(index)) return "superseded";
    if (isComplement(claim)) return "denial";
    return isAhead(claim.status) && !onlyAhead ? "plan" : null;
  });
}

function supersededClaims(input: QuestionInput): ReadonlySet<number> {
  const found = new Set(replacedClaims(input));
  const moving = input.property.changes !== null || input.claims.filter(({ status }) => isAhead(status)).length > 1;
  if (!moving) return found;
  input.claims.forEach((claim, index) => {
    if (input.claims.some((later) => later !== claim && isOvertaken(claim, later, input))) found.add(index);
  });
  return found;
}

/** Whether a later value of a thing that changes, or a later plan, has taken this one's place. */
function isOvertaken(claim: QuestionInput["claims"][number], later: typeof claim, input: QuestionInput): boolean {
  if (isAhead(claim.status) !== isAhead(later.status)) return false;
  const patience = input.property.changes ?? (isAhead(claim.status) ? 0 : null);
  if (patience === null || daysBetween(claim, later) <= patience) return false;
  if (relateScopes(claim, later, input).relation === "apart") return false;
  return relateClaims(claim, later, valueContext(input)) === "disjoint";
}
