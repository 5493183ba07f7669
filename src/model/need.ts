import type { Finding } from "./finding.ts";

/** What open findings can ask for, the most first. */
const needs = ["contradiction", "decision", "correction", "difference", "nothing"] as const;

export type Need = (typeof needs)[number];

/** The most of several needs. */
export function greatest(several: readonly Need[]): Need {
  return needs.find((need) => several.includes(need)) ?? "nothing";
}

/** Whether a finding asks something of somebody: it is there, and nobody has decided it. */
export function isOpen({ state, baselineState }: Pick<Finding, "state" | "baselineState">): boolean {
  return state !== "decided" && baselineState !== "absent";
}

/** Whether a finding waits for an editor: an error does, and what a changed record has reopened. */
export function needsDecision(finding: Pick<Finding, "severity" | "state" | "baselineState">): boolean {
  return isOpen(finding) && (finding.severity === "error" || finding.state === "reopened");
}
