import { isAhead } from "../model/article.ts";
import { groupedBy } from "../model/grouped-by.ts";
import type { Budget } from "./budget.ts";
import type { ClaimClass } from "./classes.ts";
import { passedOver } from "./limits.ts";
import { type Site, sitesOf } from "./sites.ts";
import { Timeline } from "./timeline.ts";
import type { Weighing } from "./weighing.ts";

/** What of a time and another decides how far apart two claims may be said and still clash. */
const sorts = ["fact", "ahead", "other"] as const;

type Sort = (typeof sorts)[number];

type Timelines = Readonly<Record<Sort, Timeline>>;

/**
 * For each class of many those that it may clash with. Values that share a position have something in common; the others are
 * told apart by where they lie among all positions of the question, and by when they are said, so that nobody has to ask
 * every two. None is left out but where the budget is spent.
 */
export class Rivals {
  readonly #weighing: Weighing;
  readonly #budget: Budget;
  readonly #sites = new Map<number, Site>();
  /** By scope, then by measure. */
  readonly #timelines = new Map<number, ReadonlyMap<string, Timelines>>();

  constructor(classes: readonly ClaimClass[], weighing: Weighing, budget: Budget) {
    this.#weighing = weighing;
    this.#budget = budget;
    const sites = sitesOf(classes, weighing);
    for (const site of sites) this.#sites.set(site.one.number, site);
    for (const [scope, ofScope] of groupedBy(sites, ({ one }) => one.scope)) {
      const byMeasure = groupedBy(ofScope, ({ measure }) => measure);
      this.#timelines.set(scope, new Map(Array.from(byMeasure, ([measure, of]) => [measure, timelinesOf(of)])));
    }
  }

  /** The classes whose values may have nothing in common with that of one, said of a time at which they might clash. */
  *of(one: ClaimClass): Generator<ClaimClass> {
    const site = this.#siteOf(one);
    for (const { sort, timeline } of this.#timelinesFor(site)) {
      const days = daysBetweenRivals(sortOf(site), sort, this.#weighing);
      const rows = days === null ? [timeline.all] : timeline.within(days, site, this.#budget);
      for (const row of rows) yield* row.rivalsOf(site, this.#budget);
    }
  }

  /** The same, whenever it is said. */
  *ofAnyTime(one: ClaimClass): Generator<ClaimClass> {
    const site = this.#siteOf(one);
    for (const { timeline } of this.#timelinesFor(site)) yield* timeline.all.rivalsOf(site, this.#budget);
  }

  /** The classes whose values may say the same as one, or more exactly, said of any time. */
  *within(one: ClaimClass): Generator<ClaimClass> {
    const site = this.#siteOf(one);
    for (const { timeline } of this.#timelinesFor(site)) yield* timeline.all.within(site, this.#budget);
  }

  /** The classes of the same measure, and of scopes that may compare, whatever their values and times. */
  *ofSameMeasure(one: ClaimClass): Generator<ClaimClass> {
    for (const { timeline } of this.#timelinesFor(this.#siteOf(one))) yield* timeline.classes();
  }

  /** Throws for a class that was not given: a fault of factlint, for its rivals would go unseen. */
  #siteOf({ number, claim }: ClaimClass): Site {
    const site = this.#sites.get(number);
    if (site === undefined) throw new Error(`Nobody knows where ${claim.id} lies.`);
    return site;
  }

  /** The timelines of scopes that may compare. */
  *#timelinesFor({ measure, one: { scope } }: Site): Generator<{ readonly sort: Sort; readonly timeline: Timeline }> {
    for (const near of this.#weighing.scopeIndex.near(scope)) {
      if (!this.#budget.take(passedOver)) return;
      const timelines = this.#timelines.get(near)?.get(measure);
      if (timelines !== undefined) for (const sort of sorts) yield { sort, timeline: timelines[sort] };
    }
  }
}

function timelinesOf(sites: readonly Site[]): Timelines {
  const bySort = groupedBy(sites, sortOf);
  const timelineOf = (sort: Sort) => new Timeline(bySort.get(sort) ?? []);
  return { fact: timelineOf("fact"), ahead: timelineOf("ahead"), other: timelineOf("other") };
}

function sortOf({ one: { claim } }: Site): Sort {
  if (claim.status === "fact") return "fact";
  return isAhead(claim.status) ? "ahead" : "other";
}

/** How many days may lie between two claims that clash; null for any. A plan is kept by a later fact, or it is not. */
function daysBetweenRivals(a: Sort, b: Sort, { input: { property } }: Weighing): number | null {
  if (property.kind === "entity" && a === b) return null; // Names that are near clash at any time.
  if (a === "ahead" && b === "ahead") return property.changes ?? 0;
  if ((a === "ahead" && b === "fact") || (a === "fact" && b === "ahead")) return 0;
  return property.changes;
}
