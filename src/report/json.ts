import type { Words } from "../messages/catalogue.ts";
import { wordsIn } from "../messages/say.ts";
import type { Article } from "../model/article.ts";
import type { Decision } from "../model/decision.ts";
import type { Finding } from "../model/finding.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { type Message, message } from "../model/message.ts";
import type { Proof } from "../model/question.ts";
import type { Report, RuleInfo } from "../model/report.ts";
import type { Story } from "../model/story.ts";
import type { Format, View } from "./format.ts";
import { claimLines } from "./json-claim.ts";
import { questionLine } from "./json-question.ts";
import { jsonText } from "./json-text.ts";
import { ValuesInJson } from "./json-value.ts";
import { type LookUp, lookUp } from "./look-up.ts";

/** The report as a public contract (schema/report.schema.json): one item a line, streamed. */
export const json: Format = function* (report: Report, view: View) {
  const look = lookUp(report);
  const words = wordsIn(view.language);
  const { version, today, base, inputs, gate, summary } = report;
  const failed = inputs.failed.map(({ file, problem }) => ({ file, problem: words.say(problem) }));
  yield `{ "schemaVersion": 1,\n`;
  yield `  "tool": ${jsonText({ name: "factlint", version })},\n`;
  yield `  "today": ${jsonText(today)},\n  "base": ${jsonText(base)},\n`;
  yield `  "inputs": ${jsonText({ read: inputs.read, failed })},\n`;
  yield* list("rules", report.rules, (rule) => jsonText(ruleJson(rule, words)));
  const articles = groupedBy(report.articles, ({ story }) => story);
  yield* list("stories", report.stories, (story) => jsonText(storyJson(story, articles.get(story.id) ?? [], look)));
  const values = new ValuesInJson(words);
  yield* list("questions", report.questions, (question) => questionLine(question, look, values));
  yield* list("claims", report.claims, claimLines(look, values));
  yield* list("findings", report.findings, (finding) => jsonText(findingJson(finding, words)));
  yield `  "gate": ${jsonText(gate)},\n  "summary": ${jsonText(summary)} }\n`;
};

/** One item a line. */
function* list<T>(name: string, items: readonly T[], lineOf: (item: T) => string): Iterable<string> {
  yield `  "${name}": [`;
  let separator = "\n    ";
  for (const item of items) {
    yield separator + lineOf(item);
    separator = ",\n    ";
  }
  yield "],\n";
}

function ruleJson({ id, severity }: RuleInfo, words: Words) {
  return {
    id,
    severity,
    title: words.say(message("rule.title", { rule: id })),
    help: words.say(message("rule.help", { rule: id })),
  };
}

function storyJson({ id, name }: Story, articles: readonly Article[], look: LookUp) {
  return {
    id,
    name,
    articles: articles.map((article) => ({
      id: article.id,
      title: article.title,
      outlet: article.outlet,
      outletName: look.outletName(article),
      language: article.language,
      published: article.published?.written ?? null,
      url: article.url,
      editionOf: article.editionOf,
      file: article.file,
    })),
  };
}

/** A decision without what factlint pinned it to: what has changed since is said in words and data beside it. */
function decisionJson({ pinned: _, ...decision }: Decision) {
  return decision;
}

function findingJson(finding: Finding, words: Words) {
  const { id, rule, severity, state, baselineState, story, question, claims, proof, places, decision, reopened } =
    finding;
  const said = (told: Message) => ({ id: told.id, args: told.args, text: words.say(told) });
  return {
    id,
    rule,
    severity,
    state,
    baselineState,
    story,
    question,
    claims,
    message: said(finding.message),
    suggestions: finding.suggestions.map(said),
    proof: proof === null ? null : proofJson(proof, said),
    locations: places,
    decision: decision === null ? null : decisionJson(decision),
    reopened: reopened === null ? null : said(reopened),
  };
}

function proofJson({ between, steps, gap, groups }: Proof, said: (told: Message) => unknown) {
  return {
    between,
    steps: steps.map((step) => ({ ...step, reason: said(step.reason) })),
    gap: gap === null ? null : { ...gap, amount: gap.amount === null ? null : nearestNumber(gap.amount) },
    groups,
  };
}

/** The double nearest to a decimal or a fraction. */
function nearestNumber(exact: string): number {
  const [numerator = "", denominator = "1"] = exact.split("/");
  return Number(numerator) / Number(denominator);
}
