import { firstPlace } from "../model/halving.ts";
import { haveCommon } from "../values/ranges.ts";
import type { Budget } from "./budget.ts";
import type { ClaimClass } from "./classes.ts";
import { passedOver } from "./limits.ts";
import type { Site } from "./sites.ts";

/** Classes of one scope, measure and time, by where their values lie. */
export class Row {
  readonly from: number;
  readonly to: number;
  readonly #byStart: readonly Site[];
  readonly #byEnd: readonly Site[];
  readonly #scattered: readonly Site[];
  readonly #denials: readonly Site[];

  constructor(sites: readonly Site[]) {
    this.from = sites[0]?.from ?? -Infinity;
    this.to = sites[0]?.to ?? Infinity;
    const whole = sites.filter(({ isWhole, isDenied }) => isWhole && !isDenied);
    this.#byStart = [...whole].sort((a, b) => a.start - b.start);
    this.#byEnd = [...whole].sort((a, b) => a.end - b.end);
    this.#scattered = sites.filter(({ isWhole, isDenied }) => !isWhole && !isDenied);
    this.#denials = sites.filter(({ isDenied }) => isDenied);
  }

  /** The classes whose values may have nothing in common with that of one; not all of them where the budget is spent. */
  *rivalsOf(site: Site, budget: Budget): Generator<ClaimClass> {
    if (site.isDenied) yield* this.within(site, budget);
    else {
      if (site.isWhole) yield* this.#beyond(site);
      else yield* apartFrom(site, this.#byStart, budget);
      yield* apartFrom(site, this.#scattered, budget);
    }
    for (const denial of this.#denials) {
      if (!budget.take(passedOver)) return;
      if (site.isDenied ? mayCoverAll(site, denial) : mayLieWithin(site, denial)) yield denial.one;
    }
  }

  /** The classes whose values may lie inside that of one: what lies inside a denied value has nothing in common with the denial. */
  *within(site: Site, budget: Budget): Generator<ClaimClass> {
    const { length } = this.#byStart;
    for (let at = firstFrom(this.#byStart, "start", site.start); at < length; at++) {
      const other = this.#byStart[at] as Site;
      if (other.start > site.end || !budget.take(passedOver)) break;
      if (other.end <= site.end) yield other.one;
    }
    for (const other of this.#scattered) {
      if (!budget.take(passedOver)) return;
      if (mayLieWithin(other, site)) yield other.one;
    }
  }

  /** Whether the value of one has something in common with none of these; null where that is not known. */
  isApart(site: Site): boolean | null {
    if (site.isPartial || this.#denials.length > 0 || site.isDenied) return null;
    const apart = ({ ranges }: Site) => !haveCommon(site.ranges, ranges);
    if (!this.#scattered.every(apart)) return false;
    if (!site.isWhole) return this.#byStart.every(apart);
    // The first that does not end before it begins after it.
    const next = firstFrom(this.#byEnd, "end", site.start);
    return this.#byEnd.length - next === this.#byStart.length - firstFrom(this.#byStart, "start", site.end + 1);
  }

  /** The values that end before one begins, and those that begin after it ends; the farthest first. */
  *#beyond({ start, end }: Site): Generator<ClaimClass> {
    for (const other of this.#byEnd) {
      if (other.end >= start) break;
      yield other.one;
    }
    for (let at = this.#byStart.length - 1; at >= 0; at--) {
      const other = this.#byStart[at] as Site;
      if (other.start <= end) break;
      yield other.one;
    }
  }
}

/** The first of values in order that begins, or ends, with a position or later, by halves. */
function firstFrom(sites: readonly Site[], end: "start" | "end", position: number): number {
  return firstPlace(sites.length, (place) => (sites[place] as Site)[end] >= position);
}

/** A value inside another fits the positions of that, and may fit others besides only where it is no more exact. */
function mayLieWithin(inner: Site, outer: Site): boolean {
  return outer.isPartial || (inner.start >= outer.start && inner.end <= outer.end);
}

/** What two denials leave out is nothing only if between them they deny the first position and the last. */
function mayCoverAll(a: Site, b: Site): boolean {
  return a.isPartial || ((a.isFirst || b.isFirst) && (a.isLast || b.isLast));
}

function* apartFrom(site: Site, others: readonly Site[], budget: Budget): Generator<ClaimClass> {
  for (const { one, ranges } of others) {
    if (!budget.take(passedOver)) return;
    if (!haveCommon(site.ranges, ranges)) yield one;
  }
}
