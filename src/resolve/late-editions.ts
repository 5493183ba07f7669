import type { BoundArticle } from "../model/article.ts";
import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { locate } from "../model/record.ts";
import type { WrittenDate } from "../model/story.ts";
import { dateInWords } from "../values/date/in-words.ts";
import { isCertainlyAfter } from "../values/date/spans.ts";

/** Articles that say that they replace one which came out certainly after them: the earlier and the later are mixed up. */
export function lateEditions(articles: readonly BoundArticle[]): readonly Problem[] {
  if (articles.every(({ editionOf }) => editionOf === null)) return [];
  const byId = new Map(articles.map((article) => [article.id, article]));
  return articles.flatMap((article) => {
    const replaced = nearestDated(article, byId);
    const [published, before] = [article.published, replaced?.published ?? null];
    if (replaced === null || published === null || before === null) return [];
    if (published.doubt || before.doubt || !isCertainlyAfter(before.spans, published.spans)) return [];
    return problemOf(article, published, replaced, before);
  });
}

/** The article that another replaces; where that bears no date, the one that it replaces in turn. */
function nearestDated(article: BoundArticle, byId: ReadonlyMap<string, BoundArticle>): BoundArticle | null {
  const seen = new Set([article.id]);
  let current = article;
  while (current.editionOf !== null && !seen.has(current.editionOf)) {
    const next = byId.get(current.editionOf);
    if (next === undefined) return null;
    if (next.published !== null) return next;
    seen.add(next.id);
    current = next;
  }
  return null;
}

function problemOf(
  article: BoundArticle,
  published: WrittenDate,
  replaced: BoundArticle,
  before: WrittenDate,
): Problem {
  return {
    rule: "impossible-timing",
    about: `${article.id}:edition-of`,
    story: article.story,
    claim: null,
    message: message("impossible-timing.edition", {
      article: article.id,
      published: dateInWords(published),
      replaced: replaced.id,
      later: dateInWords(before),
    }),
    suggestions: [message("settle.edition", { article: article.id, replaced: replaced.id })],
    // At one place alone: whoever checks an edit of the other article again need not find this anew where lines move.
    locations: [locate(article.record, ["article", "edition-of"])],
    fatal: false,
  };
}
