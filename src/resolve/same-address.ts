import { groupedBy } from "../model/grouped-by.ts";
import { message } from "../model/message.ts";
import { byId } from "../model/order.ts";
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
  const problems: Problem[] = [];
  for (const [address, articles] of groupedBy(written, addressOf)) {
    if (address === null || articles.length < 2) continue;
    const replaced = new Set(articles.map(({ editionOf }) => editionOf));
    const standing = articles.filter(({ id }) => !replaced.has(id)).sort(byId);
    if (standing.length > 1) problems.push(problemOf(story, address, standing));
  }
  return problems;
}

/** Where the page of an article is, whatever part of it and by whichever protocol; null where its record does not say. */
function addressOf({ url }: WrittenArticle): string | null {
  if (url === null) return null;
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
