import type { Story } from "../model/story.ts";
import type { WrittenArticle, WrittenClaim } from "../model/written.ts";

/** `article#claim`: the part after `#` is given, or the property, after the subject where the claim names its own. */
export function claimId(article: WrittenArticle, claim: WrittenClaim): string {
  const part = claim.id ?? (claim.about === null ? claim.property : `${claim.about}/${claim.property}`);
  return `${article.id}#${part}`;
}

/** The claim's own subject, else the article's, else the entity that bears the story's id. */
export function subjectOf(article: WrittenArticle, claim: WrittenClaim, story: Story): string {
  return claim.about ?? article.about ?? story.id;
}
