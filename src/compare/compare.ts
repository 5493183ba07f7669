import type { Article, Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import { addTo } from "../model/grouped-by.ts";
import { byId, inOrderOfId } from "../model/order.ts";
import type { Question } from "../model/question.ts";
import type { Story } from "../model/story.ts";
import { compareQuestion } from "./compare-question.ts";
import type { Provenance, QuestionInput } from "./context.ts";

/** Puts the claims of a story on one subject and property together, and compares each such question; in code-unit order of id. */
export function compare(story: Story, articles: readonly Article[], claims: readonly Claim[]): readonly Question[] {
  const inputs = questionInputs(story, articles, claims);
  return inputs.map((input) => compareQuestion(input)).sort(byId);
}

/** The questions of a story with all that comparing them depends on. */
export function questionInputs(
  story: Story,
  articles: readonly Article[],
  claims: readonly Claim[],
): readonly QuestionInput[] {
  const provenance = provenanceOf(articles);
  const inputs: QuestionInput[] = [];
  for (const [subject, byProperty] of bySubjectAndProperty(claims)) {
    for (const [id, found] of byProperty) {
      const property = own(story.properties, id);
      if (property === undefined) continue;
      inputs.push({ story, subject, property, claims: inOrderOfId(found), articles: provenance });
    }
  }
  return inputs;
}

/** The articles by their ids. Without a prototype, any id is safe. */
function provenanceOf(articles: readonly Article[]): QuestionInput["articles"] {
  const byId: Record<string, Provenance> = Object.create(null);
  for (const article of articles) byId[article.id] = article;
  return byId;
}

function bySubjectAndProperty(claims: readonly Claim[]): ReadonlyMap<string, ReadonlyMap<string, readonly Claim[]>> {
  const bySubject = new Map<string, Map<string, Claim[]>>();
  for (const claim of claims) {
    let byProperty = bySubject.get(claim.subject);
    if (byProperty === undefined) {
      byProperty = new Map();
      bySubject.set(claim.subject, byProperty);
    }
    addTo(byProperty, claim.property, claim);
  }
  return bySubject;
}
