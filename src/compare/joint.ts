import type { Denotation } from "../model/denotation.ts";
import { positions } from "../values/catalogue.ts";
import type { ClaimClass } from "./classes.ts";
import type { Span } from "./placed-groups.ts";
import type { Standpoints } from "./positions.ts";
import { asOfName, mayHaveChanged, patienceFor } from "./time.ts";
import { isAhead, speakApart, weakVoice } from "./voice.ts";
import type { Weighing } from "./weighing.ts";

/** Beyond this many different values a joint clash is looked for among the first ones only. */
const valuesSearched = 24;

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
 * of them said of the same thing and time. Grows sets of claims that agree until one has no value left, then drops what is
 * not needed. Empty where there is no such set. Convex values cannot do this (Helly's theorem).
 */
function smallestClash(weighing: Weighing, weighed: readonly ClaimClass[]): readonly ClaimClass[] {
  const satisfiable = (set: readonly ClaimClass[]) =>
    positions(set.map(denotationOf), weighing.context).values.length === 1;
  const candidates = plainestOfEach(weighed, weighing).slice(0, valuesSearched);
  if (candidates.every((one) => isConvex(denotationOf(one)))) return [];

  const search = (set: readonly ClaimClass[], rest: readonly ClaimClass[]): readonly ClaimClass[] | null => {
    // What one value satisfies has no clash in any part of it: without this the parts of 24 claims would all be tried.
    if (satisfiable([...set, ...rest])) return null;
    for (const [order, next] of rest.entries()) {
      const grown = [...set, next];
      if (!satisfiable(grown)) return grown;
      const further = rest.slice(order + 1).filter((one) => one.value !== next.value && agree(one, next, weighing));
      const found = search(grown, further);
      if (found !== null) return found;
    }
    return null;
  };
  const found = search([], candidates);
  if (found === null) return [];
  return found.reduce<readonly ClaimClass[]>((set, one) => {
    const without = set.filter((other) => other !== one);
    return satisfiable(without) ? set : without;
  }, found);
}

/** Whether two claims have a value in common and speak of one thing at one time, so that a third may clash with both. */
function agree(a: ClaimClass, b: ClaimClass, weighing: Weighing): boolean {
  if (weighing.scopes(a, b).relation === "apart" || weighing.relation(a, b) === "disjoint") return false;
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
