import type { Finding } from "./model/finding.ts";
import { type Outcome, outcomes, type Question } from "./model/question.ts";
import type { Summary } from "./model/report.ts";
import type { Resolved } from "./resolve/resolve.ts";

/** Counts what a run saw and found. Decided findings are counted apart. */
export function summaryOf(
  resolved: readonly Resolved[],
  questions: readonly Question[],
  claims: number,
  findings: readonly Finding[],
): Summary {
  const byOutcome = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome } of questions) byOutcome[outcome] += 1;
  const counts = { error: 0, warning: 0, info: 0, decided: 0, reopened: 0 };
  for (const { severity, state, baselineState } of findings) {
    if (baselineState === "absent") continue;
    if (state === "decided") counts.decided += 1;
    else counts[severity] += 1;
    if (state === "reopened") counts.reopened += 1;
  }
  return {
    stories: resolved.length,
    articles: resolved.reduce((sum, { articles }) => sum + articles.length, 0),
    claims,
    questions: questions.length,
    outcomes: byOutcome,
    findings: counts,
  };
}
