import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { locate } from "../model/record.ts";
import type { Story } from "../model/story.ts";
import type { WrittenArticle } from "../model/written.ts";
import { claimId } from "./claim-id.ts";

/** The claims of an article that keep their id, and a problem for each later claim that has the id of an earlier one. */
export function duplicateClaims(
  article: WrittenArticle,
  story: Story,
): { readonly kept: readonly number[]; readonly duplicates: readonly Problem[] } {
  const first = new Map<string, number>();
  const kept: number[] = [];
  const duplicates: Problem[] = [];
  article.claims.forEach((claim, index) => {
    const id = claimId(article, claim);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      kept.push(index);
      return;
    }
    const part = claim.id === null ? "property" : "id";
    const locations = [locate(article.record, ["claims", index, part]), locate(article.record, ["claims", earlier])];
    duplicates.push({
      rule: "duplicate-claim",
      about: `${id}:${duplicates.length + 2}`,
      story: story.id,
      claim: id,
      message: message("duplicate-claim", { id, line: locations[1]?.line ?? 1 }),
      suggestions: [message("suggest.own-id", { id })],
      locations,
      fatal: false,
    });
  });
  return { kept, duplicates };
}
