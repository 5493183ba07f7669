import type { Status } from "../article.ts";
import type { Severity } from "../finding.ts";
import type { Message } from "../message.ts";
import type { Need } from "../need.ts";
import type { Outcome, RangeAs } from "../question.ts";
import type { FailOn } from "../report.ts";

/** The fixed words of the reports. */
export interface ReportMessages {
  /** `need`: the most that open findings ask for. */
  "report.title": { readonly need: Need; readonly decided: number };
  /** The same as a sentence. */
  "report.conclusion": { readonly need: Need; readonly decided: number };
  "report.counted": {
    readonly stories: number;
    readonly articles: number;
    readonly claims: number;
    readonly questions: number;
  };
  "report.findings": {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly decided: number;
  };
  "report.no-findings": Record<never, never>;
  /** `repeated`: how many of those of one origin several articles answer. */
  "report.outcomes": {
    readonly outcomes: readonly { readonly outcome: Outcome; readonly count: number }[];
    readonly repeated: number;
  };
  /** Where everything about a finding stands that is shown in short. */
  "report.short-notes": Record<never, never>;
  "report.failed-inputs": { readonly count: number };
  /** `unread`: how many files could not be read, which fails a check whatever it looks for. */
  "report.gate": { readonly failed: boolean; readonly failOn: FailOn; readonly unread: number };
  /** Stands between a label and what it is the label of. */
  "report.colon": Record<never, never>;
  "report.question": { readonly subject: string; readonly question: string };
  /** Heads what shows that claims exclude each other. */
  "report.why": Record<never, never>;
  /** Heads what the weighing of claims came to where they do not exclude each other. */
  "report.comparison": Record<never, never>;
  "report.range": {
    readonly range: Message;
    readonly as: RangeAs;
    /** Whether nobody says it but one origin. */
    readonly alone: boolean;
    readonly differ: boolean;
    /** Whether editors decided that it is right. */
    readonly decided: boolean;
  };
  "report.settle": Record<never, never>;
  "report.and-more": { readonly count: number };
  "report.more-positions": { readonly count: number };
  "report.position": { readonly value: Message; readonly claims: number; readonly origins: number };
  "severity.name": { readonly severity: Severity };
  "outcome.name": { readonly outcome: Outcome };
  "status.name": { readonly status: Status };
  "report.said-by": { readonly speaker: string };
  "report.undated": Record<never, never>;
}
