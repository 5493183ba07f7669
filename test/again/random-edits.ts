import fc from "fast-check";
import type { Report } from "../../src/model/report.ts";
import { drawnArticle } from "./random-article.ts";
import { articleEdits } from "./random-article-edits.ts";
import { drawnDecisions } from "./random-decisions.ts";
import { articleFiles, folders, type RandomDesk } from "./random-desk.ts";
import { type DrawnEvent, deskEdits, fileEdits, putRight } from "./random-desk-edits.ts";
import { drawnStory } from "./random-story.ts";

/** An edit, and all that it may need. */
export interface DrawnEdit extends DrawnEvent {
  readonly name: string;
}

const events: typeof deskEdits = { ...fileEdits, ...deskEdits, "all put right": putRight };

/** Most edits are edits of articles: the others have the whole story checked. */
const names = fc.oneof(
  { weight: 14, arbitrary: fc.constantFrom(...Object.keys(articleEdits), ...Object.keys(fileEdits)) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(deskEdits)) },
  { weight: 1, arbitrary: fc.constant("all put right") },
);

export const drawnEdit: fc.Arbitrary<DrawnEdit> = fc.record({
  name: names,
  file: fc.constantFrom(...articleFiles),
  folder: fc.constantFrom(...folders),
  claim: fc.nat(99),
  other: fc.nat(99),
  fresh: drawnArticle,
  story: drawnStory,
  decisions: drawnDecisions,
});

/** Edits a desk; `last` is what was found there before. */
export function edit(desk: RandomDesk, drawn: DrawnEdit, last: Report): void {
  const ofArticle = articleEdits[drawn.name];
  if (ofArticle === undefined) events[drawn.name]?.(desk, drawn, last);
  else desk.writeArticle(drawn.file, ofArticle(desk.article(drawn.file), drawn));
}
