import type { Problem } from "../model/problem.ts";
import { locate } from "../model/record.ts";
import type { Story } from "../model/story.ts";
import type { WrittenArticle } from "../model/written.ts";
import { cycleProblems, cyclesIn, type Steps } from "./cycles.ts";

/** Articles that replace one another in a circle: none of them is the later one, so that the claims of all count. */
export function editionCircles(
  story: Story,
  written: readonly WrittenArticle[],
): { readonly articles: ReadonlySet<string>; readonly problems: readonly Problem[] } {
  const steps: Steps = new Map(written.map(({ id, editionOf }) => [id, editionOf === null ? [] : [editionOf]]));
  const records = new Map(written.map(({ id, record }) => [id, record]));
  const problems = cycleProblems(steps, "edition-of", (id) => ({
    story: story.id,
    claim: null,
    about: `${id}:edition-of`,
    locate() {
      const record = records.get(id);
      if (record === undefined) throw new Error(`The story has no article "${id}".`);
      return locate(record, ["article", "edition-of"]);
    },
  }));
  return { articles: new Set(cyclesIn(steps).flat()), problems };
}
