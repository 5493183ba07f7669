import type { Denotation } from "../model/denotation.ts";
import { positions } from "../values/catalogue.ts";
import { both, largestGroups } from "../values/groups.ts";
import type { ClaimClass } from "./classes.ts";
import type { Span } from "./placed-groups.ts";
import type { Standpoints } from "./positions.ts";
import { asOfName, mayHaveChanged, patienceFor } from "./time.ts";
import { isAhead, speakApart, weakVoice } from "./voice.ts";
import type { Weighing } from "./weighing.ts";

/** Beyond this many different values a joint clash is looked for among the first ones only. */
const valuesSearched = 24;

/** Values that clash by pairs make many groups of those that do not, and then it is looked for among as many of these. */
const mostGroups = 256;
const mostTurns = 20_000;

/** A smallest set of claims that agree by pairs and never together. */
export interface JointClash {
  /** By their indexes in the question. */
  readonly claims: readonly number[];
  /** Whether all of them are stated plainly, and by no two speakers: then they cannot all be right. */
  readonly firm: boolean;
}

/** The first joint clash among the claims of one scope that is not of one article alone; null where there is none. */
export function jointClash(weighing: Weighing, { positions: found, spans }: Standpoints): JointClash | null {
  for (let first = 0, last = 0; first < found.length; first = last + 1) {
    for (last = first; found[last + 1]?.scope === found[first]?.scope; last++);
    if (first === last) continue;
    const clash = smallestClash(
      weighing,
      weighing.classes.all.filter(({ number }) => meets(spans[number], first, last)),
    );
    const articles = new Set(clash.map(({ claim }) => claim.article));
    if (articles.size > 1) return { claims: clash.map((one) => one.first), firm: isFirm(clash, weighing) };
  }
  return null;
}

function meets(span: Span | null | undefined, first: number, last: number): boolean {
  return span != null && span[0] <= last && span[1] >= first;
}

function isFirm(clash: readonly ClaimClass[], { input: { story } }: Weighing): boolean {
  if (clash.some(({ claim }) => weakVoice(claim) !== null)) return false;
  return clash.every(({ claim }) => clash.every((other) => !speakApart(claim, other.claim, story)));
}

/**
 * A smallest set of claims that agree by pairs and never together ("2020 or 2021", "2021 or 2022", "2020 or 2022"), each two
 * of them said of the same thing and time. Of a largest group of claims that agree by pairs, takes the first ones until no
 * position holds them all, then drops what is not needed. Empty where there is no such set. Convex values cannot do this
 * (Helly's theorem).
 */
function smallestClash(weighing: Weighing, weighed: readonly ClaimClass[]): readonly ClaimClass[] {
  const candidates = plainestOfEach(weighed, weighing).slice(0, valuesSearched);
  if (candidates.every((one) => isConvex(denotationOf(one)))) return [];
  const places = positions(candidates.map(denotationOf), weighing.context).fits.map(placesIn);
  const isTogether = (set: readonly number[]) => held(set, places).size > 0;
  const meet = (one: number, other: number) =>
    agree(candidates[one] as ClaimClass, candidates[other] as ClaimClass, weighing);
  const { groups } = largestGroups(candidates.length, meet, { groups: mostGroups, turns: mostTurns });
  const clash = groups.find((group) => !isTogether(group));
  if (clash === undefined) return [];
  const first = clash.slice(0, clash.findIndex((_, index) => !isTogether(clash.slice(0, index + 1))) + 1);
  const smallest = first.reduce<readonly number[]>((set, one) => {
    const without = set.filter((other) => other !== one);
    return isTogether(without) ? set : without;
  }, first);
  return smallest.flatMap((place) => candidates[place] ?? []);
}

function placesIn(ranges: readonly Span[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [first, last] of ranges) for (let place = first; place <= last; place++) places.add(place);
  return places;
}

/** The positions that hold all of a set of values. */
function held(set: readonly number[], places: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const [first = -1, ...others] = set;
  return others.reduce((common, other) => both(common, places[other] ?? nowhere), places[first] ?? nowhere);
}

const nowhere: ReadonlySet<number> = new Set();

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
