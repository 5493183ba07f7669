import type { Story } from "../model/story.ts";
import type { WrittenArticle, WrittenClaim } from "../model/written.ts";

/** What stands behind the `#` of a claim's id: as given, or the property, after the subject where the claim names its own. */
export function claimPart({ id, about, property }: WrittenClaim): string {
  return id ?? (about === null ? property : `${about}/${property}`);
}

/** The subject of an article's claims that name none: the article's own, else the entity that bears the story's id. */
export function defaultSubject({ about }: WrittenArticle, story: Story): string {
  return about ?? story.id;
}
