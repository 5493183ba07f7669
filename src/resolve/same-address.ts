import { message } from "../model/message.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import { locate } from "../model/record.ts";
import type { Story } from "../model/story.ts";
import type { WrittenArticle } from "../model/written.ts";

/** A sentence names no more articles than these; the others are counted. */
const named = 10;

/**
 * Articles of a story that have one address: recorded twice, a report would confirm itself. An article that another of the
 * same address replaces is left out, for a later edition often stands where the earlier one stood.
 */
export function sameAddress(story: Story, written: readonly WrittenArticle[]): readonly Problem[] {
  const byAddress = new Map<string, WrittenArticle[]>();
  for (const article of written) {
    if (article.url === null) continue;
    const address = addressOf(article.url);
    const known = byAddress.get(address);
    if (known === undefined) byAddress.set(address, [article]);
    else known.push(article);
  }
  const problems: Problem[] = [];
  for (const [address, articles] of byAddress) {
    const replaced = new Set(articles.map(({ editionOf }) => editionOf));
    const standing = articles.filter(({ id }) => !replaced.has(id)).sort((a, b) => byCodeUnits(a.id, b.id));
    if (standing.length > 1) problems.push(problemOf(story, address, standing));
  }
  return problems;
}

/** Where a page is, whatever part of it and by whichever protocol. */
function addressOf(url: string): string {
  return url
    .replace(/^https?:\/\//i, "")
    .replace(/#.*$/s, "")
    .replace(/\/$/, "");
}

function problemOf(story: Story, address: string, articles: readonly WrittenArticle[]): Problem {
  const ids = articles.slice(0, named).map(({ id }) => id);
  return {
    rule: "duplicate-article",
    about: `${story.id}:${address}`,
    story: story.id,
    claim: null,
    message: message("duplicate-article", { articles: ids, more: articles.length - ids.length, address }),
    suggestions: [message("suggest.one-record", {})],
    locations: articles.map(({ record }) => locate(record, ["article", "url"])),
    fatal: false,
  };
}
