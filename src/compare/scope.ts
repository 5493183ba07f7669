import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { BooleanDenotation } from "../model/denotation.ts";
import { keptIn } from "../model/kept.ts";
import { byCodeUnits, inOrder } from "../model/order.ts";
import { type Hierarchy, hierarchyOf } from "../values/hierarchy.ts";
import type { QuestionInput } from "./context.ts";

/** What a claim is limited to: terms, by dimension. */
export type Scope = Claim["scope"];

/** How the scopes of two claims stand: `apart` names the dimension that keeps them from comparing. */
export type ScopeRelation =
  | { readonly relation: "unstated" | "same" | "joined" }
  | { readonly relation: "apart"; readonly dimension: string; readonly nested: boolean };

const unstated = { relation: "unstated" } as const;
const same = { relation: "same" } as const;
const joined = { relation: "joined" } as const;

/**
 * Whether two claims speak of things that compare. A claim compares along a dimension that only one of them states;
 * nested scopes compare only where the property says `parts` (DESIGN.md section 4).
 */
export function relateScopes(a: Claim, b: Claim, input: QuestionInput): ScopeRelation {
  if (a.scope === b.scope) return scopeName(a.scope) === "" ? unstated : same;
  let found: ScopeRelation = unstated;
  for (const [dimension, terms] of Object.entries(a.scope)) {
    const others = own(b.scope, dimension);
    if (others === undefined) continue;
    const nesting = relateTerms(terms, others, own(input.story.terms, dimension) ?? noTerms);
    if (nesting === "disjoint") return { relation: "apart", dimension, nested: false };
    if (nesting === "same") found = found === unstated ? same : found;
    else if (partsJoin(a, b, nesting, input)) found = joined;
    else return { relation: "apart", dimension, nested: true };
  }
  return found;
}

const noTerms: Terms = {};

type Terms = QuestionInput["story"]["terms"][string];

const hierarchies = new WeakMap<Terms, Hierarchy>();

/** Several terms of one dimension mean all of them, and each all that is under it. */
export function coverage(scope: readonly string[], terms: Terms): ReadonlySet<string> {
  const { under } = hierarchyIn(terms);
  const [only] = scope;
  return only !== undefined && scope.length === 1 ? under(only) : new Set(scope.flatMap((term) => [...under(term)]));
}

/** What lies under and above each term of a dimension; found out once. */
export function hierarchyIn(terms: Terms): Hierarchy {
  return keptIn(hierarchies, terms, () =>
    hierarchyOf(new Map(Object.values(terms).map(({ id, broader }) => [id, broader]))),
  );
}

type Nesting = "same" | "narrower" | "wider" | "overlaps" | "disjoint";

function relateTerms(a: readonly string[], b: readonly string[], terms: Terms): Nesting {
  const first = coverage(a, terms);
  const second = coverage(b, terms);
  if (a.length === 1 && b.length === 1) return relateTerm(a[0] ?? "", first, b[0] ?? "", second);
  const shared = countShared(first, second);
  if (shared === 0) return "disjoint";
  if (shared === first.size) return shared === second.size ? "same" : "narrower";
  return shared === second.size ? "wider" : "overlaps";
}

/** How a term and what it covers stand to another: of a long chain of terms, no pair has to be looked through. */
function relateTerm(a: string, first: ReadonlySet<string>, b: string, second: ReadonlySet<string>): Nesting {
  if (first.has(b)) return second.has(a) ? "same" : "wider";
  if (second.has(a)) return "narrower";
  return countShared(first, second) === 0 ? "disjoint" : "overlaps";
}

function countShared(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const [small, large] = first.size < second.size ? [first, second] : [second, first];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared += 1;
  return shared;
}

/** `same`: said of the whole, said of every part. `some`: yes of a part clashes with no of the whole, never the reverse. */
function partsJoin(a: Claim, b: Claim, nesting: Nesting, { property }: QuestionInput): boolean {
  if (property.parts === "same") return true;
  if (property.parts !== "some" || nesting === "overlaps") return false;
  const [part, whole] = nesting === "narrower" ? [a, b] : [b, a];
  return isBoolean(part, true) && isBoolean(whole, false);
}

function isBoolean(claim: Claim, value: boolean): boolean {
  return claim.denotation.kind === "boolean" && (claim.denotation as BooleanDenotation).value === value;
}

const scopeNames = new WeakMap<Scope, string>();

/** The same text for scopes that state the same, in whatever order; empty for a claim without scope. */
export function scopeName(scope: Scope): string {
  return keptIn(scopeNames, scope, nameOf);
}

function nameOf(scope: Scope): string {
  const stated = Object.entries(scope).sort(([a], [b]) => byCodeUnits(a, b));
  return stated.length === 0 ? "" : JSON.stringify(stated.map(([dimension, terms]) => [dimension, inOrder(terms)]));
}
