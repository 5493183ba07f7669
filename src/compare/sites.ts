import { isComplement } from "../model/complement.ts";
import type { Denotation } from "../model/denotation.ts";
import { positions } from "../values/catalogue.ts";
import type { Range } from "../values/ranges.ts";
import type { ClaimClass } from "./classes.ts";
import { measureOf } from "./measure.ts";
import { asOfFrom, asOfTo } from "./time.ts";
import type { Weighing } from "./weighing.ts";

/** Where a class lies among the positions of a question's values, and the time that it is said of. */
export interface Site {
  readonly one: ClaimClass;
  /** The ranges of positions that its value fits, or the value that it denies; the first position of these, and the last. */
  readonly ranges: readonly Range[];
  readonly start: number;
  readonly end: number;
  readonly isDenied: boolean;
  /** Whether it fits all positions from its first to its last, so that these two say all. */
  readonly isWhole: boolean;
  /** Whether not all positions were found: then nothing is known of where values do not meet. */
  readonly isPartial: boolean;
  /** Whether no position of its measure lies before its first, or after its last. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** What keeps it from comparing with others: a unit, or words. */
  readonly measure: string;
  /** The first and the last day of its time; open where it is said of none. */
  readonly from: number;
  readonly to: number;
}

type Writable = { -readonly [Key in keyof Site]: Site[Key] };

/** Where the value of each class lies among the positions of all their values. */
export function sitesOf(
  classes: readonly ClaimClass[],
  { input, classes: { denotations }, context }: Weighing,
): readonly Site[] {
  const places = new Map<number, number>();
  const distinct: Denotation[] = [];
  for (const { value } of classes)
    if (!places.has(value >> 1)) places.set(value >> 1, distinct.push(denotations[value >> 1] as Denotation) - 1);
  const { fits, partial = false } = positions(distinct, context);
  const sites = classes.map((one): Writable => {
    const ranges: readonly Range[] = fits[places.get(one.value >> 1) ?? 0] ?? [];
    return {
      one,
      ranges,
      start: ranges[0]?.[0] ?? 0,
      end: ranges[ranges.length - 1]?.[1] ?? -1,
      isDenied: isComplement(one.claim),
      isWhole: !partial && ranges.length === 1,
      isPartial: partial,
      measure: measureOf(one.claim.denotation, input.property),
      from: asOfFrom(one.claim),
      to: asOfTo(one.claim),
      isFirst: false,
      isLast: false,
    };
  });
  markOutermost(sites);
  return sites;
}

/** Marks which of the sites of each measure are its first, and which its last. */
function markOutermost(sites: readonly Writable[]): void {
  const bounds = new Map<string, Range>();
  for (const { measure, start, end } of sites) {
    const [first, last] = bounds.get(measure) ?? [start, end];
    bounds.set(measure, [Math.min(first, start), Math.max(last, end)]);
  }
  for (const site of sites) {
    const [first, last] = bounds.get(site.measure) ?? [];
    site.isFirst = site.start === first;
    site.isLast = site.end === last;
  }
}
