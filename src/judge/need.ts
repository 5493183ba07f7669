import type { Finding } from "../model/finding.ts";
import { greatest, isOpen, type Need, needsDecision } from "../model/need.ts";
import { rules } from "./catalogue.ts";

type Asking = Pick<Finding, "rule" | "severity" | "state" | "baselineState">;

/** The most that findings ask for; what is decided or gone asks for nothing. */
export function needOf(findings: readonly Asking[]): Need {
  return greatest(findings.map(needOfOne));
}

function needOfOne(finding: Asking): Need {
  const { asks } = rules[finding.rule];
  if (!isOpen(finding)) return "nothing";
  if (asks === "contradiction") return asks;
  if (needsDecision(finding)) return asks === "correction" ? asks : "decision";
  return asks === "difference" ? asks : "nothing";
}
