import { isAhead } from "../model/article.ts";
import type { Denotation } from "../model/denotation.ts";
import { positions } from "../values/catalogue.ts";
import type { Range } from "../values/ranges.ts";
import { Budget } from "./budget.ts";
import type { ClaimClass } from "./classes.ts";
import { JointSearch } from "./joint-search.ts";
import type { Standpoints } from "./positions.ts";
import { asOfName, mayHaveChanged, patienceFor } from "./time.ts";
import { speakApart, weakVoice } from "./voice.ts";
import type { Weighing } from "./weighing.ts";

/** A smallest set of claims that agree by pairs and never together. */
export interface JointClash {
  /** By their indexes in the question. */
  readonly claims: readonly number[];
  /** Whether all of them are stated plainly, and by no two speakers: then they cannot all be right. */
  readonly firm: boolean;
}

/** The first joint clash among the claims of one scope that is not of one article alone; null where there is none. */
export function jointClash(weighing: Weighing, { groups }: Standpoints): JointClash | null {
  const budget = new Budget(weighing.limits.jointSteps * weighing.classes.all.length);
  for (const { members, placed } of groups) {
    if (placed.found.values.length < 2) continue;
    const clash = smallestClash(members, weighing, budget);
    if (clash.length > 0) return { claims: clash.map((one) => one.first), firm: isFirm(clash, weighing) };
  }
  return null;
}

function isFirm(clash: readonly ClaimClass[], { input: { story } }: Weighing): boolean {
  if (clash.some(({ claim }) => weakVoice(claim) !== null)) return false;
  return clash.every(({ claim }) => clash.every((other) => !speakApart(claim, other.claim, story)));
}

/**
 * A smallest set of claims that agree by pairs and never together ("2020 or 2021", "2021 or 2022", "2020 or 2022"), each two
 * of them said of the same thing and time. Empty where there is no such set. Convex values cannot do this (Helly's theorem).
 */
function smallestClash(weighed: readonly ClaimClass[], weighing: Weighing, budget: Budget): readonly ClaimClass[] {
  if (weighed.every((one) => isConvex(denotationOf(one)))) return [];
  const different = plainestOfEach(weighed, weighing);
  const candidates = different.slice(0, weighing.limits.jointlyWeighed);
  const found = positions(candidates.map(denotationOf), weighing.context);
  const search = new JointSearch(
    found.fits.map(placesIn),
    (one, other) => agree(candidates[one] as ClaimClass, candidates[other] as ClaimClass, weighing),
    (members) => new Set(members.map((member) => candidates[member]?.claim.article)).size > 1,
    budget,
  );
  const clash = search.smallest().flatMap((place) => candidates[place] ?? []);
  const isAll = candidates.length === different.length && found.partial !== true && !budget.isSpent;
  if (clash.length === 0 && !isAll) weighing.unseen.add("joint-clashes");
  return clash;
}

function placesIn(ranges: readonly Range[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [first, last] of ranges) for (let place = first; place <= last; place++) places.add(place);
  return places;
}

/** Whether two claims have a value in common, not the same one, and speak of one thing at one time, so that a third may clash with both. */
function agree(a: ClaimClass, b: ClaimClass, weighing: Weighing): boolean {
  if (a.value === b.value || weighing.scopes(a, b).relation === "apart" || weighing.relation(a, b) === "disjoint")
    return false;
  return !mayHaveChanged(a.claim, b.claim, weighing.input.property);
}

function denotationOf({ claim }: ClaimClass): Denotation {
  return claim.denotation;
}

/** Of the classes that say the same, of the same scope and time, the first that says it plainly; else the first. */
function plainestOfEach(classes: readonly ClaimClass[], { input: { property } }: Weighing): readonly ClaimClass[] {
  const found = new Map<string, ClaimClass>();
  for (const one of classes) {
    const { claim, value, scope } = one;
    const time =
      patienceFor(isAhead(claim.status), property) === null || claim.asOf === null ? "" : asOfName(claim.asOf);
    const said = `${value} ${scope} ${time}`;
    const known = found.get(said);
    if (known === undefined || (weakVoice(known.claim) !== null && weakVoice(claim) === null)) found.set(said, one);
  }
  return [...found.values()];
}

function isConvex(denotation: Denotation): boolean {
  switch (denotation.kind) {
    case "date":
    case "quantity":
      return denotation.spans.length < 2;
    case "period":
      return denotation.starts.length < 2 && denotation.ends.length < 2;
    case "term":
    case "entity":
      return false;
    default:
      return true;
  }
}
