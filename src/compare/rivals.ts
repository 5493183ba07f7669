import { groupedBy } from "../model/grouped-by.ts";
import type { ClaimClass } from "./classes.ts";
import { Row } from "./row.ts";
import { type Site, sitesOf } from "./sites.ts";
import { asOfName } from "./time.ts";
import type { Weighing } from "./weighing.ts";

/** The classes of one scope whose values are of one measure, by the time that they are said of. */
interface Timeline {
  /** Those of a time that is no longer than a year, by its first day; then those of any other, or none. */
  readonly dated: readonly Row[];
  readonly loose: readonly Row[];
}

/** A longer time meets so many others that it is looked at with each. */
const longestDated = 366;

/**
 * For each class of many those that it may clash with. Values that share a position have something in common; the others are
 * told apart by where they lie among all positions of the question, so that nobody has to ask every two.
 */
export class Rivals {
  readonly #weighing: Weighing;
  readonly #sites = new Map<number, Site>();
  /** By scope, then by measure. */
  readonly #timelines = new Map<number, Map<string, Timeline>>();

  constructor(classes: readonly ClaimClass[], weighing: Weighing) {
    this.#weighing = weighing;
    const sites = sitesOf(classes, weighing);
    for (const site of sites) this.#sites.set(site.one.number, site);
    for (const [scope, ofScope] of groupedBy(sites, ({ one }) => one.scope)) {
      const byMeasure = new Map<string, Timeline>();
      this.#timelines.set(scope, byMeasure);
      for (const [measure, ofMeasure] of groupedBy(ofScope, ({ measure }) => measure))
        byMeasure.set(measure, timelineOf(ofMeasure, weighing));
    }
  }

  /** The classes whose values may have nothing in common with that of one; each may be given for the other again. */
  *of({ number, scope }: ClaimClass): Generator<ClaimClass> {
    const site = this.#sites.get(number);
    if (site === undefined) return;
    for (const row of this.#rowsFor(site, scope)) yield* row.rivalsOf(site);
  }

  /** The same, whenever it is said. */
  *ofAnyTime({ number, scope }: ClaimClass): Generator<ClaimClass> {
    const site = this.#sites.get(number);
    if (site === undefined) return;
    for (const { dated, loose } of this.#timelinesFor(site, scope))
      for (const rows of [dated, loose]) for (const row of rows) yield* row.rivalsOf(site);
  }

  /** The classes whose values may say the same as one, or more exactly. */
  *within({ number, scope }: ClaimClass): Generator<ClaimClass> {
    const site = this.#sites.get(number);
    if (site === undefined) return;
    for (const row of this.#rowsFor(site, scope)) yield* row.within(site);
  }

  /** The rows of scopes that may compare, and of times at which a value may have been the same. */
  *#rowsFor(site: Site, scope: number): Generator<Row> {
    for (const { dated, loose } of this.#timelinesFor(site, scope)) {
      yield* loose;
      yield* datedNear(site, dated, this.#weighing.input.property.changes ?? 0);
    }
  }

  *#timelinesFor({ measure }: Site, scope: number): Generator<Timeline> {
    for (const near of this.#weighing.scopeIndex.near(scope)) {
      const timeline = this.#timelines.get(near)?.get(measure);
      if (timeline !== undefined) yield timeline;
    }
  }
}

function* datedNear({ from, to }: Site, rows: readonly Row[], patience: number): Generator<Row> {
  let at = firstFrom(rows, from - patience - longestDated);
  for (; at < rows.length; at++) {
    const row = rows[at] as Row;
    if (row.from - to > patience) return;
    if (from - row.to <= patience) yield row;
  }
}

/** The first of rows in order that begins on a day or later, by halves. */
function firstFrom(rows: readonly Row[], day: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Row).from < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function timelineOf(sites: readonly Site[], { input: { property } }: Weighing): Timeline {
  if (property.changes === null) return { dated: [], loose: [new Row(sites)] };
  const byTime = groupedBy(sites, ({ one: { claim } }) => (claim.asOf === null ? "" : asOfName(claim.asOf)));
  const rows = Array.from(byTime.values(), (ofTime) => new Row(ofTime));
  const isDated = ({ from, to }: Row) => to - from <= longestDated;
  return {
    dated: rows.filter(isDated).sort((a, b) => a.from - b.from),
    loose: rows.filter((row) => !isDated(row)),
  };
}
