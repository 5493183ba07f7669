import { pack, packedAt } from "../cache/packed.ts";
import type { QuestionInput } from "../compare/context.ts";
import type { Claim } from "../model/article.ts";
import type { Outcome } from "../model/question.ts";
import type { ReportPart, Summary } from "../model/report.ts";
import type { EditedArticle } from "./edited-articles.ts";
import {
  add,
  claimQuestion,
  headOf,
  type KnownFinding,
  type KnownQuestion,
  knownArticle,
  knownFinding,
  knownQuestion,
  type StoryPieces,
  summaryOfPieces,
} from "./story-pieces.ts";
import { isTouched, type Touched } from "./touched.ts";

/** A story after an edit. */
export interface PiecesAfter {
  readonly summary: Summary;
  /** Packs what most edits need not keep. */
  readonly pieces: () => StoryPieces;
}

/**
 * The pieces of a story after an edit. Null where it changes what nothing of it names: a definition is used by nobody any
 * more, or now is, or a finding has the id of one that stays.
 */
export function piecesAfter(
  pieces: StoryPieces,
  edited: readonly EditedArticle[],
  inputs: readonly QuestionInput[],
  part: Pick<ReportPart, "questions" | "findings">,
  touched: Touched,
): PiecesAfter | null {
  const uses = usesAfter(pieces.uses, edited);
  const findings = findingsAfter(pieces, part, touched);
  if (uses === null || findings === null) return null;
  const outcomes = new Map(part.questions.map(({ id, outcome }) => [id, outcome]));
  const compared = new Map(inputs.map((input) => [knownQuestion(input, outcomes).id, input]));
  const questions = questionsAfter(pieces, compared, outcomes, touched);
  const after = { ...pieces, articles: articlesAfter(pieces, edited, questions), questions, findings, uses };
  const packed = () =>
    questions.map(({ id }, number) =>
      touched.questions.has(id)
        ? { value: compared.get(id)?.claims ?? [] }
        : { bytes: packedAt(pieces.claims, number) },
    );
  return { summary: summaryOfPieces(after), pieces: () => ({ ...after, claims: pack<readonly Claim[]>(packed()) }) };
}

/** All questions by their numbers: those that are new come last. */
function questionsAfter(
  { questions }: StoryPieces,
  compared: ReadonlyMap<string, QuestionInput>,
  outcomes: ReadonlyMap<string, Outcome>,
  touched: Touched,
): readonly KnownQuestion[] {
  const fresh = new Map(compared);
  const known = questions.map((question) => {
    fresh.delete(question.id);
    return touched.questions.has(question.id) ? { ...question, outcome: outcomes.get(question.id) ?? null } : question;
  });
  return [...known, ...Array.from(fresh.values(), (input) => knownQuestion(input, outcomes))];
}

function articlesAfter(
  { articles }: StoryPieces,
  edited: readonly EditedArticle[],
  questions: readonly KnownQuestion[],
): StoryPieces["articles"] {
  const numbers = new Map(questions.map(({ id }, number) => [id, number]));
  const after = new Map(
    edited.map(({ bound }) => {
      const spoken = new Set(bound.claims.flatMap((claim) => numbers.get(claimQuestion(claim)) ?? []));
      return [bound.article.id, knownArticle(bound, headOf(bound.article), false, [...spoken])];
    }),
  );
  return articles.map((article) => after.get(article.head.id) ?? article);
}

/** Null where a finding of the edit has the id of one that stays. */
function findingsAfter(
  { findings }: StoryPieces,
  part: Pick<ReportPart, "findings">,
  touched: Touched,
): readonly KnownFinding[] | null {
  const kept = findings.filter((finding) => !isTouched(finding, touched));
  const ids = new Set(kept.map(({ id }) => id));
  return part.findings.some(({ id }) => ids.has(id)) ? null : [...kept, ...part.findings.map(knownFinding)];
}

/** How many articles use each definition; null where one begins to be used, or ends. */
function usesAfter(before: readonly number[], edited: readonly EditedArticle[]): readonly number[] | null {
  const after = [...before];
  for (const { known, bound } of edited) {
    for (const number of known.uses) add(after, number, -1);
    for (const number of bound.uses) add(after, number, 1);
  }
  const isAsUsed = (count: number, number: number) => count > 0 === (before[number] ?? 0) > 0;
  return after.every(isAsUsed) ? after : null;
}
