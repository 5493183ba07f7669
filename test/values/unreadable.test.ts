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
