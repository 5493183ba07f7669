import type { Denotation, Gap, Relation } from "../model/denotation.ts";
import { gap, positions, relate } from "../values/catalogue.ts";
import { relateSigned } from "../values/denial.ts";
import type { ValueContext } from "../values/kind.ts";
import { type ClaimClass, type Classes, classesOf } from "./classes.ts";
import { type QuestionInput, valueContext } from "./context.ts";
import { type Editions, editionsOf, replacedArticles } from "./editions.ts";
import { relateScopes, type ScopeRelation } from "./scope.ts";
import { isAhead } from "./voice.ts";

/** Beyond this many pairs of values, a relation is found out again rather than kept: memory stays that of the claims. */
const mostKept = 100_000;

/** Of fewer classes the pairs are asked one by one: it takes less time than finding their positions. */
const manyClasses = 50;

/** How two values stand, and what lies between them once somebody asked. */
interface Between {
  readonly relation: Relation;
  gap: Gap | null | undefined;
}

/** A question while its claims are weighed: its classes, and how they stand to each other, each thing found out once. */
export class Weighing {
  readonly input: QuestionInput;
  readonly context: ValueContext;
  readonly editions: Editions;
  readonly classes: Classes;
  /** Whether some claim is a plan or a forecast. */
  readonly anyAhead: boolean;
  /** Whether a later edition takes the place of some class. */
  readonly anyReplaced: boolean;
  readonly #replaced: ReadonlySet<string>;
  readonly #between = new Map<number, Between>();
  readonly #scopes = new Map<number, ScopeRelation>();

  constructor(input: QuestionInput) {
    this.input = input;
    this.context = valueContext(input);
    this.editions = editionsOf(input.articles);
    this.classes = classesOf(input);
    this.anyAhead = this.classes.all.some(({ claim }) => isAhead(claim.status));
    this.#replaced = replacedArticles(this.classes.all, this.editions);
    this.anyReplaced = this.#replaced.size > 0;
  }

  /** Whether a later edition of its article takes the place of a class on this question. */
  isReplaced({ claim }: ClaimClass): boolean {
    return this.anyReplaced && this.#replaced.has(claim.article);
  }

  /** How what the first class says stands to what the second says, as sets of possible values. */
  relation(one: ClaimClass, other: ClaimClass): Relation {
    return this.#betweenValues(one.value, other.value).relation;
  }

  /** What lies between two values that have nothing in common; null where they have. */
  gap(one: ClaimClass, other: ClaimClass): Gap | null {
    const between = this.#betweenValues(one.value, other.value);
    if (between.gap === undefined)
      between.gap = between.relation === "disjoint" ? this.#gapOf(one.value, other.value) : null;
    return between.gap;
  }

  /** Whether one value satisfies all of many classes: then no two are disjoint, and no pair has to be asked. */
  meetAll(classes: readonly ClaimClass[]): boolean {
    if (classes.length < manyClasses || classes.some(({ value }) => isDenied(value))) return false;
    const distinct = Array.from(new Set(classes.map(({ value }) => value)), (value) => this.#denotation(value));
    const { values, fits } = positions(distinct, this.context);
    return values.length === 1 && fits.every((ranges) => ranges.length > 0);
  }

  /** Whether two classes speak of things that compare. Parts of some kinds compare by what is said of them, too. */
  scopes(one: ClaimClass, other: ClaimClass): ScopeRelation {
    if (this.input.property.parts === "some") return relateScopes(one.claim, other.claim, this.input);
    const key = one.scope * this.classes.scopes.length + other.scope;
    const known = this.#scopes.get(key);
    if (known !== undefined) return known;
    const found = relateScopes(one.claim, other.claim, this.input);
    if (this.#scopes.size < mostKept) this.#scopes.set(key, found);
    return found;
  }

  #betweenValues(one: number, other: number): Between {
    const key = one * 2 * this.classes.denotations.length + other;
    const known = this.#between.get(key);
    if (known !== undefined) return known;
    const found = { relation: this.#relationOf(one, other), gap: undefined };
    if (this.#between.size < mostKept) this.#between.set(key, found);
    return found;
  }

  #relationOf(one: number, other: number): Relation {
    const first = this.#denotation(one);
    const second = this.#denotation(other);
    if (!isDenied(one) && !isDenied(other)) return relate(first, second, this.context);
    return relateSigned(
      { denotation: first, denied: isDenied(one) },
      { denotation: second, denied: isDenied(other) },
      (a, b) => relate(a, b, this.context),
    );
  }

  /** Nothing lies between a value and its denial: they are not near, however close. */
  #gapOf(one: number, other: number): Gap {
    if (isDenied(one) || isDenied(other)) return { amount: null, unit: null, near: false };
    return gap(this.#denotation(one), this.#denotation(other), this.context);
  }

  #denotation(value: number): Denotation {
    return this.classes.denotations[value >> 1] as Denotation;
  }
}

function isDenied(value: number): boolean {
  return value % 2 === 1;
}
