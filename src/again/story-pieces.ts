import { type Packed, pack } from "../cache/packed.ts";
import type { QuestionInput } from "../compare/context.ts";
import { questionId } from "../compare/question-id.ts";
import type { ExaminedStory } from "../examine.ts";
import { hides } from "../judge/decisions/review.ts";
import type { RecordedDecision } from "../judge/rule.ts";
import type { Article, BoundArticle, Claim } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { Outcome } from "../model/question.ts";
import type { ReportPart, Summary } from "../model/report.ts";
import type { Story } from "../model/story.ts";
import type { FolderReading } from "../read-folder.ts";
import { type BoundAlone, bindAlone } from "../resolve/bind-alone.ts";
import { ownUsesOf } from "../resolve/unused.ts";
import { countsOf } from "../summary.ts";

/**
 * What a story's part of the report was put together from, so that an edit of an article costs no more than the questions
 * that it touches. Plain data.
 */
export interface StoryPieces {
  readonly story: Story;
  readonly articles: readonly KnownArticle[];
  readonly questions: readonly KnownQuestion[];
  /** The claims on each question, in code-unit order of id. */
  readonly claims: Packed;
  readonly findings: readonly KnownFinding[];
  readonly decisions: readonly RecordedDecision[];
  /** Whether a mistake in the files leaves claims out: decisions wait for it to be mended. */
  readonly hides: boolean;
  /** How many articles, and the story itself, use each of its definitions, by its number. */
  readonly uses: readonly number[];
}

export interface KnownArticle {
  readonly head: Article;
  /** Whether its record says that it replaces another. */
  readonly isEdition: boolean;
  /** How many claims it has. */
  readonly claims: number;
  /** The numbers of the questions on which it speaks. */
  readonly questions: readonly number[];
  /** The numbers of the definitions that it uses. */
  readonly uses: readonly number[];
  readonly variants: readonly KnownVariant[];
}

/** A claim that spells a name almost like a declared one: its file says so where the question of the claim does not. */
export interface KnownVariant {
  readonly question: string;
  readonly problem: Problem;
}

/** A question keeps its number when nobody speaks on it any more; it has no outcome then. */
export interface KnownQuestion {
  readonly id: string;
  readonly property: string;
  readonly outcome: Outcome | null;
}

/** What tells whether a finding is touched, and how it is counted. */
export interface KnownFinding
  extends Pick<Finding, "id" | "rule" | "question" | "severity" | "state" | "baselineState"> {
  /** Where it is shown first. */
  readonly file: string | null;
}

/** What is kept of a finding. */
export function knownFinding({ id, rule, question, severity, state, baselineState, places }: Finding): KnownFinding {
  return { id, rule, question, severity, state, baselineState, file: places[0]?.file ?? null };
}

/** The pieces of a story; null where one of its files cannot be used. */
export function piecesOf(
  { story: input }: FolderReading,
  { resolved, inputs, questions, decisions, problems }: ExaminedStory,
  { findings, failed }: ReportPart,
): StoryPieces | null {
  if (input === null || failed.length > 0) return null;
  const { story } = resolved;
  const outcomes = new Map(questions.map(({ id, outcome }) => [id, outcome]));
  const spoken = numbersByArticle(inputs);
  const bound = new Map(resolved.articles.map((article) => [article.id, article]));
  const articles = input.articles.flatMap((written): readonly KnownArticle[] => {
    const article = bound.get(written.id);
    if (article === undefined) return [];
    const isEdition = written.editionOf !== null;
    return [knownArticle(bindAlone(written, story), headOf(article), isEdition, spoken.get(written.id) ?? [])];
  });
  return {
    story,
    articles,
    questions: inputs.map((asked) => knownQuestion(asked, outcomes)),
    claims: pack(inputs.map(({ claims }) => ({ value: claims }))),
    findings: findings.map(knownFinding),
    decisions,
    hides: problems.some(({ rule }) => hides(rule)),
    uses: usesOfAll(articles, story),
  };
}

/** What is kept of a question: its outcome by its id, null where nobody speaks on it. */
export function knownQuestion(
  { story, subject, property }: QuestionInput,
  outcomes: ReadonlyMap<string, Outcome>,
): KnownQuestion {
  const id = questionId(story.id, subject, property.id);
  return { id, property: property.id, outcome: outcomes.get(id) ?? null };
}

/** What is kept of an article; `questions` are the numbers of those on which it speaks. */
export function knownArticle(
  bound: BoundAlone,
  head: Article,
  isEdition: boolean,
  questions: readonly number[],
): KnownArticle {
  return { head, isEdition, claims: bound.claims.length, questions, uses: bound.uses, variants: variantsOf(bound) };
}

/** A claim that is not bound is on no question: of that, its file alone speaks. */
export function variantsOf({ claims, problems }: BoundAlone): readonly KnownVariant[] {
  return problems.flatMap((problem) => {
    const claim = problem.rule === "name-variant" ? claims.find(({ id }) => id === problem.claim) : undefined;
    return claim === undefined ? [] : [{ question: claimQuestion(claim), problem }];
  });
}

/** An article without the places of its record. */
export function headOf({ record: _, ...head }: BoundArticle): Article {
  return head;
}

/** The id of the question that a claim answers. */
export function claimQuestion({ story, subject, property }: Claim): string {
  return questionId(story, subject, property);
}

/** The numbers of the questions on which each article speaks. */
function numbersByArticle(inputs: readonly QuestionInput[]): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>();
  for (const [number, { claims }] of inputs.entries())
    for (const { article } of claims) {
      const numbers = known.get(article);
      if (numbers === undefined) known.set(article, [number]);
      else if (numbers.at(-1) !== number) numbers.push(number);
    }
  return known;
}

function usesOfAll(articles: readonly KnownArticle[], story: Story): readonly number[] {
  const counts: number[] = [];
  for (const number of ownUsesOf(story)) add(counts, number, 1);
  for (const { uses } of articles) for (const number of uses) add(counts, number, 1);
  return counts;
}

/** Adds to one of several counts; those up to it begin with nothing. */
export function add(counts: number[], number: number, more: number): void {
  while (counts.length <= number) counts.push(0);
  counts[number] = (counts[number] ?? 0) + more;
}

/** What the pieces come to, counted. */
export function summaryOfPieces({ articles, questions, findings }: Omit<StoryPieces, "claims">): Summary {
  const claims = articles.reduce((sum, article) => sum + article.claims, 0);
  const outcomes = questions.flatMap(({ outcome }) => outcome ?? []);
  return countsOf({ stories: 1, articles: articles.length, claims, outcomes, findings });
}
