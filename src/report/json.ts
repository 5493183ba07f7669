import { wordsIn } from "../messages/say.ts";
import { groupedBy } from "../model/grouped-by.ts";
import type { Report } from "../model/report.ts";
import type { Format, View } from "./format.ts";
import { claimLines } from "./json-claim.ts";
import { findingLine } from "./json-finding.ts";
import { jsonEnd, jsonHead, jsonList } from "./json-frame.ts";
import { questionLine } from "./json-question.ts";
import { storyLine } from "./json-story.ts";
import { ValuesInJson } from "./json-value.ts";
import { lookUp } from "./look-up.ts";

/** The report as a public contract (schema/report.schema.json): one item a line, streamed. */
export const json: Format = function* (report: Report, view: View) {
  const look = lookUp(report);
  const words = wordsIn(view.language);
  const values = new ValuesInJson(words);
  const articles = groupedBy(report.articles, ({ story }) => story);
  yield* jsonHead(report, words);
  yield* list("stories", report.stories, (story) => storyLine(story, articles.get(story.id) ?? [], look));
  yield* list("questions", report.questions, (question) => questionLine(question, look, values));
  yield* list("claims", report.claims, claimLines(look, values));
  yield* list("findings", report.findings, (finding) => findingLine(finding, words));
  yield jsonEnd(report);
};

function list<T>(name: string, items: readonly T[], lineOf: (item: T) => string): Iterable<string> {
  return jsonList(name, mapped(items, lineOf));
}

function* mapped<T>(items: readonly T[], lineOf: (item: T) => string): Iterable<string> {
  for (const item of items) yield lineOf(item);
}
