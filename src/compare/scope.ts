import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { BooleanDenotation } from "../model/denotation.ts";
import { type Hierarchy, hierarchyOf } from "../values/hierarchy.ts";
import type { QuestionInput } from "./context.ts";

export type Scope = Claim["scope"];

/** How the scopes of two claims stand: `apart` names the dimension that keeps them from comparing. */
export type ScopeRelation =
  | { readonly relation: "unstated" | "same" | "joined" }
  | { readonly relation: "apart"; readonly dimension: string; readonly nested: boolean };

const unstated = { relation: "unstated" } as const;
const same = { relation: "same" } as const;

/**
 * Whether two claims speak of things that compare. A claim compares along a dimension that only one of them states;
 * nested scopes compare only where the property says `parts` (DESIGN.md section 4).
 */
export function relateScopes(a: Claim, b: Claim, input: QuestionInput): ScopeRelation {
  if (a.scope === b.scope) return Object.keys(a.scope).length === 0 ? unstated : same;
  let relation: "unstated" | "same" | "joined" = "unstated";
  for (const [dimension, terms] of Object.entries(a.scope)) {
    const others = own(b.scope, dimension);
    if (others === undefined) continue;
    const nesting = relateTerms(terms, others, own(input.story.terms, dimension) ?? noTerms);
    if (nesting === "disjoint") return { relation: "apart", dimension, nested: false };
    if (nesting === "same") relation = relation === "unstated" ? "same" : relation;
    else if (partsJoin(a, b, nesting, input)) relation = "joined";
    else return { relation: "apart", dimension, nested: true };
  }
  return { relation };
}

const noTerms: Terms = {};

type Terms = QuestionInput["story"]["terms"][string];

const hierarchies = new WeakMap<Terms, Hierarchy>();
const coverages = new WeakMap<Terms, WeakMap<readonly string[], ReadonlySet<string>>>();

/** Several terms of one dimension mean all of them, and each all that is under it. Claims of one scope share its terms. */
function coverage(scope: readonly string[], terms: Terms): ReadonlySet<string> {
  const known = coverages.get(terms) ?? new WeakMap<readonly string[], ReadonlySet<string>>();
  coverages.set(terms, known);
  const found = known.get(scope) ?? new Set(scope.flatMap((term) => [...hierarchyIn(terms).under(term)]));
  known.set(scope, found);
  return found;
}

function hierarchyIn(terms: Terms): Hierarchy {
  const known =
    hierarchies.get(terms) ?? hierarchyOf(new Map(Object.values(terms).map(({ id, broader }) => [id, broader])));
  hierarchies.set(terms, known);
  return known;
}

type Nesting = "same" | "narrower" | "wider" | "overlaps" | "disjoint";

function relateTerms(a: readonly string[], b: readonly string[], terms: Terms): Nesting {
  const first = coverage(a, terms);
  const second = coverage(b, terms);
  let shared = 0;
  for (const term of first) if (second.has(term)) shared += 1;
  if (shared === 0) return "disjoint";
  if (shared === first.size) return shared === second.size ? "same" : "narrower";
  return shared === second.size ? "wider" : "overlaps";
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
