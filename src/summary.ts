import { type Outcome, outcomes } from "./model/question.ts";
import type { ReportPart, Summary } from "./model/report.ts";

/** Counts what a run saw and found. Decided findings are counted apart. */
export function summaryOf(parts: readonly ReportPart[]): Summary {
  const byOutcome = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const findings = { error: 0, warning: 0, info: 0, decided: 0, reopened: 0 };
  const counted = { stories: 0, articles: 0, claims: 0, questions: 0 };
  for (const part of parts) {
    counted.stories += part.story === null ? 0 : 1;
    counted.articles += part.articles.length;
    counted.claims += part.claims.length;
    counted.questions += part.questions.length;
    for (const { outcome } of part.questions) byOutcome[outcome] += 1;
    for (const { severity, state, baselineState } of part.findings) {
      if (baselineState === "absent") continue;
      findings[state === "decided" ? "decided" : severity] += 1;
      if (state === "reopened") findings.reopened += 1;
    }
  }
  return { ...counted, outcomes: byOutcome, findings };
}
