import { existsSync, readFileSync } from "node:fs";
import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDayNumber } from "../../src/model/calendar.ts";
import type { DateDenotation, PeriodDenotation } from "../../src/model/denotation.ts";
import { hull, type Spans } from "../../src/values/date/spans.ts";
import { date, readDate } from "../../src/values/date.ts";
import type { ValueContext } from "../../src/values/kind.ts";
import { possible } from "../../src/values/period/read.ts";
import { period } from "../../src/values/period.ts";

const corpus = new URL("../../../shared/corpora/edtf/", import.meta.url);
const absent = !existsSync(corpus);
const context = { story: { seasons: "meteorological-north" } } as ValueContext;

function table<Row>(name: string): Row {
  return absent ? ([] as Row) : (JSON.parse(readFileSync(new URL(name, corpus), "utf8")) as Row);
}

const spansOf = (written: string): Spans | null => {
  const reading = readDate(written, "meteorological-north");
  return reading.ok ? reading.spans : null;
};

const boundsOf = (written: string) => {
  const spans = spansOf(written);
  return spans === null ? null : hull(spans);
};

describe.skipIf(absent)("bounds, where the readers of EDTF agree", () => {
  interface Row {
    readonly input: string;
    readonly oracles: Readonly<Record<string, readonly (string | null)[]>>;
    readonly agree: boolean;
    readonly season_like: boolean;
  }

  const zone = "an oracle moves the day to UTC; factlint keeps the day that people there call it";
  const estimate = "an oracle gives the estimate; the standard explains S as a range of years";
  const tenYears = "an oracle makes up ten years for an unknown end";
  const reversed = "it ends before it starts: UNT's list calls such intervals invalid";
  const shortY = "four digits after Y: the standard wants more, and UNT's list calls it invalid";
  const negativeCentury = "negative centuries and decades: the oracles read them in two ways, the standard not at all";
  const garbled = "the oracle's own bounds are no dates of that year";

  const skipped: Readonly<Record<string, string>> = {
    "1985-04-12T23:20:30-04": zone,
    "1985-04-12T23:20:30-04:00": zone,
    "2020-05-01T00:00:00+14:00": zone,
    "2020-05-01T00:00:00-12:00": zone,
    "2020-05-01T10:30:45+14:00": zone,
    "/2006": tenYears,
    "2004-06-01/": tenYears,
    "1984-06-02?/": tenYears,
    "1953S2": estimate,
    "1953S3": estimate,
    Y171010000S3: estimate,
    Y17101E4S3: estimate,
    Y3388E2S3: estimate,
    "Y-20E2S3": estimate,
    "1985-06-26/1985-04-12": reversed,
    "1985-06/1985-04": reversed,
    "1999/1980": reversed,
    Y1700: shortY,
    Y2020: shortY,
    "Y-1200": shortY,
    "-01": negativeCentury,
    "-05": negativeCentury,
    "-99": negativeCentury,
    "-005": negativeCentury,
    "-19": negativeCentury,
    "-201": negativeCentury,
    "Y-10000": garbled,
    Y100000: garbled,
    Y20020: garbled,
    "Y-20020": garbled,
  };

  // Season codes 21 to 41 have four readings; the corpus says to leave them out.
  const rows = table<Row[]>("consensus.json").filter((row) => row.agree && !row.season_like);
  const judged = rows.filter((row) => !Object.hasOwn(skipped, row.input));

  const dayOf = (bound: string | null | undefined, open: number): number | null => {
    if (bound === "open" || bound === "unknown") return open;
    const parts = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(bound ?? "");
    return parts === null ? null : toDayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  };

  /** Whether ours are the oracle's bounds; where it gives none, there is nothing to compare. */
  const matches = (ours: readonly [number, number] | null, oracle: readonly (string | null)[]) => {
    const [from, to] = [dayOf(oracle[0], -Infinity), dayOf(oracle[1], Infinity)];
    return ours !== null && (from === null || from === ours[0]) && (to === null || to === ours[1]);
  };

  it.each(judged.map((row) => [row.input, row] as const))("%s", (input, { oracles }) => {
    // None of the oracles widens what is approximate, so it is compared without its qualifiers.
    const exact = input.replace(/[~%]/g, "");
    for (const oracle of Object.values(oracles))
      expect([input, boundsOf(exact), matches(boundsOf(exact), oracle)]).toContain(true);
    const widened = boundsOf(input);
    expect(
      widened !== null && widened[0] <= (boundsOf(exact)?.[0] ?? 0) && widened[1] >= (boundsOf(exact)?.[1] ?? 0),
    ).toBe(true);
  });

  it("what is skipped is there, and differs", () => {
    for (const input of Object.keys(skipped)) {
      const row = rows.find((one) => one.input === input);
      expect([input, row !== undefined]).toEqual([input, true]);
      expect([
        input,
        Object.values(row?.oracles ?? {}).every((oracle) => isDated(oracle) && matches(boundsOf(input), oracle)),
      ]).toEqual([input, false]);
    }
    expect(judged.length).toBeGreaterThan(250);
  });

  const isDated = (oracle: readonly (string | null)[]) => oracle.every((bound) => dayOf(bound, 0) !== null);
});

describe.skipIf(absent)("validity, levels 0 to 2", () => {
  const lists = table<Readonly<Record<string, readonly string[]>>>("unt-validate.json");
  const named = Object.entries(lists);
  const isRead = (written: string | null) => date.read(written, context).ok;

  it.each(named.filter(([name]) => !name.startsWith("invalid")))("%s are read", (_, valid) => {
    expect(valid.filter((written) => !isRead(written))).toEqual([]);
    const intervals = valid.filter((written) => written.includes("/"));
    expect(intervals.filter((written) => !period.read(written, context).ok)).toEqual([]);
  });

  it.each(named.filter(([name]) => name.startsWith("invalid")))("%s are not", (_, invalid) => {
    expect(invalid.filter(isRead)).toEqual([]);
    expect(invalid.filter((written) => period.read(written, context).ok)).toEqual([]);
  });

  it("what edtf_ex and ixc refuse is not read", () => {
    const refused = [
      ...table<readonly { readonly input: string }[]>("edtf_ex-invalid.json").map((row) => row.input),
      ...table<readonly (string | null)[]>("ixc-invalid.json"),
    ];
    expect(refused.length).toBeGreaterThan(40);
    expect(refused.filter(isRead)).toEqual([]);
  });
});

/** Relations that only hold of two that share some time; others, such as "before", say nothing of that. */
const sharing: ReadonlySet<string> = new Set([
  "equals",
  "during",
  "duringOrEqual",
  "contains",
  "containsOrEqual",
  "overlaps",
  "intersects",
  "starts",
  "finishes",
  "meets",
  "touches",
]);

describe.skipIf(absent)("no certain conflict where a common time is not ruled out", () => {
  interface Pair {
    readonly relation: string;
    readonly a: string;
    readonly b: string;
    readonly expected: string;
    readonly label: string;
  }
  const pairs = table<Pair[]>("edtf-ts-relations-edtf.json");
  const related = (a: string, b: string) => {
    const [left, right] = [spansOf(a), spansOf(b)];
    if (left === null || right === null) return "unread";
    return date.relate(
      { kind: "date", spans: left, doubt: false },
      { kind: "date", spans: right, doubt: false },
      context,
    );
  };

  const shared = pairs.filter((pair) => sharing.has(pair.relation) && pair.expected !== "NO");
  it.each(shared.map((pair) => [pair.a, pair.relation, pair.b, pair.expected] as const))("%s %s %s: %s", (a, _, b) => {
    expect(["unread", "disjoint"]).not.toContain(related(a, b));
  });

  // "1985 is before ../1990" is answered by the end alone: an open start leaves them to overlap.
  const skipped = new Set(["1985|../1990"]);
  const apart = pairs.filter(
    (pair) =>
      /^is(Before|After)$/.test(pair.relation) &&
      pair.expected === "YES" &&
      !/^\[/.test(pair.a) &&
      !skipped.has(`${pair.a}|${pair.b}`),
  );
  it.each(apart.map((pair) => [pair.a, pair.relation, pair.b] as const))(
    "%s %s %s is a certain difference",
    (a, _, b) => {
      expect(related(a.replace("~", ""), b)).toBe("disjoint");
    },
  );

  it("has pairs to judge", () => expect([shared.length, apart.length].every((count) => count > 10)).toBe(true));
});

describe.skipIf(absent)("no certain conflict between periods, where the answer is not NO", () => {
  interface Side {
    readonly kind: "member" | "openStart" | "openEnd" | "unknownStart" | "unknownEnd";
    readonly args: readonly number[];
  }
  interface Pair {
    readonly relation: string;
    readonly a: Side;
    readonly b: Side;
    readonly expected: string;
    readonly label: string;
  }
  const pairs = table<Pair[]>("edtf-ts-relations-intervals.json");

  const periodOf = ({ kind, args }: Side): PeriodDenotation => {
    const [first = 0, second = first, third = second, fourth = third] = args;
    const known: Spans = [[first, second]];
    const unknown: Spans = [[-Infinity, Infinity]];
    const sides: Readonly<Record<Side["kind"], readonly [Spans, Spans]>> = {
      member: [known, [[third, fourth]]],
      openStart: [[[-Infinity, -Infinity]], known],
      openEnd: [known, [[Infinity, Infinity]]],
      unknownStart: [unknown, known],
      unknownEnd: [known, unknown],
    };
    const bounds = possible(...sides[kind], false);
    if (bounds === null) throw new Error(`no period: ${kind} ${args}`);
    return { kind: "period", ...bounds };
  };
  /** All days of a period, as a date "on some day of it". */
  const daysOf = (side: Side): DateDenotation => {
    const { starts, ends } = periodOf(side);
    return { kind: "date", spans: [[hull(starts)?.[0] ?? 0, hull(ends)?.[1] ?? 0]], doubt: false };
  };
  const named = (chosen: readonly Pair[]) => chosen.map((pair) => [`${pair.relation}: ${pair.label}`, pair] as const);

  it.each(named(pairs.filter((pair) => sharing.has(pair.relation) && pair.expected !== "NO")))("%s", (_, { a, b }) => {
    expect(date.relate(daysOf(a), daysOf(b), context)).not.toBe("disjoint");
  });

  it.each(named(pairs.filter((pair) => pair.relation === "equals")))("%s", (_, { a, b, expected }) => {
    expect(period.relate(periodOf(a), periodOf(b), context) === "disjoint").toBe(expected === "NO");
  });

  it.each(named(pairs.filter((pair) => pair.relation === "disjoint")))("%s", (_, { a, b, expected }) => {
    if (expected === "YES") expect(date.relate(daysOf(a), daysOf(b), context)).toBe("disjoint");
    else expect(date.relate(daysOf(a), daysOf(b), context)).not.toBe("disjoint");
  });
});

describe("plain precision, against the edtf package", () => {
  const year = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1800, max: 2100 }));
  const plain = fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.nat(2))
    .map(([of, month, day, parts]) =>
      [String(of).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")]
        .slice(0, parts + 1)
        .join("-"),
    );
  const oracleBounds = (written: string): readonly [number, number] | null => {
    try {
      const parsed = edtf(written);
      return [Math.floor(parsed.min / 86_400_000), Math.floor(parsed.max / 86_400_000)];
    } catch {
      return null;
    }
  };

  it("has the same bounds", () => {
    fc.assert(
      fc.property(plain, (written) => {
        // The package takes a day that a month lacks for one of the next month.
        if (/-(?:3[01]|29|30)$/.test(written) && spansOf(written) === null) return;
        expect(boundsOf(written)).toEqual(oracleBounds(written));
      }),
      { numRuns: 400 },
    );
  });

  it("has the same bounds of intervals", () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const [first, last] = [boundsOf(start), boundsOf(end)];
        // Where one end lies within the other ("1806/1806", "0000-02-28/0000") the package refuses or miscounts.
        if (first === null || last === null || first[1] >= last[0]) return;
        expect(boundsOf(`${start}/${end}`)).toEqual(oracleBounds(`${start}/${end}`));
      }),
      { numRuns: 400 },
    );
  });
});
