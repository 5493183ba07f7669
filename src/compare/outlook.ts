import { groupedBy } from "../model/grouped-by.ts";
import { firstPlace } from "../model/halving.ts";
import { keptIn } from "../model/kept.ts";
import { relate } from "../values/catalogue.ts";
import { Budget } from "./budget.ts";
import { type ClaimClass, oneOfEachValue } from "./classes.ts";
import { verdictOn } from "./ladder.ts";
import type { Standpoints } from "./positions.ts";
import { Row } from "./row.ts";
import { type Site, sitesOf } from "./sites.ts";
import { asOfFrom, asOfTo } from "./time.ts";
import { WeighedPair } from "./weighed-pair.ts";
import type { Weighing } from "./weighing.ts";

/** How the claims of a scope stand to a plan: none compares with it, all that do exclude it, or some does not. */
type Stand = "unrelated" | "against" | "open";

/** What plans are held against: the claims that are weighed. */
export class Outlook {
  readonly #weighing: Weighing;
  readonly #stands: Pick<Standpoints, "positions" | "spans">;
  readonly #weighed: readonly ClaimClass[];
  /** One class of each value, by the scope. */
  readonly #distinct: ReadonlyMap<number, readonly ClaimClass[]>;
  /** Where plans and claims lie among the positions of all their values, by class; empty where they are few. */
  readonly #sites: ReadonlyMap<number, Site>;
  /** The claims of each scope by where they lie, by what they measure. */
  readonly #rows = new Map<number, ReadonlyMap<string, Row>>();
  /** For each weighed class, the latest first day of its time and those of the ones before it. */
  readonly #latestUpTo: readonly number[];
  readonly #budget: Budget;

  constructor(
    plans: readonly ClaimClass[],
    weighed: readonly ClaimClass[],
    weighing: Weighing,
    stands: Pick<Standpoints, "positions" | "spans">,
  ) {
    const distinct = oneOfEachValue(weighed, weighing.classes);
    // Where texts lie does not tell whether they exclude each other or, of two languages, do not compare.
    const isToldByPlace = weighing.input.property.kind !== "text";
    const isMany = Math.min(plans.length, distinct.length) > weighing.limits.manyClasses;
    const sites = isMany && isToldByPlace ? sitesOf([...plans, ...distinct], weighing) : [];
    this.#weighing = weighing;
    this.#stands = stands;
    this.#weighed = weighed;
    this.#distinct = groupedBy(distinct, ({ scope }) => scope);
    this.#sites = new Map(sites.map((site) => [site.one.number, site]));
    this.#budget = new Budget(weighing.limits.askedForEach * weighing.classes.all.length);
    let latest = -Infinity;
    this.#latestUpTo = weighed.map(({ claim }) => {
      latest = Math.max(latest, asOfFrom(claim));
      return latest;
    });
  }

  /** Whether not all could be looked at. */
  get isGivenUp(): boolean {
    return this.#budget.isSpent;
  }

  /** Whether there is a claim that a plan compares with, and all such stand in positions that have nothing in common with it. */
  isContradictedByAll(plan: ClaimClass): boolean {
    let isAgainst = false;
    for (const scope of this.#weighing.scopeIndex.near(plan.scope)) {
      const stand = this.#standByPlace(plan, scope) ?? this.#standByPairs(plan, scope);
      if (stand === "open") return false;
      isAgainst ||= stand === "against";
    }
    return isAgainst;
  }

  /** The first claim that says, of a later time, that a plan was not kept. */
  failingFact(plan: ClaimClass): number | null {
    for (let at = this.#firstAfter(asOfTo(plan.claim)); at < this.#weighed.length; at++) {
      if (!this.#budget.take()) return null;
      const { first } = this.#weighed[at] as ClaimClass;
      if (verdictOn(new WeighedPair(this.#weighing, plan.first, first)) === "plan-not-kept") return first;
    }
    return null;
  }

  /** By where the values lie; null where that does not tell. */
  #standByPlace(plan: ClaimClass, scope: number): Stand | null {
    const site = this.#sites.get(plan.number);
    const [other] = this.#distinct.get(scope) ?? [];
    if (other === undefined) return "unrelated";
    if (site === undefined || this.#weighing.input.property.parts === "some") return null;
    if (!this.#budget.take()) return "open";
    if (this.#weighing.scopes(plan, other).relation === "apart") return "unrelated";
    const rows = this.#rowsOf(scope);
    // What is of another measure does not exclude it.
    if (rows.size > 1) return "open";
    const isApart = rows.get(site.measure)?.isApart(site) ?? false;
    return isApart === true ? "against" : null;
  }

  #standByPairs(plan: ClaimClass, scope: number): Stand {
    let stand: Stand = "unrelated";
    for (const other of this.#distinct.get(scope) ?? []) {
      if (!this.#budget.take()) return "open";
      if (this.#weighing.scopes(plan, other).relation === "apart") continue;
      if (this.#weighing.relation(plan, other) !== "disjoint" && this.#leavesOpen(other, plan)) return "open";
      stand = "against";
    }
    return stand;
  }

  /** "2024" leaves a plan for April open, but not where it stands in one position with "14 May 2024". */
  #leavesOpen({ number }: ClaimClass, plan: ClaimClass): boolean {
    const [first, last] = this.#stands.spans[number] ?? [0, -1];
    for (let place = first; place <= last; place++) {
      const position = this.#stands.positions[place];
      if (position === undefined || !this.#budget.take()) return true;
      if (relate(plan.claim.denotation, position.denotation, this.#weighing.context) !== "disjoint") return true;
    }
    return last < first;
  }

  #rowsOf(scope: number): ReadonlyMap<string, Row> {
    return keptIn(this.#rows, scope, () => {
      const sites = (this.#distinct.get(scope) ?? []).flatMap(({ number }) => this.#sites.get(number) ?? []);
      const byMeasure = groupedBy(sites, ({ measure }) => measure);
      return new Map(Array.from(byMeasure, ([measure, ofMeasure]) => [measure, new Row(ofMeasure)]));
    });
  }

  /** The place of the first class that may be said of a time after a day, by halves. */
  #firstAfter(day: number): number {
    return firstPlace(this.#latestUpTo.length, (place) => (this.#latestUpTo[place] ?? 0) > day);
  }
}
