import type { DaySpan, PeriodDenotation } from "../../model/denotation.ts";
import { groupAlike } from "../atoms.ts";
import { byDay, type Spans } from "../date/spans.ts";
import type { Positions } from "../kind.ts";
import { maximalSegments } from "../maximal.ts";
import { intersect, joinRange, type Range } from "../ranges.ts";
import { type Axis, settle, sweep } from "../sweep.ts";
import { possible } from "./read.ts";

/** The beginning of a period without one, and the end of a period that goes on, are points of their own beyond all days. */
const beforeDays = -Number.MAX_VALUE;
const afterDays = Number.MAX_VALUE;

const days: Axis<DaySpan, number> = {
  from: ([from]) => (from === Infinity ? afterDays : from),
  to: ([, to]) => (to === -Infinity ? beforeDays : to === Infinity ? Infinity : to + 1),
  compare: byDay,
  span: (from, to) => [from, to],
};

/**
 * The largest sets of periods that can all be the same one. A period is a box, possible starts by possible ends: the starts are
 * swept, and at each place where one comes in the ends of those in force are swept in turn. Periods of one wording count once.
 */
export function periodPositions(periods: readonly PeriodDenotation[]): Positions<PeriodDenotation> {
  const { distinct: boxes, indexes: boxOf } = groupAlike(periods, keyOf);
  const [only] = boxes;
  if (only !== undefined && boxes.length === 1) return alone(only, boxOf);
  const candidates: Range[][] = boxes.map(() => []);
  let count = 0;
  let looks = fewLooks + looksForEach * boxes.length;
  for (const { from, members } of startsInForce(boxes)) {
    looks -= members.length;
    if (looks < 0) return some(boxes, boxOf);
    const ends = members.map((member) => endsFrom(boxes[member]?.ends ?? [], from));
    const swept = sweep(ends, days);
    members.forEach((member, index) => {
      const ranges = candidates[member] ?? [];
      for (const [first, last] of swept.fits[index] ?? []) joinRange(ranges, count + first, count + last);
    });
    count += swept.values.length;
  }
  const { firstOfSet, partial } = maximalSegments(candidates, count);
  const settled = settle(candidates, firstOfSet, (candidate) => candidate);
  return {
    values: commonValues(boxes, settled.fits, settled.values.length),
    fits: boxOf.map((box) => settled.fits[box] ?? []),
    partial,
  };
}

/** How often a period is looked at for all positions. Hundreds "since X" and "until Y" have as many as they have pairs. */
const fewLooks = 10_000;
const looksForEach = 40;

/** Where not all are looked for, at most so many. */
const mostGroups = 64;

/** Some of the positions: one around each period that is in none yet, in order; after the most of these, one of its own for each left. */
function some(boxes: readonly PeriodDenotation[], boxOf: readonly number[]): Positions<PeriodDenotation> {
  const fits: Range[][] = boxes.map(() => []);
  const values: PeriodDenotation[] = [];
  for (const [at, box] of boxes.entries()) {
    if (fits[at]?.length !== 0) continue;
    const place = values.length;
    const group = place < mostGroups ? groupAround(box, boxes) : { value: box, members: [at] };
    values.push(group.value);
    for (const member of group.members) joinRange(fits[member] ?? [], place, place);
  }
  return { values, fits: boxOf.map((box) => fits[box] ?? []), partial: true };
}

/** A period, and what is taken in of others as long as all have one in common. */
function groupAround(first: PeriodDenotation, boxes: readonly PeriodDenotation[]) {
  let value: PeriodDenotation = first;
  const members: number[] = [];
  for (const [at, box] of boxes.entries()) {
    const bounds = possible(intersect(value.starts, box.starts), intersect(value.ends, box.ends), false);
    if (bounds === null || bounds.starts.length === 0 || bounds.ends.length === 0) continue;
    value = { kind: "period", ...bounds };
    members.push(at);
  }
  return { value: { ...value, doubt: false }, members };
}

function alone(box: PeriodDenotation, boxOf: readonly number[]): Positions<PeriodDenotation> {
  const bounds = possible(box.starts, box.ends, false);
  return { values: bounds === null ? [] : [{ kind: "period", ...bounds }], fits: boxOf.map(() => [[0, 0]]) };
}

function keyOf({ starts, ends }: PeriodDenotation): string {
  let key = "";
  for (const [from, to] of starts) key += `${from},${to};`;
  key += "|";
  for (const [from, to] of ends) key += `${from},${to};`;
  return key;
}

/**
 * Each place on the axis of starts where a box comes in, with the boxes in force there. Sets elsewhere lie inside that of
 * the place before. Where the ends of each are one span, a place also matters only if a box goes out before the next comes in.
 */
function* startsInForce(boxes: readonly PeriodDenotation[]): Generator<{ from: number; members: readonly number[] }> {
  const events = boxes.flatMap(({ starts }, box) =>
    starts.flatMap((span) => [
      { cut: days.from(span), box, enters: true },
      { cut: days.to(span), box, enters: false },
    ]),
  );
  events.sort((a, b) => days.compare(a.cut, b.cut) || Number(a.enters) - Number(b.enters));
  const simple = boxes.every(({ ends }) => ends.length === 1);
  const inForce = new Set<number>();
  for (let index = 0; index < events.length; index++) {
    const event = events[index];
    const next = events[index + 1];
    if (event === undefined || next === undefined) return;
    if (event.enters) inForce.add(event.box);
    else inForce.delete(event.box);
    if (event.enters && next.cut !== event.cut && !(simple && entersFirst(events, index + 1))) {
      yield { from: event.cut, members: [...inForce] };
    }
  }
}

/** Whether nothing leaves at the next cut: leaving comes first there. */
function entersFirst(events: readonly { readonly enters: boolean }[], index: number): boolean {
  return events[index]?.enters === true;
}

/** The ends that a period beginning no earlier than a cut may have. */
function endsFrom(ends: Spans, cut: number): Spans {
  return intersect(ends, [[cut === beforeDays ? -Infinity : cut === afterDays ? Infinity : cut, Infinity]]);
}

/** What the members of each position have in common. */
function commonValues(boxes: readonly PeriodDenotation[], fits: readonly (readonly Range[])[], count: number) {
  const values: (PeriodDenotation | undefined)[] = Array.from({ length: count }, () => undefined);
  fits.forEach((ranges, box) => {
    for (const [first, last] of ranges) {
      for (let position = first; position <= last; position++) {
        values[position] = common(values[position], boxes[box]);
      }
    }
  });
  return values.flatMap((value) => {
    const bounds = value === undefined ? null : possible(value.starts, value.ends, false);
    return bounds === null ? [] : [{ kind: "period" as const, ...bounds }];
  });
}

function common(a: PeriodDenotation | undefined, b: PeriodDenotation | undefined): PeriodDenotation | undefined {
  if (a === undefined || b === undefined) return b;
  return { kind: "period", starts: intersect(a.starts, b.starts), ends: intersect(a.ends, b.ends), doubt: false };
}
