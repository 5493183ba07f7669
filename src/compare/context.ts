import type { Article, Claim } from "../model/article.ts";
import type { Property, Story } from "../model/story.ts";
import type { ValueContext } from "../values/kind.ts";

/** What an article contributes to a comparison besides its claims. */
export type Provenance = Pick<Article, "id" | "outlet" | "editionOf">;

/** All that comparing one question depends on: plain data, the same for every pair. */
export interface QuestionInput {
  readonly story: Story;
  readonly subject: string;
  readonly property: Property;
  /** In code-unit order of id. */
  readonly claims: readonly Claim[];
  readonly articles: Readonly<Record<string, Provenance>>;
}

/** The context in which the values of a question meet. */
export function valueContext({ story, property }: Pick<QuestionInput, "story" | "property">): ValueContext {
  return { story, property, language: "en" };
}
