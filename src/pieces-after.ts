import { pack, packedAt } from "./cache/packed.ts";
import type { QuestionInput } from "./compare/context.ts";
import { questionId } from "./compare/question-id.ts";
import type { EditedArticle } from "./edited-articles.ts";
import type { Claim } from "./model/article.ts";
import type { ReportPart, Summary } from "./model/report.ts";
import {
  add,
  claimQuestion,
  headOf,
  isTouched,
  type KnownFinding,
  knownArticle,
  knownFinding,
  type StoryPieces,
  summaryOfPieces,
  type Touched,
} from "./story-pieces.ts";

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
  const numbers = numbersAfter(pieces, touched);
  const claims = new Map(
    inputs.map((input) => [questionId(input.story.id, input.subject, input.property.id), input.claims]),
  );
  const outcomes = new Map(part.questions.map(({ id, outcome }) => [id, outcome]));
  const after = {
    ...pieces,
    articles: articlesAfter(pieces, edited, numbers),
    questions: Array.from(numbers, ([id, number]) =>
      touched.questions.has(id) ? { id, outcome: outcomes.get(id) ?? null } : (pieces.questions[number] ?? nobody(id)),
    ),
    findings,
    uses,
  };
  const packed = () =>
    Array.from(numbers, ([id, number]) =>
      touched.questions.has(id) ? { value: claims.get(id) ?? [] } : { bytes: packedAt(pieces.claims, number) },
    );
  return { summary: summaryOfPieces(after), pieces: () => ({ ...after, claims: pack<readonly Claim[]>(packed()) }) };
}

function nobody(id: string) {
  return { id, outcome: null };
}

/** The numbers of all questions: those that are new come last. */
function numbersAfter({ questions }: StoryPieces, touched: Touched): ReadonlyMap<string, number> {
  const numbers = new Map(questions.map(({ id }, number) => [id, number]));
  for (const id of touched.questions) if (!numbers.has(id)) numbers.set(id, numbers.size);
  return numbers;
}

function articlesAfter(
  { articles }: StoryPieces,
  edited: readonly EditedArticle[],
  numbers: ReadonlyMap<string, number>,
): StoryPieces["articles"] {
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
