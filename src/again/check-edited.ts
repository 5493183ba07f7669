import type { Settings } from "../check.ts";
import { questionInputs } from "../compare/compare.ts";
import { compareQuestion } from "../compare/compare-question.ts";
import type { QuestionInput } from "../compare/context.ts";
import { evidenceOf } from "../evidence/evidence.ts";
import { checkedOf } from "../examine.ts";
import { infer } from "../infer/infer.ts";
import { rules } from "../judge/catalogue.ts";
import { familyOf } from "../judge/decisions/family.ts";
import { bearsName } from "../judge/decisions/renamed.ts";
import { hides } from "../judge/decisions/review.ts";
import { judge } from "../judge/judge.ts";
import type { Source } from "../load/source.ts";
import type { Article, Claim } from "../model/article.ts";
import { byCodeUnits, byId } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import type { ReportPart } from "../model/report.ts";
import { textsOf } from "../texts.ts";
import { claimsChanged, type EditedArticle, readEdited } from "./edited-articles.ts";
import { KnownClaims } from "./known-claims.ts";
import { type PiecesAfter, piecesAfter } from "./pieces-after.ts";
import { claimQuestion, headOf, knownFinding, type StoryPieces } from "./story-pieces.ts";
import { isTouched, type Touched, touchedBy, withDecided } from "./touched.ts";

/** An edit of some articles of a story, and nothing else. */
export interface Edit {
  readonly storyFile: string;
  /** What an earlier run kept of the story. */
  readonly pieces: StoryPieces;
  /** The articles that have changed. */
  readonly files: readonly string[];
  readonly source: Source;
  readonly textFolders: readonly Source[];
}

/** What an edit comes to. */
export interface Edited extends PiecesAfter {
  /** What it touches: the questions on which an article says something else, and what is said of the article itself. */
  readonly part: ReportPart;
  /** The ids of the findings in place of which those of the part stand. */
  readonly gone: ReadonlySet<string>;
}

/**
 * Checks what an edit of articles touches. What else was found in their story stays as it is: a finding hangs on the claims of
 * its question, or on its article alone. Null where that cannot be told; the story is to be checked as a whole then.
 */
export async function checkEdited(edit: Edit, settings: Settings): Promise<Edited | null> {
  const { pieces, files } = edit;
  const edited = await readEdited(files, pieces, edit.source);
  if (edited === null || !isPlain(pieces, edited)) return null;
  const claims = new KnownClaims(pieces);
  if (mayBeRenamed(pieces, edited, claims)) return null;
  const changed = edited.flatMap((article) => claimsChanged(article, claims));
  const touched = touchedBy(files, changed, pieces);
  const articles = headsAfter(pieces, edited);
  const inputs = questionInputs(pieces.story, articles, claimsTouched(touched, edited, pieces, claims));
  const part = partOf(edit, edited, articles, inputs, touched, settings);
  const known = part.findings.map(knownFinding);
  const found = [...pieces.findings, ...known].filter((finding) => isTouched(finding, touched));
  const all = withDecided(touched, found, pieces.decisions);
  const findings = part.findings.filter((finding) => isTouched(knownFinding(finding), all));
  const after = piecesAfter(pieces, edited, inputs, { ...part, findings }, all);
  if (after === null) return null;
  const gone = new Set(pieces.findings.filter((finding) => isTouched(finding, all)).map(({ id }) => id));
  return { ...after, part: { ...part, findings }, gone };
}

/** Whether no mistake in the files bears on what the edit does not touch: it may keep decisions from being stale. */
function isPlain({ decisions, findings, hides: hid }: StoryPieces, edited: readonly EditedArticle[]): boolean {
  // What is said of several articles names a place in each of them.
  if (findings.some(({ rule }) => rules[rule].hangsOn === "articles")) return false;
  const problems = edited.flatMap((article) => article.problems);
  if (problems.some(({ fatal }) => fatal)) return false;
  return decisions.length === 0 || (!hid && !problems.some(({ rule }) => hides(rule)));
}

/** Whether a decision may be on a finding that bears another name than it says, now or before. */
function mayBeRenamed({ decisions, findings }: StoryPieces, edited: readonly EditedArticle[], claims: KnownClaims) {
  const named = decisions.filter(({ decision }) => bearsName(decision));
  if (named.length === 0) return false;
  const found = new Set(findings.map(({ id }) => familyOf(id)));
  const now = new Set(edited.flatMap(({ bound }) => bound.claims.map(({ id }) => id)));
  const gone = new Set(edited.flatMap(({ known }) => claims.of(known).flatMap(({ id }) => (now.has(id) ? [] : id))));
  return named.some(
    ({ decision: { finding, pinned } }) =>
      !found.has(familyOf(finding)) || pinned?.claims.some(({ claim }) => gone.has(claim)),
  );
}

/** The heads of all articles as they are now. */
function headsAfter({ articles }: StoryPieces, edited: readonly EditedArticle[]): readonly Article[] {
  const now = new Map(edited.map(({ bound: { article } }) => [article.id, headOf(article)]));
  return articles.map(({ head }) => now.get(head.id) ?? head);
}

/** All claims on the questions that are touched. */
function claimsTouched(
  { questions }: Touched,
  edited: readonly EditedArticle[],
  pieces: StoryPieces,
  claims: KnownClaims,
): readonly Claim[] {
  const ids = new Set(edited.map(({ known }) => known.head.id));
  const unchanged = pieces.questions.flatMap(({ id }, number) =>
    questions.has(id) ? claims.on(number).filter(({ article }) => !ids.has(article)) : [],
  );
  const changed = edited.flatMap(({ bound }) => bound.claims.filter((claim) => questions.has(claimQuestion(claim))));
  return [...unchanged, ...changed];
}

/** The part of the report that the questions touched and the articles edited come to. */
function partOf(
  { pieces, source, storyFile, textFolders }: Edit,
  edited: readonly EditedArticle[],
  articles: readonly Article[],
  inputs: readonly QuestionInput[],
  touched: Touched,
  { severities, today }: Settings,
): ReportPart {
  const { story } = pieces;
  const decisions = decisionsInReach(pieces, touched);
  const questions = inputs.map((input) => compareQuestion(input)).sort(byId);
  const own = edited.flatMap(({ bound }) => bound.claims);
  const written = edited.map((article) => article.written);
  const { texts } = textsOf(source, storyFile, written, textFolders);
  const bound = edited.map((article) => article.bound.article);
  const evidence = evidenceOf({ story, articles: bound, claims: own, texts });
  const claims = [...new Set([...inputs.flatMap((input) => input.claims), ...own])].sort(byId);
  const inferred = touched.rules ? infer(story, articles, claims, questions) : { clashes: [], problems: [] };
  const inFiles = [...edited.flatMap((article) => article.problems), ...touched.variants].sort(inOrderOfFiles);
  const problems = [...inFiles, ...inferred.problems];
  const resolved = { story, articles, claims };
  const found = { resolved, inputs, questions, clashes: inferred.clashes, evidence, problems, decisions };
  const findings = judge(checkedOf([found], []), severities, today);
  return { story, articles, questions, claims, findings, failed: [], read: 0 };
}

/** All but those on findings about articles out of reach: their claims are not at hand, and would seem to be gone. */
function decisionsInReach({ decisions, findings }: StoryPieces, touched: Touched): StoryPieces["decisions"] {
  if (!decisions.some(({ decision }) => bearsName(decision))) return decisions;
  const kept = new Set(findings.flatMap((finding) => (isTouched(finding, touched) ? [] : familyOf(finding.id))));
  return decisions.filter(({ decision }) => !bearsName(decision) || !kept.has(familyOf(decision.finding)));
}

/** As the files of a story are read: what is wrong with one stays in its order. */
function inOrderOfFiles({ locations: [a] }: Problem, { locations: [b] }: Problem): number {
  return byCodeUnits(a?.file ?? "", b?.file ?? "");
}
