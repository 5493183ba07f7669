import { type Answer, answersTo } from "./evidence/answers.ts";
import { paragraphsOf } from "./evidence/quotes/normal-text.ts";
import { readQuote } from "./evidence/read-quote.ts";
import { referenceOf } from "./evidence/reference.ts";
import { examine } from "./examine.ts";
import type { Input } from "./gather.ts";
import type { Article, Claim } from "./model/article.ts";
import { own } from "./model/data.ts";
import { byCodeUnits } from "./model/order.ts";
import type { Question } from "./model/question.ts";
import type { Story } from "./model/story.ts";

/** The questions on which an article is silent, each with passages of its text that may answer it. */
export interface Silence {
  readonly article: string;
  /** Whether its text is at hand; without it there are no passages. */
  readonly hasText: boolean;
  /** Those with passages first. */
  readonly questions: readonly Silent[];
}

/** A question that an article does not answer, with the passages of its text that may. */
export interface Silent {
  readonly question: Question;
  readonly answers: readonly Answer[];
}

/** Every article's silence on the questions of its story; of one story, or of all. Pure. */
export function silences(input: Input, story: string | null): readonly Silence[] {
  const { resolved, questions } = examine(input);
  const texts = new Map(input.stories.flatMap((each) => each.texts.map((text) => [text.article, text.text] as const)));
  return resolved
    .filter((each) => story === null || each.story.id === story)
    .flatMap(({ story: own, articles, claims }) =>
      articles.map((article) =>
        silenceOf(
          article,
          own,
          claims,
          questions.filter((question) => question.story === own.id),
          texts.get(article.id) ?? null,
        ),
      ),
    );
}

function silenceOf(
  article: Article,
  story: Story,
  claims: readonly Claim[],
  questions: readonly Question[],
  text: string | null,
): Silence {
  const spoken = new Set(
    claims.filter((claim) => claim.article === article.id).map((claim) => `${claim.subject}/${claim.property}`),
  );
  const silent = questions.filter(({ subject, property }) => !spoken.has(`${subject}/${property}`));
  const reference = { ...referenceOf({ status: "opinion" }, article, story) };
  const paragraphs = (text === null ? [] : paragraphsOf(text)).map((paragraph) => ({
    text: paragraph,
    read: readQuote(paragraph, article.language, reference),
  }));
  return {
    article: article.id,
    hasText: text !== null,
    questions: silent
      .map((question) => ({ question, answers: answersOf(question, story, claims, article, paragraphs) }))
      .sort(
        (a, b) =>
          Number(a.answers.length === 0) - Number(b.answers.length === 0) || byCodeUnits(a.question.id, b.question.id),
      ),
  };
}

function answersOf(
  question: Question,
  story: Story,
  claims: readonly Claim[],
  { language }: Article,
  paragraphs: Parameters<typeof answersTo>[1],
): readonly Answer[] {
  const property = own(story.properties, question.property);
  if (property === undefined) return [];
  const ids = new Set(question.claims);
  return answersTo(
    claims.filter(({ id }) => ids.has(id)),
    paragraphs,
    { property, story, language },
  );
}
