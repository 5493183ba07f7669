import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenDays } from "../../src/evidence/days/written-days.ts";
import { readDate } from "../../src/values/date.ts";

const spansOf = (written: string) => {
  const read = readDate(written, "meteorological-north");
  if (!read.ok) throw new Error(`${written} is no date.`);
  return read.spans;
};

describe("days as the desk would write them", () => {
  it.each([
    ["2016-01-01", "2016-01-01"],
    ["2021-06-01/2021-08-31", "between 2021-06 and 2021-08"],
    ["2021-06-02/2021-08-31", "between 2021-06-02 and 2021-08-31"],
    ["2020-01-01/2020-03-31", "between 2020-01 and 2020-03"],
    ["2016-01-01/2018-12-31", "between 2016 and 2018"],
    ["2016-01-01/..", "since 2016"],
    ["2016-03-01/..", "since 2016-03"],
    ["../2024-12-31", "by 2024"],
    ["../2024-12-30", "by 2024-12-30"],
    ["2016 or 2018-07", "2016 or 2018-07"],
  ])("%s: %s", (days, written) => {
    expect(writtenDays(spansOf(days), false, null)).toBe(written);
  });

  it.each([
    ["2021-06-01/2021-08-31", "summer 2021"],
    ["winter 2021", "winter 2021/22"],
    ["late spring 2021", "late spring 2021"],
    ["since autumn 2025", "since autumn 2025"],
    ["by autumn 2025", "by autumn 2025"],
    ["summer 2021 or summer 2022", "summer 2021 or summer 2022"],
    ["2021-06-02/2021-08-31", "between 2021-06-02 and 2021-08-31"],
    ["2021", "2021"],
  ])("%s, where a season is named: %s", (days, written) => {
    expect(writtenDays(spansOf(days), false, "meteorological-north")).toBe(written);
    expect(spansOf(written)).toEqual(spansOf(days));
  });

  it("a season in the south is one of its own year where it does not turn", () => {
    const read = readDate("winter 2021", "meteorological-south");
    expect(read.ok && writtenDays(read.spans, false, "meteorological-south")).toBe("winter 2021");
  });

  it("read again, they are the same days", () => {
    const day = fc.oneof(fc.integer({ min: -800_000, max: 80_000 }), fc.constantFrom(...edges));
    fc.assert(
      fc.property(day, day, fc.constantFrom("from", "to", "both"), (one, other, ends) => {
        const from = ends === "to" ? -Infinity : Math.min(one, other);
        const to = ends === "from" ? Infinity : Math.max(one, other);
        expect(spansOf(writtenDays([[from, to]], false, null) ?? "")).toEqual([[from, to]]);
      }),
    );
  });
});

/** The first and last days of months and years, which chance seldom meets. */
const edges = ["2016-01-01", "2016-12-31", "2018-07-01", "2018-07-31", "2020-02-29", "1999-12-31"].map(
  (day) => spansOf(day)[0]?.[0] ?? 0,
);
