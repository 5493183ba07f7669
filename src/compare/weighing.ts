import { isAhead } from "../model/article.ts";
import type { Denotation, Gap, Relation } from "../model/denotation.ts";
import { type Unseen, type UnseenThing, unseenThings } from "../model/question.ts";
import { positions } from "../values/catalogue.ts";
import type { Signed } from "../values/denial.ts";
import type { ValueContext } from "../values/kind.ts";
import { type ClaimClass, type Classes, classesOf } from "./classes.ts";
import { type QuestionInput, valueContext } from "./context.ts";
import { type Editions, editionsOf, replacedArticles } from "./editions.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { PairTable } from "./pair-table.ts";
import { relateScopes, type ScopeRelation } from "./scope.ts";
import { ScopeIndex } from "./scope-index.ts";
import { gapBetween, relationBetween } from "./signed.ts";

/** How two values stand, and what lies between them once somebody asked. */
interface Between {
  readonly relation: Relation;
  gap: Gap | null | undefined;
}

/** A question while its claims are weighed: its classes, and how they stand to each other, each thing found out once. */
export class Weighing {
  readonly input: QuestionInput;
  readonly limits: Limits;
  readonly context: ValueContext;
  readonly editions: Editions;
  readonly classes: Classes;
  /** Whether some claim is a plan or a forecast. */
  readonly anyAhead: boolean;
  /** Whether a later edition takes the place of some class. */
  readonly anyReplaced: boolean;
  readonly scopeIndex: ScopeIndex;
  /** What was not looked at in full: whoever stops short of a bound (limits.ts) takes note of it. */
  readonly unseen = new Set<UnseenThing>();
  readonly #replaced: ReadonlySet<string>;
  readonly #between: PairTable<Between>;
  readonly #scopes: PairTable<ScopeRelation>;

  constructor(input: QuestionInput, limits: Limits = usualLimits) {
    this.input = input;
    this.limits = limits;
    this.context = valueContext(input);
    this.editions = editionsOf(input.articles);
    this.classes = classesOf(input);
    this.anyAhead = this.classes.all.some(({ claim }) => isAhead(claim.status));
    this.#replaced = replacedArticles(this.classes.all, this.editions);
    this.anyReplaced = this.#replaced.size > 0;
    this.scopeIndex = new ScopeIndex(this.classes.scopes, input, limits.manyClasses);
    this.#between = new PairTable(2 * this.classes.denotations.length);
    this.#scopes = new PairTable(this.classes.scopes.length);
  }

  /** What may have gone unseen up to now; null where nothing has. */
  whatIsUnseen(): Unseen | null {
    if (this.unseen.size === 0) return null;
    return { different: this.classes.all.length, things: unseenThings.filter((thing) => this.unseen.has(thing)) };
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
    if (classes.length < this.limits.manyClasses || classes.some(({ value }) => isDenied(value))) return false;
    const distinct = Array.from(new Set(classes.map(({ value }) => value)), (value) => this.#denotation(value));
    const { values, fits } = positions(distinct, this.context);
    return values.length === 1 && fits.every((ranges) => ranges.length > 0);
  }

  /** Whether two classes speak of things that compare. Parts of some kinds compare by what is said of them, too. */
  scopes(one: ClaimClass, other: ClaimClass): ScopeRelation {
    if (this.input.property.parts === "some") return relateScopes(one.claim, other.claim, this.input);
    const known = this.#scopes.get(one.scope, other.scope);
    if (known !== undefined) return known;
    const found = relateScopes(one.claim, other.claim, this.input);
    this.#scopes.set(one.scope, other.scope, found);
    return found;
  }

  #betweenValues(one: number, other: number): Between {
    const known = this.#between.get(one, other);
    if (known !== undefined) return known;
    const found = { relation: this.#relationOf(one, other), gap: undefined };
    this.#between.set(one, other, found);
    return found;
  }

  #relationOf(one: number, other: number): Relation {
    return relationBetween(this.#signed(one), this.#signed(other), this.context);
  }

  #gapOf(one: number, other: number): Gap {
    return gapBetween(this.#signed(one), this.#signed(other), this.context);
  }

  #signed(value: number): Signed {
    return { denotation: this.#denotation(value), denied: isDenied(value) };
  }

  #denotation(value: number): Denotation {
    return this.classes.denotations[value >> 1] as Denotation;
  }
}

function isDenied(value: number): boolean {
  return value % 2 === 1;
}
