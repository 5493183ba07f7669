import { describe, expect, it } from "vitest";
import { date, readDate } from "../../src/values/date.ts";
import type { ValueContext } from "../../src/values/kind.ts";
import { period } from "../../src/values/period.ts";
import { daysText, sideText } from "./days.ts";
import { documentedRows } from "./documented.ts";

const context = { story: { seasons: "meteorological-north" } } as ValueContext;

const doubtful = (doubt: boolean) => (doubt ? ", doubtful" : "");

describe("dates are read as docs/values.md says", () => {
  const rows = documentedRows("Dates", ["written", "denotes", "note"]);
  it.each(rows)("%s: %s", (text, denotes) => {
    const reading = readDate(text ?? "", "meteorological-north");
    expect(reading.ok ? daysText(reading.spans) + doubtful(reading.doubt) : "not read").toBe(denotes);
  });

  const refused = documentedRows("Dates", ["written", "nearest", "note"]);
  it.each(refused)("%s is not read; nearest: %s", (text, nearest) => {
    const reading = date.read(text ?? "", context);
    expect(reading.ok ? "read" : (reading.suggestion ?? "none")).toBe(nearest);
  });

  it("has all the tables", () => expect([rows.length > 110, refused.length > 10]).toEqual([true, true]));
});

describe("periods are read as docs/values.md says", () => {
  const rows = documentedRows("Periods", ["written", "starts", "ends", "note"]);
  it.each(rows)("%s: %s to %s", (text, starts, ends) => {
    const reading = period.read(text ?? "", context);
    if (!reading.ok) throw new Error(`not read: ${text}`);
    const { denotation } = reading;
    expect([sideText(denotation.starts), sideText(denotation.ends) + doubtful(denotation.doubt)]).toEqual([
      starts,
      ends,
    ]);
  });

  it("has the table", () => expect(rows.length).toBeGreaterThan(20));
});
