import { expect, it } from "vitest";
import { needOf } from "../../src/judge/need.ts";
import type { Finding } from "../../src/model/finding.ts";

type Asking = Pick<Finding, "rule" | "severity" | "state" | "baselineState">;

const open = (rule: Asking["rule"], severity: Asking["severity"]): Asking => ({
  rule,
  severity,
  state: "open",
  baselineState: null,
});

it.each([
  ["sources that cannot all be right", open("value-conflict", "info"), "contradiction"],
  ["claims that cannot all be right together", open("joint-conflict", "info"), "contradiction"],
  ["claims that break a story's own rule", open("order", "warning"), "contradiction"],
  ["what a story's rule misses: nobody contradicts anybody", open("requires", "warning"), "nothing"],
  ["what a story's rule misses, where it is an error", open("requires", "error"), "decision"],
  ["a quote that is not in the text", open("quote-not-found", "error"), "decision"],
  ["a quote that the text has twice", open("quote-ambiguous", "warning"), "nothing"],
  ["a name that is not declared", open("unknown-name", "error"), "correction"],
  ["a definition that nothing uses", open("unused-definition", "warning"), "nothing"],
  [
    "a definition that nothing uses, where a desk makes an error of that",
    open("unused-definition", "error"),
    "correction",
  ],
  [
    "an article that is there twice, where a desk makes an error of that",
    open("duplicate-article", "error"),
    "correction",
  ],
  ["a small difference", open("near-value", "warning"), "difference"],
  ["a small difference, where a desk makes an error of that", open("near-value", "error"), "decision"],
  ["what has changed since it was decided", { ...open("near-value", "warning"), state: "reopened" }, "decision"],
  ["what is decided", { ...open("value-conflict", "error"), state: "decided" }, "nothing"],
  ["what is gone", { ...open("value-conflict", "error"), baselineState: "absent" }, "nothing"],
] as const)("%s", (_, finding, need) => {
  expect(needOf([finding])).toBe(need);
});

it("of many findings, the one that asks the most tells", () => {
  const [small, known, conflict] = [
    open("near-value", "warning"),
    open("unknown-name", "error"),
    open("value-conflict", "error"),
  ];
  expect(needOf([])).toBe("nothing");
  expect(needOf([small, known])).toBe("correction");
  expect(needOf([small, open("quote-not-found", "error"), known])).toBe("decision");
  expect(needOf([small, conflict, known])).toBe("contradiction");
});
