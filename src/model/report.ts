import type { Article, Claim } from "./article.ts";
import type { Finding, RuleId, Severity } from "./finding.ts";
import type { Message } from "./message.ts";
import type { Need } from "./need.ts";
import type { Outcome, Question } from "./question.ts";
import type { Story } from "./story.ts";

export const failOns = ["new", "error", "warning", "none"] as const;

/** From which findings on a run fails. */
export type FailOn = (typeof failOns)[number];

/** A file that could not be used. */
export interface FailedInput {
  readonly file: string;
  readonly problem: Message;
}

export interface RuleInfo {
  readonly id: RuleId;
  readonly severity: Severity | "off";
}

export interface Summary {
  readonly stories: number;
  readonly articles: number;
  readonly claims: number;
  readonly questions: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Those of one origin that several articles answer, as far as they are told; an article alone is no finding. */
  readonly repeated: number;
  /** The most that open findings ask for. */
  readonly need: Need;
  /** Open and reopened findings by severity; decided ones apart. */
  readonly findings: Readonly<Record<Severity, number>> & { readonly decided: number; readonly reopened: number };
}

/** What one story contributes to a report; or, with no story, the files that belong to none. */
export interface ReportPart {
  /** Null where the story's own file cannot be used. */
  readonly story: Story | null;
  readonly articles: readonly Article[];
  readonly questions: readonly Question[];
  readonly claims: readonly Claim[];
  /** Worst first, decided ones last. */
  readonly findings: readonly Finding[];
  readonly failed: readonly FailedInput[];
  /** How many of its files were read. */
  readonly read: number;
}

/** All of one run. Arrays are in code-unit order of id; findings worst first, decided ones last. */
export interface Report {
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly base: string | null;
  readonly inputs: { readonly read: number; readonly failed: readonly FailedInput[] };
  readonly rules: readonly RuleInfo[];
  readonly stories: readonly Story[];
  readonly articles: readonly Article[];
  readonly questions: readonly Question[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly gate: { readonly failOn: FailOn; readonly failed: boolean };
  readonly summary: Summary;
}
