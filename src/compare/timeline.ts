import { groupedBy } from "../model/grouped-by.ts";
import { firstPlace } from "../model/halving.ts";
import type { Budget } from "./budget.ts";
import type { ClaimClass } from "./classes.ts";
import { passedOver } from "./limits.ts";
import { Row } from "./row.ts";
import type { Site } from "./sites.ts";
import { asOfName } from "./time.ts";

/** A longer time meets so many others that it is looked at with each. */
const longestDated = 366;

/** Rows of one time each: those of no more than a year, by their first day; then those of a longer one, or of none. */
interface Dated {
  readonly short: readonly Row[];
  readonly long: readonly Row[];
}

/** Classes of one scope and measure, by the time that they are said of. */
export class Timeline {
  readonly #sites: readonly Site[];
  #all: Row | null = null;
  #dated: Dated | null = null;

  constructor(sites: readonly Site[]) {
    this.#sites = sites;
  }

  *classes(): Generator<ClaimClass> {
    for (const { one } of this.#sites) yield one;
  }

  /** All of them, whenever they are said. */
  get all(): Row {
    this.#all ??= new Row(this.#sites);
    return this.#all;
  }

  /** Those that are said of a time from which another is no more days away; not all of them where the budget is spent. */
  *within(days: number, { from, to }: Pick<Site, "from" | "to">, budget: Budget): Generator<Row> {
    this.#dated ??= byTime(this.#sites);
    const { short, long } = this.#dated;
    const isNear = (row: Row) => row.from - to <= days && from - row.to <= days;
    for (const row of long) {
      if (!budget.take(passedOver)) return;
      if (isNear(row)) yield row;
    }
    for (let at = firstFrom(short, from - days - longestDated); at < short.length; at++) {
      const row = short[at] as Row;
      if (row.from - to > days || !budget.take(passedOver)) return;
      if (isNear(row)) yield row;
    }
  }
}

function byTime(sites: readonly Site[]): Dated {
  const groups = groupedBy(sites, ({ one: { claim } }) => (claim.asOf === null ? "" : asOfName(claim.asOf)));
  const rows = Array.from(groups.values(), (ofTime) => new Row(ofTime));
  const isShort = ({ from, to }: Row) => to - from <= longestDated;
  return {
    short: rows.filter(isShort).sort((a, b) => a.from - b.from),
    long: rows.filter((row) => !isShort(row)),
  };
}

/** The first of rows in order that begins on a day or later, by halves. */
function firstFrom(rows: readonly Row[], day: number): number {
  return firstPlace(rows.length, (place) => (rows[place] as Row).from >= day);
}
