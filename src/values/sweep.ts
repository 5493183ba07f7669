import type { Positions } from "./kind.ts";
import { maximalSegments } from "./maximal.ts";
import { joinRange, type Range } from "./ranges.ts";

/**
 * An ordered axis, seen through its cuts. A cut is a place between values, so that every span, whatever its ends, runs from
 * one cut up to a later one: a closed start at 5 is the cut just before 5, an open start the cut just after it; a
 * closed end at 5 is the cut just after 5, an open end the one just before; no end is a cut beyond all others. Days 3 to 5
 * run from the cut 3 to the cut 6.
 */
export interface Axis<Span, Cut> {
  /** The cut that a span begins at. */
  from(span: Span): Cut;
  /** The cut that a span ends at; it lies after the first, or the span would be empty. */
  to(span: Span): Cut;
  compare(a: Cut, b: Cut): number;
  /** The values between two cuts. */
  span(from: Cut, to: Cut): Span;
}

/** The values of each position as spans, and the ranges of positions that each denotation fits (see `Positions`). */
export interface Swept<Span> {
  readonly values: readonly (readonly Span[])[];
  readonly fits: Positions<never>["fits"];
  /** Whether not all positions were looked for. */
  readonly partial: boolean;
}

/**
 * Finds the positions of denotations on an ordered axis: the largest sets of them that share a value, in the order of their
 * first value. Each denotation is given as its spans: sorted, disjoint, not touching. One
 * that has none fits nowhere.
 *
 * One sorted sweep after Marzullo (1984): the set in force between two neighbouring cuts is a largest one only if something
 * begins at the first cut and something ends at the second. Where each denotation is one span, that is also enough, so that
 * n spans cost n log n and no set is ever written down. Where one has several, the same set may come back, or come back larger.
 */
export function sweep<Span, Cut>(denotations: readonly (readonly Span[])[], axis: Axis<Span, Cut>): Swept<Span> {
  const [only] = denotations;
  if (only !== undefined && only.length > 0 && denotations.length === 1)
    return { values: [only], fits: [[[0, 0]]], partial: false };
  const { cuts, ranks } = rankCuts(denotations, axis);
  const peaks = findPeaks(ranks, cuts.length);
  const fits = fitsOf(denotations, ranks, peaks.before);
  const spanOf = (peak: number) => {
    const segment = peaks.segments[peak] ?? 0;
    return axis.span(cuts[segment] as Cut, cuts[segment + 1] as Cut);
  };
  if (denotations.every((spans) => spans.length < 2)) {
    const values: Span[][] = [];
    for (let peak = 0; peak < peaks.segments.length; peak++) values.push([spanOf(peak)]);
    return { values, fits, partial: false };
  }
  const { firstOfSet, partial } = maximalSegments(fits, peaks.segments.length);
  return { ...settle(fits, firstOfSet, spanOf), partial };
}

/** The distinct cuts in order, and for each span in turn the ranks of its two cuts. Cuts that are one value are sorted once. */
function rankCuts<Span, Cut>(denotations: readonly (readonly Span[])[], axis: Axis<Span, Cut>) {
  const found: Cut[] = [];
  const numbers = new Map<Cut, number>();
  const ends: number[] = [];
  const add = (cut: Cut) => {
    const known = numbers.get(cut);
    if (known === undefined) numbers.set(cut, found.push(cut) - 1);
    ends.push(known ?? found.length - 1);
  };
  for (const spans of denotations) {
    for (const span of spans) {
      add(axis.from(span));
      add(axis.to(span));
    }
  }
  const { cuts, rankOf } = sortCuts(found, axis);
  return { cuts, ranks: ends.map((number) => rankOf[number] ?? 0) };
}

/** Cuts that compare as equal share a rank. */
function sortCuts<Span, Cut>(found: readonly Cut[], axis: Axis<Span, Cut>) {
  const order: number[] = [];
  const rankOf: number[] = [];
  for (let number = 0; number < found.length; number++) {
    order.push(number);
    rankOf.push(0);
  }
  order.sort((a, b) => axis.compare(found[a] as Cut, found[b] as Cut));
  const cuts: Cut[] = [];
  for (const number of order) {
    const cut = found[number] as Cut;
    if (cuts.length === 0 || axis.compare(cuts[cuts.length - 1] as Cut, cut) !== 0) cuts.push(cut);
    rankOf[number] = cuts.length - 1;
  }
  return { cuts, rankOf };
}

/** The segments between neighbouring cuts where something begins and, at the next cut, something ends. */
function findPeaks(ranks: readonly number[], cutCount: number) {
  const begins: boolean[] = [];
  const ends: boolean[] = [];
  for (let cut = 0; cut < cutCount; cut++) {
    begins.push(false);
    ends.push(false);
  }
  for (let index = 0; index < ranks.length; index += 2) {
    begins[ranks[index] ?? 0] = true;
    ends[ranks[index + 1] ?? 0] = true;
  }
  const segments: number[] = [];
  /** How many peaks lie before each cut. */
  const before: number[] = [];
  for (let cut = 0; cut < cutCount; cut++) {
    before.push(segments.length);
    if (begins[cut] === true && ends[cut + 1] === true) segments.push(cut);
  }
  return { segments, before };
}

/** The ranges of peaks that each denotation covers, neighbouring ranges joined. */
function fitsOf(
  denotations: readonly (readonly unknown[])[],
  ranks: readonly number[],
  before: readonly number[],
): Range[][] {
  let index = 0;
  return denotations.map((spans) => {
    const ranges: Range[] = [];
    for (let count = spans.length; count > 0; count--, index += 2) {
      const first = before[ranks[index] ?? 0] ?? 0;
      joinRange(ranges, first, (before[ranks[index + 1] ?? 0] ?? 0) - 1);
    }
    return ranges;
  });
}

/** Numbers the peaks that hold a largest set, the peaks of one set under one number, and moves the fits to these numbers. */
export function settle<Span>(
  fits: readonly (readonly Range[])[],
  firstOfSet: Int32Array,
  spanOf: (peak: number) => Span,
): Omit<Swept<Span>, "partial"> {
  const values: Span[][] = [];
  const before = new Uint32Array(firstOfSet.length + 1);
  const position = new Uint32Array(firstOfSet.length);
  firstOfSet.forEach((first, peak) => {
    if (first === peak) position[peak] = values.push([spanOf(peak)]) - 1;
    else if (first >= 0) values[position[first] ?? 0]?.push(spanOf(peak));
    before[peak + 1] = values.length;
  });
  const settled = fits.map((ranges) => {
    const positions: Range[] = [];
    for (const [first, last] of ranges) joinRange(positions, before[first] ?? 0, (before[last + 1] ?? 0) - 1);
    return positions;
  });
  return { values, fits: settled };
}
