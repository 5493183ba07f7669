import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contradictions } from "../../src/infer/contradictions.ts";
import { earliestDays } from "../../src/infer/earliest-days.ts";
import { type Link, mirrored, type Timeline } from "../../src/infer/timeline.ts";
import { cores } from "../../src/infer/timeline-cores.ts";
import { clashingPairs } from "../../src/infer/timeline-pairs.ts";
import type { DaySpan } from "../../src/model/denotation.ts";

const days = [0, 1, 2, 3, 4, 5, 6];

const link = (from: number, to: number, least: number, rule: number): Link => ({ from, to, days: least, rule });

describe("a timeline", () => {
  it("pushes the earliest days along its links", () => {
    const timeline: Timeline = {
      choices: [[[5, 9]], [[0, 20]], [[0, 20]]],
      links: [link(0, 1, 3, 0), link(1, 2, 0, 1)],
    };
    expect(earliestDays(timeline).days).toEqual([5, 8, 8]);
    expect(earliestDays(mirrored({ ...timeline, choices: [[[0, 20]], [[0, 20]], [[4, 9]]] })).days).toEqual([
      -6, -9, -9,
    ]);
  });
  it("skips to the next choice", () => {
    const timeline: Timeline = {
      choices: [
        [[5, 5]],
        [
          [0, 2],
          [7, 8],
        ],
      ],
      links: [link(0, 1, 0, 0)],
    };
    expect(earliestDays(timeline).days).toEqual([5, 7]);
  });
  it("goes on after a link that fails", () => {
    const timeline: Timeline = {
      choices: [[[5, 5]], [[1, 1]], [[4, 4]]],
      links: [link(0, 1, 0, 0), link(0, 2, 0, 1)],
    };
    expect(cores(timeline).map(({ rules }) => rules)).toEqual([[0], [1]]);
  });
  it("finds rings that ask a moment to be later than itself", () => {
    expect(contradictions(3, [link(0, 1, 1, 0), link(1, 2, 0, 1), link(2, 0, 0, 2)])).toHaveLength(1);
    expect(contradictions(3, [link(0, 1, 1, 0), link(1, 2, 0, 1), link(2, 0, -1, 2)])).toEqual([]);
  });
});

const choice = fc.subarray(days, { minLength: 1 }).map((picked): DaySpan[] => picked.map((day): DaySpan => [day, day]));
const network = fc.record({
  choices: fc.array(choice, { minLength: 4, maxLength: 4 }),
  links: fc.array(
    fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: -4, max: 4 })).filter(([from, to]) => from !== to),
    { maxLength: 6 },
  ),
});

const timelineOf = ({ choices, links }: { choices: DaySpan[][]; links: [number, number, number][] }): Timeline => ({
  choices,
  links: links.map(([from, to, least], rule) => link(from, to, least, rule)),
});

/** Tries every day of every moment. */
function possible({ choices }: Timeline, links: readonly Link[], picked: readonly number[] = []): boolean {
  const all = links.every(({ from, to, days: least }) => {
    const [a, b] = [picked[from], picked[to]];
    return a === undefined || b === undefined || b >= a + least;
  });
  if (!all) return false;
  const spans = choices[picked.length];
  return spans === undefined || spans.some(([day]) => possible({ choices, links: [] }, links, [...picked, day]));
}

describe("against brute force", () => {
  it("is as satisfiable, and every core fails and is minimal", () => {
    fc.assert(
      fc.property(network.map(timelineOf), (timeline) => {
        const { links } = timeline;
        fc.pre(contradictions(4, links).length === 0);
        const found = cores(timeline);
        expect(found.length === 0).toBe(possible(timeline, links));
        for (const { rules } of found) {
          const only = (kept: readonly number[]) => links.filter(({ rule }) => kept.includes(rule));
          expect(possible(timeline, only(rules))).toBe(false);
          for (const rule of rules)
            expect(possible(timeline, only(rules.filter((other) => other !== rule)))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("calls contradictory what no days at all satisfy", () => {
    fc.assert(
      fc.property(network.map(timelineOf), (timeline) => {
        const small = timeline.links.slice(0, 4);
        expect(contradictions(4, small).length === 0).toBe(endsByItself(4, small));
      }),
      { numRuns: 500 },
    );
  });

  it("pairs what cannot both be right", () => {
    const spans = fc.array(
      fc.tuple(fc.nat(6), fc.nat(3)).map(([from, length]): DaySpan => [from, from + length]),
      { minLength: 4, maxLength: 4 },
    );
    fc.assert(
      fc.property(spans, network, (claims, { links }) => {
        const timeline = timelineOf({ choices: claims.map((span) => [span]), links });
        fc.pre(contradictions(4, timeline.links).length === 0);
        const extents = claims.map(([from, to]) => ({ latestStart: from, earliestEnd: to, latestEnd: to }));
        const pairs = clashingPairs(extents, timeline.links);
        expect(pairs.length === 0).toBe(earliestDays(timeline).failures.length === 0);
        for (const { from, to, path } of pairs) {
          expect(path.reduce((sum, step) => sum + step.days, claims[from]?.[0] ?? 0)).toBeGreaterThan(
            claims[to]?.[1] ?? 0,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Whether days that are pushed along the links come to rest (Bellman-Ford, the plain way). */
function endsByItself(count: number, links: readonly Link[]): boolean {
  const first = new Array<number>(count).fill(0);
  for (let round = 0; round <= count; round += 1) {
    let moved = false;
    for (const { from, to, days: least } of links) {
      const bound = (first[from] ?? 0) + least;
      if (bound <= (first[to] ?? 0)) continue;
      first[to] = bound;
      moved = true;
    }
    if (!moved) return true;
  }
  return false;
}
