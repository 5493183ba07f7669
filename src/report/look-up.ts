import type { Article, Claim } from "../model/article.ts";
import { finderIn } from "../model/by-id.ts";
import { own } from "../model/data.ts";
import { declaredName, scopeNames } from "../model/declared-name.ts";
import type { Denotation } from "../model/denotation.ts";
import { firstPlace } from "../model/halving.ts";
import type { Message } from "../model/message.ts";
import { originName } from "../model/origin-names.ts";
import type { Question } from "../model/question.ts";
import type { Report } from "../model/report.ts";
import type { Property, Story } from "../model/story.ts";
import { describe } from "../values/catalogue.ts";
import { describeClaim } from "../values/describe-claim.ts";

/** What ids can be looked up in: a report, or a part of one that is complete in itself. */
export type Lookable = Pick<Report, "stories" | "articles" | "claims" | "questions">;

/** Finds what the ids in a report stand for. Every id in a report is one of the report's own. */
export interface LookUp {
  story(id: string): Story;
  article(id: string): Article;
  claim(id: string): Claim;
  /** A claim that a finding names though it may not have been bound, such as one with an undeclared property. */
  claimOrNull(id: string): Claim | null;
  question(id: string): Question;
  /** The question that a claim answers, and the claim's place in it. */
  questionOf(claim: Claim): { readonly question: Question; readonly order: number } | null;
  property(story: string, id: string): Property;
  outletName(article: Article): string;
  entityName(story: string, id: string): string;
  originName(story: string, id: string): string;
  /** What the terms of a claim's scope are called. */
  scopeNames(claim: Pick<Claim, "story" | "scope">): readonly string[];
  /** What a value of a question denotes. */
  denotes(denotation: Denotation, question: Pick<Question, "story" | "property">): Message;
  /** What a claim denotes; "not" that for a denial of other than yes or no. */
  says(claim: Claim): Message;
}

/** Looks up ids in a report. Throws for one that is not there; an outlet, entity or origin that is not declared bears its id as its name. */
export function lookUp(report: Lookable): LookUp {
  const story = finder(report.stories, "story");
  const article = finder(report.articles, "article");
  const claimOrNull = byId(report.claims);
  const claim = orMissing(claimOrNull, "claim");
  const question = finder(report.questions, "question");
  const property = (storyId: string, id: string) => {
    const found = own(story(storyId).properties, id);
    if (found === undefined) throw new Error(`The report has no property "${id}" in "${storyId}".`);
    return found;
  };
  const context = ({ story: id, property: name }: Pick<Question, "story" | "property">) => ({
    story: story(id),
    property: property(id, name),
  });
  return {
    story,
    article,
    claim,
    claimOrNull,
    question,
    questionOf: questionFinder(report.questions),
    property,
    outletName: ({ story: id, outlet }) => declaredName(story(id).outlets, outlet),
    entityName: (storyId, id) => declaredName(story(storyId).entities, id),
    originName: (storyId, id) => originName(story(storyId), id),
    scopeNames: ({ story: id, scope }) => scopeNames(scope, story(id)),
    denotes: (denotation, asked) => describe(denotation, context(asked)),
    says: (found) => describeClaim(found, context(found)),
  };
}

function finder<T extends { readonly id: string }>(items: readonly T[], what: string): (id: string) => T {
  return orMissing(byId(items), what);
}

function orMissing<T>(find: (id: string) => T | null, what: string): (id: string) => T {
  return (id) => {
    const found = find(id);
    if (found === null) throw new Error(`The report has no ${what} "${id}".`);
    return found;
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): (id: string) => T | null {
  const find = finderIn(items);
  return (id) => find(id) ?? null;
}

function questionFinder(questions: readonly Question[]): LookUp["questionOf"] {
  let known: QuestionsByName | null = null;
  return ({ id, story, subject, property }) => {
    known ??= byName(questions);
    const question = known.get(story)?.get(property)?.get(subject);
    const order = question === undefined ? -1 : placeIn(question.claims, id);
    return question === undefined || order < 0 ? null : { question, order };
  };
}

/** By story, property and subject: no name is put together for each claim that asks. */
type QuestionsByName = Map<string, Map<string, Map<string, Question>>>;

function byName(questions: readonly Question[]): QuestionsByName {
  const known: QuestionsByName = new Map();
  for (const question of questions)
    branch(branch(known, question.story), question.property).set(question.subject, question);
  return known;
}

function branch<T>(from: Map<string, Map<string, T>>, name: string): Map<string, T> {
  let found = from.get(name);
  if (found === undefined) {
    found = new Map();
    from.set(name, found);
  }
  return found;
}

/** Where an id stands among ids in code-unit order, found by halving; -1 where it does not. */
function placeIn(ids: readonly string[], id: string): number {
  const place = firstPlace(ids.length, (at) => (ids[at] ?? "") >= id);
  return ids[place] === id ? place : -1;
}
