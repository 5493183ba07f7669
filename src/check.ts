import type { KnownResults } from "./again/known-results.ts";
import { checkedOf, type ExaminedStory, examineStory, problemsOutside } from "./examine.ts";
import type { Input } from "./gather.ts";
import { rules } from "./judge/catalogue.ts";
import { judge, type Severities, severityOfRule } from "./judge/judge.ts";
import type { Checked } from "./judge/rule.ts";
import { worstFirst } from "./judge/worst-first.ts";
import type { Article, BoundArticle } from "./model/article.ts";
import { type Finding, ruleIds } from "./model/finding.ts";
import { byId } from "./model/order.ts";
import type { Problem } from "./model/problem.ts";
import type { FailedInput, FailOn, Report, ReportPart, RuleInfo } from "./model/report.ts";
import type { FolderReading } from "./read-folder.ts";
import { gateOf, summaryOf, sumOf } from "./summary.ts";

/** What a run is told besides its input. */
export interface Settings {
  /** `YYYY-MM-DD`; nothing reads a clock. */
  readonly today: string;
  readonly failOn: FailOn;
  readonly severities: Severities;
  readonly version: string;
}

/** Checks what was loaded and validated: resolve, compare, infer, judge, report. Pure, and deterministic. */
export function check(input: Input, settings: Settings): Report {
  return reportOn(
    input,
    input.stories.map((story) => examineStory(story)),
    settings,
  );
}

/** Judges what was examined, and puts it all into one report. */
export function reportOn(input: Input, stories: readonly ExaminedStory[], settings: Settings): Report {
  const outside = partOutside(problemsOutside(input), settings);
  return reportOf([{ ...outside, read: input.read }, ...stories.map((story) => partOf(story, settings))], settings);
}

/** Checks the files of one story's folder; nothing of any other folder changes the result. */
export function checkFolder(
  { story, problems, read }: FolderReading,
  settings: Settings,
  known?: KnownResults,
): { readonly part: ReportPart; readonly examined: ExaminedStory | null } {
  const examined = story === null ? null : examineStory(story, known);
  const part = examined === null ? partOutside(problems, settings) : partOf(examined, settings);
  return { part: { ...part, read }, examined };
}

/** What is wrong with files that belong to no story. */
export function partOutside(problems: readonly Problem[], settings: Settings): ReportPart {
  const findings = findingsOf(checkedOf([], problems), settings);
  return { story: null, articles: [], questions: [], claims: [], findings, failed: failedOf(problems), read: 0 };
}

function partOf(examined: ExaminedStory, settings: Settings): ReportPart {
  const { story, claims } = examined.resolved;
  const articles = examined.resolved.articles.map(withoutPlaces);
  // 6. judge: rules select, and give severity and words.
  const findings = findingsOf(checkedOf([examined], []), settings);
  const failed = failedOf(examined.problems);
  return { story, articles, questions: examined.questions, claims, findings, failed, read: 0 };
}

/** Places take much room, and no report reads them. */
function withoutPlaces({ record: _, ...article }: BoundArticle): Article {
  return article;
}

function findingsOf(checked: Checked, { severities, today }: Settings): readonly Finding[] {
  return judge(checked, severities, today);
}

function failedOf(problems: readonly Problem[]): readonly FailedInput[] {
  return problems
    .filter(({ fatal }) => fatal)
    .map(({ locations, message }) => ({ file: locations[0]?.file ?? "", problem: message }));
}

/** 7. report: the parts of a run put together; the formats show it. */
export function reportOf(parts: readonly ReportPart[], { today, failOn, severities, version }: Settings): Report {
  const { inputs, summary } = headOf(parts);
  return {
    version,
    today,
    base: null,
    inputs,
    rules: rulesOf(severities),
    stories: parts.flatMap(({ story }) => story ?? []).sort(byId),
    articles: parts.flatMap(({ articles }) => articles).sort(byId),
    questions: parts.flatMap(({ questions }) => questions).sort(byId),
    claims: parts.flatMap(({ claims }) => claims).sort(byId),
    findings: parts.flatMap(({ findings }) => findings).sort(worstFirst),
    gate: gateOf(summary, failOn),
    summary,
  };
}

/** How grave what each rule finds is here. */
export function rulesOf(severities: Severities): readonly RuleInfo[] {
  return ruleIds.map((id) => ({ id, severity: severityOfRule(rules[id], severities) }));
}

/** What was read, and what was counted, in all parts of a run. */
export function headOf(parts: readonly ReportPart[]): Pick<Report, "inputs" | "summary"> {
  const read = parts.reduce((sum, part) => sum + part.read, 0);
  return { inputs: { read, failed: parts.flatMap(({ failed }) => failed) }, summary: sumOf(parts.map(summaryOf)) };
}
