import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { locate } from "../model/record.ts";
import type { WrittenArticle } from "../model/written.ts";

interface Duplicate {
  readonly id: string;
  readonly story: string;
  /** How many duplicates the article has before it. */
  readonly count: number;
}

/** What is said of a claim that has the id of an earlier one of its article; both are given by their index. */
export function duplicateClaim(
  { claims, record }: WrittenArticle,
  index: number,
  earlier: number,
  { id, story, count }: Duplicate,
): Problem {
  const part = claims[index]?.id === null ? "property" : "id";
  const locations = [locate(record, ["claims", index, part]), locate(record, ["claims", earlier])];
  return {
    rule: "duplicate-claim",
    about: `${id}:${count + 2}`,
    story,
    claim: id,
    message: message("duplicate-claim", { id, line: locations[1]?.line ?? 1 }),
    suggestions: [message("suggest.own-id", { id })],
    locations,
    fatal: false,
  };
}
