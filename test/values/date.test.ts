import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../../src/messages/say.ts";
import { isoDay } from "../../src/model/calendar.ts";
import type { DateDenotation, DaySpan } from "../../src/model/denotation.ts";
import type { Seasons } from "../../src/model/story.ts";
import { describe as describeValue } from "../../src/values/catalogue.ts";
import { type Spans, union } from "../../src/values/date/spans.ts";
import { date, readDate } from "../../src/values/date.ts";
import type { ValueContext } from "../../src/values/kind.ts";
import { intersect } from "../../src/values/ranges.ts";
import { inSigns } from "./in-signs.ts";

const context = { story: { seasons: "meteorological-north" }, property: { rounded: false } } as ValueContext;

function denote(written: string, seasons: Seasons = "meteorological-north"): DateDenotation {
  const reading = readDate(written, seasons);
  if (!reading.ok) throw new Error(`not read: ${written}`);
  return { kind: "date", spans: reading.spans, doubt: reading.doubt };
}

const ofSpans = (spans: Spans): DateDenotation => ({ kind: "date", spans, doubt: false });
const inWords = (denotation: DateDenotation) => say(describeValue(denotation, context), "en");
const iso = (day: number) => (Number.isFinite(day) ? isoDay(day) : "..");

describe("seasons follow the story", () => {
  const rows: readonly [written: string, seasons: Seasons, from: string, to: string][] = [
    ["summer 2021", "meteorological-north", "2021-06-01", "2021-08-31"],
    ["2021-22", "meteorological-north", "2021-06-01", "2021-08-31"],
    ["summer 2021", "meteorological-south", "2021-12-01", "2022-02-28"],
    ["2021-22", "meteorological-south", "2021-12-01", "2022-02-28"],
    ["winter 2021", "meteorological-south", "2021-06-01", "2021-08-31"],
    ["2021-26", "meteorological-south", "2021-06-01", "2021-08-31"],
    ["2021-30", "meteorological-north", "2021-12-01", "2022-02-28"],
    ["2021-32", "meteorological-north", "2021-06-01", "2021-08-31"],
    ["2021-33", "meteorological-north", "2021-01-01", "2021-03-31"],
    ["spring 2021", "astronomical-north", "2021-03-19", "2021-06-21"],
    ["winter 2021", "astronomical-north", "2021-12-20", "2022-03-20"],
    ["spring 2021", "astronomical-south", "2021-09-21", "2021-12-22"],
  ];
  it.each(rows)("%s, %s", (written, seasons, from, to) => {
    expect(denote(written, seasons).spans.map((span) => span.map(iso))).toEqual([[from, to]]);
  });
});

describe("how two dates stand", () => {
  const rows: readonly [a: string, relation: string, b: string, days: string, near?: "near"][] = [
    ["2021", "same", "2021-01-01/2021-12-31", "0", "near"],
    ["2021-07-14", "narrower", "summer 2021", "0", "near"],
    ["summer 2021", "wider", "2021-07-14", "0", "near"],
    ["summer 2021", "overlaps", "2021-08/2021-09", "0", "near"],
    ["summer 2021", "disjoint", "2022", "123"],
    ["2021-07-14", "disjoint", "2021-07-15", "1", "near"],
    ["2021-07-14", "disjoint", "2021-07-16", "2"],
    ["2020 or 2022", "disjoint", "2021", "1", "near"],
    ["2020 or 2022", "wider", "2022", "0", "near"],
    ["before 2021", "disjoint", "after 2021", "366"],
    ["before 2021", "overlaps", "since 2020", "0", "near"],
    ["unknown", "wider", "44 BC", "0", "near"],
    ["Y-170000002", "disjoint", "Y170000002", "124182451097"],
  ];
  it.each(rows)("%s is %s %s", (a, relation, b, amount, near) => {
    expect(date.relate(denote(a), denote(b), context)).toBe(relation);
    expect(date.gap(denote(a), denote(b), context)).toEqual({ amount, unit: "day", near: near === "near" });
  });
});

describe("what a date leaves open, in words", () => {
  const rows: readonly [written: string, words: string][] = [
    ["2021", "2021"],
    ["2021-07", "July 2021"],
    ["2021-07-14", "14 July 2021"],
    ["summer 2021", "between June and August 2021"],
    ["winter 2021", "between December 2021 and February 2022"],
    ["14 or 15 July 2021", "between 14 and 15 July 2021"],
    ["about July 2021", "between 16 June and 15 August 2021"],
    ["2021~", "between July 2020 and June 2022"],
    ["2021?", "2021 (uncertain)"],
    ["before 2021", "before 2021"],
    ["after 14 July 2021", "not before 15 July 2021"],
    ["2021 or before 2020", "2021 or before 2020"],
    ["[..2018,2020..]", "before 2019 or not before 2020"],
    ["44 BC", "44 BCE"],
    ["AD 79", "79 CE"],
    ["0000", "1 BCE"],
    ["Y170000002", "170000002 CE"],
    ["unknown", "at any time"],
  ];
  it.each(rows)("%s: %s", (written, words) => expect(inWords(denote(written))).toBe(words));
});

describe("what cannot be read is not guessed", () => {
  const rows: readonly [written: string, problem: string, nearest: string | null][] = [
    ["2021-7", "value.unreadable", "2021-07"],
    ["2021-07,", "value.unreadable", "2021-07"],
    ['"2021-07",', "value.unreadable", "2021-07"],
    ["2021-7-4", "value.unreadable", "2021-07-04"],
    ["2021/07/14", "value.unreadable", "2021-07-14"],
    ["14.05.2024", "value.unreadable", "2024-05-14"],
    ["05/14/2024", "value.unreadable", "2024-05-14"],
    ["14/05/2024", "value.unreadable", "2024-05-14"],
    ["03/04/2021", "value.unreadable", "2021-04-03 or 2021-03-04"],
    ["05/2024", "value.unreadable", "2024-05"],
    ["20210714", "value.unreadable", "2021-07-14"],
    ["20067890", "value.unreadable", "Y20067890"],
    ["Y2006", "value.unreadable", "2006"],
    ["2021-Q1", "value.unreadable", "Q1 2021"],
    ["Juli 2021", "value.unreadable", "July 2021"],
    ["14. Mai 2024", "value.unreadable", "14 May 2024"],
    ["Anfang März 2021", "value.unreadable", "early March 2021"],
    ["d’ici fin 2021", "value.unreadable", "by late 2021"],
    ["mi-juillet 2021", "value.unreadable", "mid July 2021"],
    ["été 2021", "value.unreadable", "summer 2021"],
    ["eind zomer 2021", "value.unreadable", "late summer 2021"],
    ["2020 of 2021", "value.unreadable", "2020 or 2021"],
    ["sumer 2021", "value.unreadable", "summer 2021"],
    ["befor May 2021", "value.unreadable", "before May 2021"],
    ["2004-xx", "value.unreadable", "2004-XX"],
    ["[1667, 1668]", "value.unreadable", "[1667,1668]"],
    ["2000s", "value.unreadable", "between 2000 and 2009"],
    ["2021-13", "date.no-such-day", "2021-12"],
    ["1999-02-30", "date.no-such-day", "1999-02-28"],
    ["1900-02-29", "date.no-such-day", "1900-02-28"],
    ["2021-14-07", "date.no-such-day", "2021-07-14"],
    ["2021/2019", "date.reversed", "2019/2021"],
    ["between 2021 and 2019", "date.reversed", "between 2019 and 2021"],
    ["2021-2019", "date.reversed", "2019/2021"],
    ["2021..2019", "date.reversed", "2019/2021"],
    ["2021 … 2019", "date.reversed", "2019/2021"],
    ["2019..2021", "value.unreadable", "2019/2021"],
    ["since 2019 until 2021", "value.unreadable", "from 2019 to 2021"],
    ["2021-05 to 2021-03", "date.reversed", "2021-03 to 2021-05"],
    ["about 2021 to 2019", "date.reversed", "about 2019 to 2021"],
    ["16 to 14 July 2021", "date.reversed", "14 to 16 July 2021"],
    ["July 16-14, 2021", "date.reversed", "14 to 16 July 2021"],
    ["May to March 2021", "date.reversed", "May 2020 to March 2021"],
    ["between winter and autumn 2021", "date.reversed", "between winter 2020 and autumn 2021"],
    ["2021-06/2021", "value.unreadable", "2021-06/2021-12"],
    ["before 2020 or 2021", "value.unreadable", null],
    ["05/14", "value.unreadable", null],
    ["14 May", "date.no-year", null],
    ["May 21", "date.no-year", null],
    ["tomorrow", "date.relative", null],
    ["the year 2021-22", "value.unreadable", null],
    ["calendar year 2021-22", "value.unreadable", null],
    ["early 14 July 2021", "value.unreadable", null],
    ["Y99999999999999", "value.unreadable", null],
    ["Y1E99", "value.unreadable", null],
    ["__proto__", "value.unreadable", null],
    ["", "value.unreadable", null],
  ];
  it.each(rows)("%s: %s, %s", (written, problem, nearest) => {
    const reading = date.read(written, context);
    expect(reading.ok).toBe(false);
    if (reading.ok) return;
    expect([reading.problem.id, reading.suggestion ?? null]).toEqual([problem, nearest]);
    expect(say(reading.problem, "en")).toContain(written);
  });

  it("reads a hostile text in no time", () => {
    const hostile = [" ", "1", "X", "-", "~", "a ", "early ", "or ", "2021 or ", ", ", "[", "..", "/", "\u0301", "é"];
    for (const piece of hostile) {
      const text = piece.repeat(100_000);
      expect(readDate(text, "meteorological-north").ok).toBe(false);
      expect(readDate(text.slice(0, 4990), "meteorological-north").ok).toBe(false);
    }
  });
});

describe("what YAML makes of a set", () => {
  const rows: readonly [written: Parameters<typeof date.read>[0], same: string][] = [
    [["1667", "1668", "1670..1672"], "[1667,1668,1670..1672]"],
    [["..1760-12-03"], "[..1760-12-03]"],
    [{ "1960": null, "1961-12": "" }, "{1960,1961-12}"],
    [["summer 2021", "2023"], "summer 2021 or 2023"],
  ];
  it.each(rows)("%j is %s", (written, same) => {
    const reading = date.read(written, context);
    expect(reading.ok && reading.denotation).toEqual(denote(same));
  });

  it.each([[[]], [{}], [[["2021"]]], [{ from: "2021" }], [null], [true]])("%j is no date", (written) => {
    expect(date.read(written, context).ok).toBe(false);
  });
});

const anyDay = fc.oneof(
  fc.integer({ min: -900_000, max: 900_000 }),
  fc.integer({ min: 18_000, max: 20_000 }),
  fc.integer({ min: -1e15, max: 1e15 }),
);
const anySpan = fc.oneof(
  fc.tuple(anyDay, fc.nat(800)).map(([from, length]): DaySpan => [from, from + length]),
  anyDay.map((day): DaySpan => [day, day]),
  anyDay.map((day): DaySpan => [-Infinity, day]),
  anyDay.map((day): DaySpan => [day, Infinity]),
  fc.tuple(fc.integer({ min: -400, max: 2400 }), fc.nat(3)).map(([year, more]): DaySpan => {
    const digits = (of: number) => (of < 0 ? `-${String(-of).padStart(4, "0")}` : String(of).padStart(4, "0"));
    return denote(`${digits(year)}/${digits(year + more)}`).spans[0] ?? [0, 0];
  }),
);
const anyDate = fc
  .tuple(fc.array(anySpan, { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([spans, doubt]): DateDenotation => ({ kind: "date", spans: union(spans), doubt }));

const anyWritten = fc
  .tuple(
    fc.constantFrom("", "", "", "before ", "by ", "after ", "since ", "until ", "no later than "),
    fc.constantFrom("", "", "about ", "circa "),
    fc.constantFrom("", "", "early ", "mid-", "late ", "end of ", "the first half of ", "beginning of "),
    fc.constantFrom(
      "2021",
      "July 2021",
      "summer 2021",
      "Winter 44 BC",
      "the 1990s",
      "19th century",
      "-0044",
      "Q3 2020",
    ),
    fc.constantFrom("", "", "?", "~", "%"),
  )
  .map((words) => words.join(""));

const pieces = [
  ..."0 1 2 9 X - / .. ? ~ % [ ] { } , S Y E T : Z + 2021 1999 44 0000 -07 -13 -31 2021-07 2021-07-14".split(" "),
  ..." before | by | after | since | between | and | or | to | from | the | of |early |late |mid-|end of |first half of |14 |Q1 ".split(
    "|",
  ),
  ..."July |summer |winter |1990s|19th century|1st century| BC| AD|about |unknown|at any time| or later| at the latest".split(
    "|",
  ),
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);

describe("the laws of dates", () => {
  it("whatever is read is sorted, disjoint, not adjacent and of whole days, and what is suggested can be read", () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const reading = readDate(written, "astronomical-south");
        if (!reading.ok) {
          if (reading.nearest !== null) expect(readDate(reading.nearest, "astronomical-south").ok).toBe(true);
          return;
        }
        expect(reading.spans.length).toBeGreaterThan(0);
        let before = Number.NEGATIVE_INFINITY;
        for (const [from, to] of reading.spans) {
          expect([from <= to, from > before || before === -Infinity]).toEqual([true, true]);
          for (const day of [from, to]) expect(Number.isSafeInteger(day) || !Number.isFinite(day)).toBe(true);
          before = to + 1;
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("reading what describe wrote gives the same denotation", () => {
    fc.assert(
      fc.property(anyDate, (denotation) => {
        expect(denote(inSigns(inWords(denotation)))).toEqual(denotation);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(anyWritten, (written) => {
        expect(denote(inSigns(inWords(denote(written))))).toEqual(denote(written));
      }),
      { numRuns: 1000 },
    );
  });

  it("relate is symmetric up to narrower and wider, and disjoint only without a common day", () => {
    const turned = { narrower: "wider", wider: "narrower" } as Readonly<Record<string, string>>;
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const relation = date.relate(a, b, context);
        expect(date.relate(b, a, context)).toBe(turned[relation] ?? relation);
        expect(relation === "disjoint").toBe(intersect(a.spans, b.spans).length === 0);
        expect(date.gap(a, b, context)).toEqual(date.gap(b, a, context));
        expect(date.gap(a, b, context).amount === "0").toBe(relation !== "disjoint");
      }),
    );
  });

  it("widening a date never makes a conflict", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, more) => {
        const wider = ofSpans(union([...b.spans, ...more.spans]));
        if (date.relate(a, b, context) !== "disjoint") expect(date.relate(a, wider, context)).not.toBe("disjoint");
        expect(["same", "narrower"]).toContain(date.relate(b, wider, context));
      }),
    );
  });

  it("about, and a coarser unit, only widen", () => {
    const holds = (wide: string, narrow: string) =>
      expect(["same", "wider"]).toContain(date.relate(denote(wide), denote(narrow), context));
    for (const bound of ["", "before ", "by ", "after ", "since "]) {
      for (const unit of ["2021", "July 2021", "14 July 2021", "summer 2021", "late 2021", "the 1990s"]) {
        holds(`${bound}about ${unit}`, `${bound}${unit}`);
      }
    }
  });

  it("a hull holds all, and there is none where any day is possible", () => {
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 6 }), (dates) => {
        const hull = date.hull(dates, context);
        const ends = dates.flatMap(({ spans }) => spans.flat());
        const isAnyDay = ends.includes(-Infinity) && ends.includes(Infinity);
        expect(hull === null).toBe(isAnyDay);
        if (hull !== null)
          for (const one of dates) expect(["same", "narrower"]).toContain(date.relate(one, hull, context));
      }),
    );
  });

  it("a position's value is what its members share", () => {
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 6 }), (dates) => {
        const { values, fits } = date.positions(dates, context);
        values.forEach((value, position) => {
          const members = dates.filter((_, index) =>
            fits[index]?.some(([first, last]) => first <= position && position <= last),
          );
          const common = members.reduce<Spans>(
            (spans, member) => intersect(spans, member.spans),
            [[-Infinity, Infinity]],
          );
          expect(value.spans).toEqual(common);
        });
      }),
    );
  });
});

it("reads a plain date, which has a short way of its own, as it reads a set of that date alone", () => {
  const part = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, "0"));
  const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, "0"));
  const plain = fc
    .tuple(year, part(14), part(33), fc.constantFrom(1, 2, 3))
    .map(([written, month, day, parts]) => [written, month, day].slice(0, parts).join("-"));
  fc.assert(
    fc.property(plain, (written) => {
      const long = readDate(`[${written}]`, "meteorological-north");
      expect(readDate(written, "meteorological-north")).toEqual(
        long.ok
          ? long
          : { ok: false, problem: expect.anything(), nearest: expect.toBeOneOf([null, expect.any(String)]) },
      );
    }),
    { numRuns: 2000 },
  );
});
