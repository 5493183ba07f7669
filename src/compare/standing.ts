import type { Claim } from "../model/article.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Beside } from "../model/question.ts";
import type { ClaimClass } from "./classes.ts";
import type { QuestionInput } from "./context.ts";
import { isComplement } from "./relation.ts";
import { daysBetween, patienceFor } from "./time.ts";
import { isAhead } from "./voice.ts";
import type { Weighing } from "./weighing.ts";

/**
 * Which classes of claims stand beside the positions, by number, and why: claims that a later edition or a later value
 * replaced, plans and forecasts unless the question has nothing else, and denials of other than yes or no.
 */
export function standing(weighing: Weighing): readonly (Beside | null)[] {
  const { all } = weighing.classes;
  const onlyAhead = all.every(({ claim }) => isAhead(claim.status));
  const latest = latestOfEach(weighing);
  return all.map((one) => {
    if (weighing.isReplaced(one) || isOvertakenByAny(one, latest, weighing)) return "superseded";
    if (isComplement(one.claim)) return "denial";
    return isAhead(one.claim.status) && !onlyAhead ? "plan" : null;
  });
}

function patienceWith({ status }: Claim, { property }: QuestionInput): number | null {
  return patienceFor(isAhead(status), property);
}

/** Of one scope so many latest facts, or plans, are asked whether they overtake others: what all of these leave open is hardly overtaken. */
const mostLatest = 200;

/**
 * The classes that may overtake others, latest first. Of those that say the same of the same scope only the latest
 * matters: it overtakes whatever any of them does. What an article took back overtakes nothing.
 */
function latestOfEach(weighing: Weighing): readonly ClaimClass[] {
  const { input, classes } = weighing;
  const { all, scopes } = classes;
  const sortCount = 2 * scopes.length;
  if (!weighing.anyAhead && input.property.changes === null) return [];
  const latest = new Map<number, ClaimClass>();
  for (const one of all) {
    const { claim, value } = one;
    if (claim.asOf === null || patienceWith(claim, input) === null || weighing.isReplaced(one)) continue;
    const said = value * sortCount + sortOf(one);
    const known = latest.get(said);
    if (known === undefined || startOf(claim) > startOf(known.claim)) latest.set(said, one);
  }
  // Values that all meet overtake nothing.
  if (latest.size < 2 || weighing.meetAll([...latest.values()])) return [];
  const inTurn = [...latest.values()].sort(
    (a, b) => startOf(b.claim) - startOf(a.claim) || byCodeUnits(a.claim.id, b.claim.id),
  );
  return inTurn.length <= mostLatest ? inTurn : someOfEachSort(inTurn);
}

/** The first classes of each scope, facts and plans by themselves: no town and no plan keeps the latest of another from being asked. */
function someOfEachSort(classes: readonly ClaimClass[]): readonly ClaimClass[] {
  const counts = new Map<number, number>();
  return classes.filter((one) => {
    const sort = sortOf(one);
    const count = (counts.get(sort) ?? 0) + 1;
    counts.set(sort, count);
    return count <= mostLatest;
  });
}

/** What a class speaks of: the number of its scope, twice, and one more where it says what will be. */
function sortOf({ claim: { status }, scope }: ClaimClass): number {
  return 2 * scope + (isAhead(status) ? 1 : 0);
}

/** The first day of the statement's time. Open starts are all alike, which a difference of infinities would not be. */
function startOf({ asOf }: Claim): number {
  return Math.max(asOf?.spans[0]?.[0] ?? 0, Number.MIN_SAFE_INTEGER);
}

/** Whether a later value of a thing that changes, or a later plan, has taken this one's place. */
function isOvertakenByAny(one: ClaimClass, latest: readonly ClaimClass[], weighing: Weighing): boolean {
  if (latest.length === 0) return false;
  const { claim } = one;
  const patience = patienceWith(claim, weighing.input);
  if (patience === null || claim.asOf === null) return false;
  for (const later of latest) {
    // Those that follow are earlier still.
    if (daysBetween(claim, later.claim) <= patience) return false;
    if (isAhead(claim.status) !== isAhead(later.claim.status)) continue;
    if (weighing.scopes(one, later).relation === "apart") continue;
    if (weighing.relation(one, later) === "disjoint") return true;
  }
  return false;
}
