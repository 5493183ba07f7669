import { expect, it } from "vitest";
import { read } from "../../src/values/catalogue.ts";
import { contextOf } from "./norsund.ts";

const long = `${"x".repeat(78)}😀${"x".repeat(100)}`;

it.each(["boolean", "date", "period", "quantity"] as const)("a %s that is none is quoted by its beginning", (kind) => {
  const reading = read(kind, long, contextOf({ kind }));
  expect(reading).toMatchObject({ ok: false, problem: { args: { written: `${"x".repeat(78)}…` } } });
});

it("so is what is none and holds long texts", () => {
  const reading = read("boolean", [long], contextOf({ kind: "boolean" }));
  expect(reading).toMatchObject({ ok: false, problem: { args: { written: `[${"x".repeat(78)}…` } } });
});

it.each([
  ["date", "[2024..2020]", "[2020..2024]"],
  ["date", ["2024..2020"], "[2020..2024]"],
  ["date", "{2024-05..2024-03,2019}", "{2024-03..2024-05,2019}"],
  ["date", "after 2024 and before 2020", "between 2021 and 2023"],
  ["date", "before 2020 and after 2024", "between 2021 and 2023"],
  ["date", "since 2024 but before 2020", "between 2020 and 2023"],
  ["date", "since May 2024 and until May 2020", "2020-05-01/2024-05-31"],
  ["date", "2024/2020", "2020/2024"],
  ["quantity", "9-4", "4-9"],
  ["quantity", ["9-4"], "4-9"],
  ["quantity", "[9-4]", "4-9"],
] as const)("a %s that runs backwards says so, and how it runs: %j", (kind, written, nearest) => {
  const reading = read(kind, written, contextOf({ kind }));
  expect(reading).toMatchObject({ ok: false, suggestion: nearest });
  expect(reading.ok ? "" : reading.problem.id).toBe(kind === "date" ? "date.reversed" : "quantity.reversed");
  expect(read(kind, nearest, contextOf({ kind })).ok).toBe(true);
});

it.each([
  ["after 2020 and before 2024", "between 2021 and 2023"],
  ["before 2024, after 2020", "between 2021 and 2023"],
  ["after 2020 and before 2022", "2021"],
  ["after 13 May 2020 and before 15 May 2020", "2020-05-14"],
])("two bounds are one span of days: %s", (written, nearest) => {
  const reading = read("date", written, contextOf({ kind: "date" }));
  expect(reading).toMatchObject({ ok: false, problem: { id: "value.unreadable" }, suggestion: nearest });
});

it.each(["after 2020 and before 2021", "[2020..2024", "after noon and before 2020"])(
  "nothing is suggested where nothing lies between: %s",
  (written) => expect(read("date", written, contextOf({ kind: "date" }))).not.toHaveProperty("suggestion"),
);

it("two years as most people write them are no season of a period, and stay what EDTF has for a day", () => {
  for (const written of ["2021-22", "2023-24", "2020-21", "2022-23?", "2022-23~"]) {
    const years = `${written.slice(0, 4)}/20${written.slice(5)}`;
    expect(read("period", written, contextOf({ kind: "period" }))).toMatchObject({
      problem: { id: "date.two-years" },
      suggestion: years,
    });
    expect(read("date", written, contextOf({ kind: "date" })).ok).toBe(true);
  }
  expect(read("period", "2021-23", contextOf({ kind: "period" })).ok).toBe(true);
});
