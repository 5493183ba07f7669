import { compareAll, questionInputs } from "./compare/compare.ts";
import type { QuestionInput } from "./compare/context.ts";
import { questionId } from "./compare/question-id.ts";
import { evidenceOf } from "./evidence/evidence.ts";
import type { Input, StoryInput } from "./gather.ts";
import { infer } from "./infer/infer.ts";
import { rules } from "./judge/catalogue.ts";
import { judge, type Severities, severityOfRule } from "./judge/judge.ts";
import type { Checked } from "./judge/rule.ts";
import { type Finding, ruleIds } from "./model/finding.ts";
import { byCodeUnits } from "./model/order.ts";
import type { Question } from "./model/question.ts";
import { locate } from "./model/record.ts";
import type { FailOn, Report } from "./model/report.ts";
import { type Resolved, resolve } from "./resolve/resolve.ts";
import { summaryOf } from "./summary.ts";

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
  return reportOf(input, examine(input), settings);
}

/** What the rooms before `judge` found. */
export interface Examined {
  readonly resolved: readonly Resolved[];
  readonly questions: readonly Question[];
  readonly checked: Checked;
}

/** The pipeline up to where rules select: every name bound, every value read, every question compared. */
export function examine(input: Input): Examined {
  // 1. and 2. load and validate: `gather` has read every file into its shape.
  // 3. resolve: names bound to their story's vocabulary, values read by their property's kind.
  const resolved = input.stories.map(({ story, articles }) => resolve(story, articles));
  // 4. compare: the claims of each question weighed against each other.
  const inputs = resolved.map(({ story, articles, claims }) => questionInputs(story, articles, claims));
  const compared = inputs.map(compareAll);
  // 5. infer: the stories' own rules, each alone and all together.
  const inferred = resolved.map(({ story, articles, claims }, index) =>
    infer(story, articles, claims, compared[index] ?? []),
  );
  const questions = compared.flat();
  const problems = [...input.problems, ...[...resolved, ...inferred].flatMap((story) => story.problems)];
  const clashes = inferred.flatMap((story) => story.clashes);
  // Evidence: every quote against its article's text, every value against its quote.
  const evidence = input.stories.flatMap(({ texts }, index) => {
    const story = resolved[index];
    return story === undefined ? [] : evidenceOf({ ...story, texts });
  });
  const checked = checkedOf(input, resolved, inputs.flat(), questions, problems, clashes, evidence);
  return { resolved, questions, checked };
}

/** Judges what was found, and puts it all into one report. */
export function reportOf(input: Input, { resolved, questions, checked }: Examined, settings: Settings): Report {
  const { today, failOn, severities, version } = settings;
  // 6. judge: rules select, and give severity and words.
  const findings = judge(checked, severities, today);
  // 7. report: the formats show it.
  const failed = input.problems
    .filter(({ fatal }) => fatal)
    .map(({ locations, message }) => ({ file: locations[0]?.file ?? "", problem: message }));
  const articles = resolved.flatMap((story) => story.articles).sort((a, b) => byCodeUnits(a.id, b.id));
  return {
    version,
    today,
    base: null,
    inputs: { read: input.read, failed },
    rules: ruleIds.map((id) => ({ id, severity: severityOfRule(rules[id], severities) })),
    stories: resolved.map(({ story }) => story).sort((a, b) => byCodeUnits(a.id, b.id)),
    articles,
    questions: [...questions].sort((a, b) => byCodeUnits(a.id, b.id)),
    claims: checked.claims,
    findings,
    gate: { failOn, failed: fails(findings, failOn) },
    summary: summaryOf(resolved, questions, checked.claims.length, findings),
  };
}

function fails(findings: readonly Finding[], failOn: FailOn): boolean {
  const counted = findings.filter(({ state }) => state !== "decided");
  switch (failOn) {
    case "none":
      return false;
    case "warning":
      return counted.some(({ severity }) => severity !== "info");
    default:
      return counted.some(({ severity }) => severity === "error");
  }
}

function checkedOf(
  { stories }: Input,
  resolved: readonly Resolved[],
  inputs: readonly QuestionInput[],
  questions: readonly Question[],
  problems: Checked["problems"],
  clashes: Checked["clashes"],
  evidence: Checked["evidence"],
): Checked {
  const claims = resolved.flatMap((story) => story.claims).sort((a, b) => byCodeUnits(a.id, b.id));
  const articles = new Map(
    resolved.flatMap((story) => story.articles.map((article) => [article.id, article] as const)),
  );
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  const storiesById = new Map(resolved.map(({ story }) => [story.id, story]));
  const questionsById = new Map(questions.map((question) => [question.id, question]));
  const inputsById = new Map(
    inputs.map((input) => [questionId(input.story.id, input.subject, input.property.id), input]),
  );
  return {
    stories: resolved.map(({ story }) => story),
    questions,
    problems,
    clashes,
    evidence,
    claims,
    article: (id) => found(articles.get(id), id),
    claim: (id) => found(claimsById.get(id), id),
    claimIfAny: (id) => claimsById.get(id) ?? null,
    story: (id) => found(storiesById.get(id), id),
    question: (id) => found(questionsById.get(id), id),
    input: (question) => found(inputsById.get(question.id), question.id),
    decisions: stories.flatMap(recordedDecisions),
    reviews: [],
  };
}

function recordedDecisions({ story, decisions, decisionsRecord: record }: StoryInput): Checked["decisions"] {
  if (record === null) return [];
  return decisions.map((decision, index) => ({
    story: story.id,
    decision,
    place: { ...locate(record, ["decisions", index, "finding"]), role: "definition", claim: null },
  }));
}

function found<T>(item: T | undefined, id: string): T {
  if (item === undefined) throw new Error(`Nothing has the id "${id}".`);
  return item;
}
