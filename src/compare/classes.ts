import { type Claim, isAhead } from "../model/article.ts";
import { isComplement } from "../model/complement.ts";
import type { Denotation } from "../model/denotation.ts";
import { denotationText } from "../values/denotation-text.ts";
import type { QuestionInput } from "./context.ts";
import { editionsOf } from "./editions.ts";
import { Numbering } from "./numbering.ts";
import { type Scope, scopeName } from "./scope.ts";
import { Voices } from "./voices.ts";

/** Claims that the ladder cannot tell apart: two of different articles stand for all, by their index in the question. */
export interface ClaimClass {
  /** Its place among the classes of the question. */
  readonly number: number;
  /** The first of its claims. */
  readonly claim: Claim;
  readonly first: number;
  /** A claim of another article than the first's; null where there is none. */
  readonly other: number | null;
  /** How many claims it has. */
  readonly size: number;
  /** The number of what it denotes: twice that of its denotation, and one more where it denies it. */
  readonly value: number;
  /** The number of its scope. */
  readonly scope: number;
}

/** The claims of a question in classes, in the order of their first claims. */
export interface Classes {
  readonly all: readonly ClaimClass[];
  /** For each claim the number of its class. */
  readonly numbers: readonly number[];
  /** For each claim the next one of its class, by its index in the question; -1 for the last. */
  readonly next: readonly number[];
  /** By number, as are the scopes. */
  readonly denotations: readonly Denotation[];
  readonly scopes: readonly Scope[];
}

/** Gathers claims into classes, so that a hundred copies of one wire story are weighed once. */
export function classesOf(input: QuestionInput): Classes {
  return oneClassOf(input) ?? severalClassesOf(input);
}

/** Most questions are answered alike by all: then there is one class, and nothing to tell apart. Null where there may be more. */
function oneClassOf({ property, claims, articles }: QuestionInput): Classes | null {
  const [claim] = claims;
  if (claim === undefined || property.changes !== null || isAhead(claim.status)) return null;
  if (editionsOf(articles).edited.size > 0) return null;
  const size = claims.length;
  let other: number | null = null;
  for (let index = 1; index < size; index++) {
    const { denotation, scope, status, saidBy, article } = claims[index] as Claim;
    if (denotation !== claim.denotation || scope !== claim.scope) return null;
    if (status !== claim.status || saidBy !== claim.saidBy) return null;
    if (other === null && article !== claim.article) other = index;
  }
  const value = isComplement(claim) ? 1 : 0;
  const only: Growing = { number: 0, claim, first: 0, other, size, value, scope: 0, last: size - 1 };
  return {
    all: [only],
    numbers: claims.map(() => 0),
    next: claims.map((_, index) => (index < size - 1 ? index + 1 : -1)),
    denotations: [claim.denotation],
    scopes: [claim.scope],
  };
}

function severalClassesOf(input: QuestionInput): Classes {
  const denotations = new Numbering<Denotation>(denotationText);
  const scopes = new Numbering<Scope>(scopeName);
  const voices = new Voices(input);
  const byGroup = new Map<number, Growing>();
  const all: ClaimClass[] = [];
  const next: number[] = [];
  const numbers: number[] = [];
  for (let index = 0; index < input.claims.length; index++) {
    const claim = input.claims[index] as Claim;
    const value = 2 * denotations.numberOf(claim.denotation) + (isComplement(claim) ? 1 : 0);
    const scope = scopes.numberOf(claim.scope);
    const group = voices.group(claim, value, scope);
    const known = byGroup.get(group);
    next.push(-1);
    if (known === undefined) {
      const found = { number: all.length, claim, first: index, other: null, size: 1, value, scope, last: index };
      byGroup.set(group, found);
      numbers.push(found.number);
      all.push(found);
      continue;
    }
    numbers.push(known.number);
    next[known.last] = index;
    known.last = index;
    known.size += 1;
    if (known.other === null && known.claim.article !== claim.article) known.other = index;
  }
  return { all, numbers, next, denotations: denotations.things, scopes: scopes.things };
}

/** A class while claims are put into it. */
type Growing = { -readonly [Key in keyof ClaimClass]: ClaimClass[Key] } & { last: number };

/** Of the classes that say the same of the same scope the first. */
export function oneOfEachValue(classes: readonly ClaimClass[], { scopes }: Classes): readonly ClaimClass[] {
  const distinct = new Map<number, ClaimClass>();
  for (const one of classes) {
    const said = one.value * scopes.length + one.scope;
    if (!distinct.has(said)) distinct.set(said, one);
  }
  return [...distinct.values()];
}
