import { needOf } from "./judge/need.ts";
import type { Finding } from "./model/finding.ts";
import { greatest } from "./model/need.ts";
import { type Outcome, outcomes } from "./model/question.ts";
import type { FailOn, Report, ReportPart, Summary } from "./model/report.ts";

/** What is counted of a part of a run. */
export interface Counted {
  readonly stories: number;
  readonly articles: number;
  readonly claims: number;
  /** Of the questions, one each. */
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Pick<Finding, "rule" | "severity" | "state" | "baselineState">[];
}

/** Counts what a part of a run saw and found. */
export function summaryOf({ story, articles, claims, questions, findings }: ReportPart): Summary {
  return countsOf({
    stories: story === null ? 0 : 1,
    articles: articles.length,
    claims: claims.length,
    outcomes: questions.map(({ outcome }) => outcome),
    findings,
  });
}

/** Counts outcomes and findings. Decided findings are counted apart. */
export function countsOf({ stories, articles, claims, outcomes: found, findings }: Counted): Summary {
  const byOutcome = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const outcome of found) byOutcome[outcome] += 1;
  const counts = { error: 0, warning: 0, info: 0, decided: 0, reopened: 0 };
  let repeated = 0;
  for (const { rule, severity, state, baselineState } of findings) {
    if (baselineState === "absent") continue;
    if (rule === "single-origin") repeated += 1;
    counts[state === "decided" ? "decided" : severity] += 1;
    if (state === "reopened") counts.reopened += 1;
  }
  return {
    stories,
    articles,
    claims,
    questions: found.length,
    outcomes: byOutcome,
    repeated,
    need: needOf(findings),
    findings: counts,
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
    repeated: of(({ repeated }) => repeated),
    need: greatest(summaries.map(({ need }) => need)),
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
