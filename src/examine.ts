import { type KnownResults, nothingKnown } from "./again/known-results.ts";
import { questionInputs } from "./compare/compare.ts";
import { compareQuestion } from "./compare/compare-question.ts";
import type { QuestionInput } from "./compare/context.ts";
import { questionId } from "./compare/question-id.ts";
import { withDatesMeant } from "./dates-meant.ts";
import { evidenceOf } from "./evidence/evidence.ts";
import type { Input } from "./gather.ts";
import type { Clash } from "./infer/clash.ts";
import { infer } from "./infer/infer.ts";
import type { Checked } from "./judge/rule.ts";
import type { Article } from "./model/article.ts";
import { finderIn, mapOf } from "./model/by-id.ts";
import type { Evidence } from "./model/evidence.ts";
import { joined } from "./model/joined.ts";
import { byId, inOrderOfId } from "./model/order.ts";
import type { Problem } from "./model/problem.ts";
import type { Question } from "./model/question.ts";
import { locate } from "./model/record.ts";
import type { StoryInput } from "./read-folder.ts";
import { type Resolved, resolve } from "./resolve/resolve.ts";

/** What the rooms before `judge` found in one story. */
export interface ExaminedStory {
  readonly resolved: Resolved;
  readonly inputs: readonly QuestionInput[];
  readonly questions: readonly Question[];
  readonly clashes: readonly Clash[];
  readonly evidence: readonly Evidence[];
  /** What is wrong with its files, its names and its rules. */
  readonly problems: readonly Problem[];
  readonly decisions: Checked["decisions"];
}

/** What rules select from of one story. They read no places of an article's record. */
export interface ToJudge extends Omit<ExaminedStory, "resolved"> {
  readonly resolved: Pick<Resolved, "story" | "claims"> & { readonly articles: readonly Article[] };
}

/** What the rooms before `judge` found in all stories, each by itself and all together. */
export interface Examined {
  readonly stories: readonly ExaminedStory[];
  readonly resolved: readonly Resolved[];
  readonly questions: readonly Question[];
  readonly checked: Checked;
}

/** The pipeline up to where rules select: every name bound, every value read, every question compared. */
export function examine(input: Input): Examined {
  const stories = input.stories.map((story) => examineStory(story));
  return {
    stories,
    resolved: stories.map(({ resolved }) => resolved),
    questions: stories.flatMap(({ questions }) => questions),
    checked: checkedOf(stories, problemsOutside(input)),
  };
}

/** Examines one story. Pure, and independent of all other stories; what is known already is not found out again. */
export function examineStory(input: StoryInput, known: KnownResults = nothingKnown): ExaminedStory {
  // 3. resolve: names bound to the story's vocabulary, values read by their property's kind.
  const resolved = resolve(input.story, input.articles);
  const { story, articles, claims } = resolved;
  // 4. compare: the claims of each question weighed against each other.
  const inputs = questionInputs(story, articles, claims);
  const questions: Question[] = [];
  for (const question of inputs) questions.push(known.question(question) ?? compareQuestion(question));
  questions.sort(byId);
  // 5. infer: the story's own rules, each alone and all together.
  const inferred = infer(story, articles, claims, questions);
  // Evidence: every quote against its article's text, every value against its quote.
  const unseen = articles.filter(({ id }) => known.evidence(id) === null);
  const evidence = joined([
    ...articles.map(({ id }) => known.evidence(id) ?? []),
    evidenceOf({ story, articles: unseen, claims, texts: input.texts }),
  ]);
  return {
    resolved,
    inputs,
    questions,
    clashes: hasUnread(input) ? inferred.clashes.filter(({ missing }) => missing.length === 0) : inferred.clashes,
    evidence,
    problems: [...input.problems, ...toldOf(withDatesMeant(resolved, input), input), ...inferred.problems],
    decisions: recordedDecisions(input),
  };
}

/** Whether a file of a story could not be read: what no other says or uses, that one may. */
function hasUnread({ problems }: StoryInput): boolean {
  return problems.some(({ fatal }) => fatal);
}

/** Nothing is called unused before all is read. */
function toldOf(problems: readonly Problem[], input: StoryInput): readonly Problem[] {
  return hasUnread(input) ? problems.filter(({ rule }) => rule !== "unused-definition") : problems;
}

/** The problems of files that belong to no story. */
export function problemsOutside({ stories, problems }: Input): readonly Problem[] {
  const inside = new Set(stories.flatMap((story) => story.problems));
  return problems.filter((problem) => !inside.has(problem));
}

/** What rules select from: what was found in stories, and the problems of files outside of them. */
export function checkedOf(stories: readonly ToJudge[], outside: readonly Problem[]): Checked {
  const article = finderIn(joined(stories.map(({ resolved }) => resolved.articles)));
  const claims = inOrderOfId(joined(stories.map(({ resolved }) => resolved.claims)));
  const claim = finderIn(claims);
  const storiesById = mapOf(stories.map(({ resolved }) => resolved.story));
  const questions = joined(stories.map((story) => story.questions));
  const question = finderIn(questions);
  let inputs: ReadonlyMap<string, QuestionInput> | null = null;
  return {
    stories: [...storiesById.values()],
    questions,
    problems: [...outside, ...stories.flatMap(({ problems }) => problems)],
    clashes: stories.flatMap(({ clashes }) => clashes),
    evidence: stories.flatMap(({ evidence }) => evidence),
    claims,
    article: (id) => found(article(id), id),
    claim: (id) => found(claim(id), id),
    claimIfAny: (id) => claim(id) ?? null,
    story: (id) => found(storiesById.get(id), id),
    question: (id) => found(question(id), id),
    input({ id }) {
      inputs ??= inputsById(stories);
      return found(inputs.get(id), id);
    },
    decisions: stories.flatMap(({ decisions }) => decisions),
    reviews: [],
  };
}

function inputsById(stories: readonly ToJudge[]): ReadonlyMap<string, QuestionInput> {
  const byId = new Map<string, QuestionInput>();
  for (const { inputs } of stories)
    for (const input of inputs) byId.set(questionId(input.story.id, input.subject, input.property.id), input);
  return byId;
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
