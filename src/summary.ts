import { type Outcome, outcomes } from "./model/question.ts";
import type { FailOn, Report, ReportPart, Summary } from "./model/report.ts";

/** Counts what a part of a run saw and found. Decided findings are counted apart. */
export function summaryOf(part: ReportPart): Summary {
  const { story, articles, claims, questions } = part;
  const byOutcome = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome } of questions) byOutcome[outcome] += 1;
  const findings = { error: 0, warning: 0, info: 0, decided: 0, reopened: 0 };
  for (const { severity, state, baselineState } of part.findings) {
    if (baselineState === "absent") continue;
    findings[state === "decided" ? "decided" : severity] += 1;
    if (state === "reopened") findings.reopened += 1;
  }
  return {
    stories: story === null ? 0 : 1,
    articles: articles.length,
    claims: claims.length,
    questions: questions.length,
    outcomes: byOutcome,
    findings,
  };
}

/** Counts of several parts, together. */
export function sumOf(summaries: readonly Summary[]): Summary {
  const of = (count: (summary: Summary) => number) => summaries.reduce((sum, summary) => sum + count(summary), 0);
  return {
    stories: of(({ stories }) => stories),
    articles: of(({ articles }) => articles),
    claims: of(({ claims }) => claims),
    questions: of(({ questions }) => questions),
    outcomes: Object.fromEntries(
      outcomes.map((outcome) => [outcome, of((summary) => summary.outcomes[outcome])]),
    ) as Record<Outcome, number>,
    findings: {
      error: of(({ findings }) => findings.error),
      warning: of(({ findings }) => findings.warning),
      info: of(({ findings }) => findings.info),
      decided: of(({ findings }) => findings.decided),
      reopened: of(({ findings }) => findings.reopened),
    },
  };
}

/** Whether a run fails, by what it counted. */
export function gateOf({ findings }: Summary, failOn: FailOn): Report["gate"] {
  switch (failOn) {
    case "none":
      return { failOn, failed: false };
    case "warning":
      return { failOn, failed: findings.error + findings.warning > 0 };
    default:
      return { failOn, failed: findings.error > 0 };
  }
}
