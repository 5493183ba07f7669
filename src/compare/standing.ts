import { type Claim, isAhead } from "../model/article.ts";
import { isComplement } from "../model/complement.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Beside } from "../model/question.ts";
import { byDay } from "../values/date/spans.ts";
import { Budget } from "./budget.ts";
import type { ClaimClass } from "./classes.ts";
import type { QuestionInput } from "./context.ts";
import { asOfFrom, daysBetween, mayBeOneName, patienceFor } from "./time.ts";
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

/** The classes that may overtake others, by what they speak of, the latest first. */
type Latest = ReadonlyMap<number, readonly ClaimClass[]>;

const none: Latest = new Map();

/**
 * The classes that may overtake others. Of those that say the same of the same scope only the latest matters: it overtakes
 * whatever any of them does. What an article took back overtakes nothing.
 */
function latestOfEach(weighing: Weighing): Latest {
  const { input, classes } = weighing;
  const { all, scopes } = classes;
  const sortCount = 2 * scopes.length;
  if (!weighing.anyAhead && input.property.changes === null) return none;
  const latest = new Map<number, ClaimClass>();
  for (const one of all) {
    const { claim, value } = one;
    if (claim.asOf === null || patienceWith(claim, input) === null || weighing.isReplaced(one)) continue;
    const said = value * sortCount + sortOf(one);
    const known = latest.get(said);
    if (known === undefined || asOfFrom(claim) > asOfFrom(known.claim)) latest.set(said, one);
  }
  // Values that all meet overtake nothing.
  if (latest.size < 2 || weighing.meetAll([...latest.values()])) return none;
  const inTurn = [...latest.values()].sort(
    (a, b) => byDay(asOfFrom(b.claim), asOfFrom(a.claim)) || byCodeUnits(a.claim.id, b.claim.id),
  );
  return groupedBy(inTurn, sortOf);
}

/** What a class speaks of: the number of its scope, twice, and one more where it says what will be. */
function sortOf({ claim: { status }, scope }: Pick<ClaimClass, "claim" | "scope">): number {
  return 2 * scope + (isAhead(status) ? 1 : 0);
}

/** Whether a later value of a thing that changes, or a later plan, has taken this one's place. */
function isOvertakenByAny(one: ClaimClass, latest: Latest, weighing: Weighing): boolean {
  if (latest.size === 0) return false;
  const { claim } = one;
  const patience = patienceWith(claim, weighing.input);
  if (patience === null || claim.asOf === null) return false;
  const budget = new Budget(weighing.limits.askedForEach);
  for (const scope of weighing.scopeIndex.near(one.scope))
    for (const later of latest.get(sortOf({ claim, scope })) ?? []) {
      // Those that follow are earlier still.
      if (daysBetween(claim, later.claim) <= patience) break;
      if (!budget.take()) {
        weighing.unseen.add("changes");
        return false;
      }
      if (weighing.scopes(one, later).relation === "apart") continue;
      if (weighing.relation(one, later) === "disjoint" && !isOneName(one, later, weighing)) return true;
    }
  return false;
}

function isOneName(one: ClaimClass, later: ClaimClass, weighing: Weighing): boolean {
  const { property } = weighing.input;
  return property.kind === "entity" && mayBeOneName(weighing.gap(one, later), property);
}
