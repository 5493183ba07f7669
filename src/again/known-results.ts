import type { QuestionInput } from "../compare/context.ts";
import { questionId } from "../compare/question-id.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Question } from "../model/question.ts";
import type { StoryInput } from "../read-folder.ts";

/** What an earlier check of a story found out, and what that rested upon. */
export interface Results {
  /** Of the story's own file, and of which articles replace which. */
  readonly vocabulary: string;
  /** Of each article's record, by the article's id. */
  readonly records: ReadonlyMap<string, string>;
  /** Of the texts and fingerprints that quotes were looked for in. */
  readonly texts: string;
  readonly questions: readonly Question[];
  readonly evidence: readonly Evidence[];
}

/** The digests of a story's files as they are now. */
export type Digested = Pick<Results, "vocabulary" | "records" | "texts">;

/** What can be used again of an earlier check: that which rests upon nothing that has changed. */
export class KnownResults {
  readonly #questions: ReadonlyMap<string, Question>;
  readonly #evidence = new Map<string, Evidence[]>();
  readonly #unchanged = new Set<string>();

  constructor(before: Results | null, now: Digested | null) {
    const same = before !== null && now !== null && before.vocabulary === now.vocabulary;
    if (same)
      for (const [article, digest] of now.records)
        if (before.records.get(article) === digest) this.#unchanged.add(article);
    this.#questions = new Map(same ? before.questions.map((question) => [question.id, question]) : []);
    if (!same || before.texts !== now.texts) return;
    for (const article of this.#unchanged) this.#evidence.set(article, []);
    for (const each of before.evidence) this.#evidence.get(articleOf(each))?.push(each);
  }

  /** The result of comparing a question whose claims all stand in unchanged records, and are the same. */
  question({ story, subject, property, claims }: QuestionInput): Question | null {
    if (this.#unchanged.size === 0) return null;
    const known = this.#questions.get(questionId(story.id, subject, property.id));
    if (known === undefined || known.claims.length !== claims.length) return null;
    for (let index = 0; index < claims.length; index += 1) {
      const claim = claims[index];
      if (claim === undefined || known.claims[index] !== claim.id || !this.#unchanged.has(claim.article)) return null;
    }
    return known;
  }

  /** What the quotes of an unchanged article showed; null where they are to be looked at. */
  evidence(article: string): readonly Evidence[] | null {
    return this.#evidence.get(article) ?? null;
  }
}

/** Nothing is known. */
export const nothingKnown = new KnownResults(null, null);

/** Which articles replace which, and whether those are there, in one string. */
export function editionsOf({ articles }: StoryInput): string {
  const ids = new Set(articles.map(({ id }) => id));
  return JSON.stringify(
    articles.flatMap(({ id, editionOf }) => (editionOf === null ? [] : [[id, editionOf, ids.has(editionOf)]])),
  );
}

/** Evidence is about an article, or about a claim, whose id begins with its article's. */
function articleOf({ about }: Evidence): string {
  const end = about.indexOf("#");
  return end < 0 ? about : about.slice(0, end);
}
