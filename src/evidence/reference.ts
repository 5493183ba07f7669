import { type Article, type Claim, isAhead } from "../model/article.ts";
import type { Story } from "../model/story.ts";
import { hull } from "../values/date/spans.ts";
import type { Reference } from "./words/cursor.ts";

/** From when, and in which direction, a quote is read. A plan looks ahead, a fact back; what else may be either. */
export function referenceOf(
  { status }: Pick<Claim, "status">,
  { published }: Pick<Article, "published">,
  { seasons }: Pick<Story, "seasons">,
): Reference {
  return { published: published === null ? null : hull(published.spans), tense: tenseOf(status), seasons };
}

/** Where a claim of some status looks. */
export function tenseOf(status: Claim["status"]): Reference["tense"] {
  return isAhead(status) ? "future" : status === "fact" ? "past" : null;
}
