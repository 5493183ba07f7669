import type { Article, Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Question } from "../model/question.ts";
import type { Story } from "../model/story.ts";
import { compareQuestion } from "./compare-question.ts";
import type { QuestionInput } from "./context.ts";

/** Puts the claims of a story on one subject and property together, and compares each such question. */
export function compare(story: Story, articles: readonly Article[], claims: readonly Claim[]): readonly Question[] {
  return compareAll(questionInputs(story, articles, claims));
}

/** Compares questions; in code-unit order of id. */
export function compareAll(inputs: readonly QuestionInput[]): readonly Question[] {
  return inputs.map(compareQuestion).sort((a, b) => byCodeUnits(a.id, b.id));
}

/** The questions of a story with all that comparing them depends on. */
export function questionInputs(
  story: Story,
  articles: readonly Article[],
  claims: readonly Claim[],
): readonly QuestionInput[] {
  const provenance = Object.fromEntries(articles.map((article) => [article.id, article]));
  const bySubject = new Map<string, Map<string, Claim[]>>();
  for (const claim of claims) {
    const byProperty = bySubject.get(claim.subject) ?? new Map<string, Claim[]>();
    bySubject.set(claim.subject, byProperty);
    const found = byProperty.get(claim.property);
    if (found === undefined) byProperty.set(claim.property, [claim]);
    else found.push(claim);
  }
  return [...bySubject].flatMap(([subject, byProperty]) =>
    [...byProperty].flatMap(([id, found]) => {
      const property = own(story.properties, id);
      if (property === undefined) return [];
      const sorted = found.sort((a, b) => byCodeUnits(a.id, b.id));
      return [{ story, subject, property, claims: sorted, articles: provenance }];
    }),
  );
}
