import type { Claim } from "../model/article.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Beside } from "../model/question.ts";
import { type QuestionInput, valueContext } from "./context.ts";
import { namesOfDenotations } from "./denotation-name.ts";
import { replacedClaims } from "./editions.ts";
import { isComplement, relateClaims } from "./relation.ts";
import { relateScopes, scopeName } from "./scope.ts";
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
  const moving = [...input.claims.keys()].filter((index) => mayPass(input.claims[index], input));
  if (moving.length < 2) return found;
  const latest = latestOfEach(moving, input);
  for (const index of moving) {
    const claim = input.claims[index];
    if (claim !== undefined && isOvertakenByAny(claim, latest, input)) found.add(index);
  }
  return found;
}

/** Days after which a later value takes the place of a claim's; null where none ever does. */
function patienceWith(claim: Claim, { property }: QuestionInput): number | null {
  return property.changes ?? (isAhead(claim.status) ? 0 : null);
}

function mayPass(claim: Claim | undefined, input: QuestionInput): boolean {
  return claim !== undefined && claim.asOf !== null && patienceWith(claim, input) !== null;
}

/** Of the claims that say the same of the same scope only the latest matters: it overtakes whatever any of them does. Latest first. */
function latestOfEach(moving: readonly number[], { claims }: QuestionInput): readonly Claim[] {
  const denotation = namesOfDenotations();
  const latest = new Map<string, Claim>();
  for (const index of moving) {
    const claim = claims[index];
    if (claim === undefined) continue;
    const said = `${isAhead(claim.status)} ${isComplement(claim)} ${denotation(claim.denotation)}`;
    const name = `${said} ${scopeName(claim.scope)}`;
    const known = latest.get(name);
    if (known === undefined || startOf(claim) > startOf(known)) latest.set(name, claim);
  }
  return [...latest.values()].sort((a, b) => startOf(b) - startOf(a) || byCodeUnits(a.id, b.id));
}

/** The first day of the statement's time. Open starts are all alike, which a difference of infinities would not be. */
function startOf({ asOf }: Claim): number {
  return Math.max(asOf?.spans[0]?.[0] ?? 0, Number.MIN_SAFE_INTEGER);
}

/** Whether a later value of a thing that changes, or a later plan, has taken this one's place. */
function isOvertakenByAny(claim: Claim, latest: readonly Claim[], input: QuestionInput): boolean {
  const patience = patienceWith(claim, input);
  if (patience === null) return false;
  for (const later of latest) {
    // Those that follow are earlier still.
    if (daysBetween(claim, later) <= patience) return false;
    if (isAhead(claim.status) !== isAhead(later.status)) continue;
    if (relateScopes(claim, later, input).relation === "apart") continue;
    if (relateClaims(claim, later, valueContext(input)) === "disjoint") return true;
  }
  return false;
}
