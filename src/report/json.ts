import type { Words } from "../messages/catalogue.ts";
import { wordsIn } from "../messages/say.ts";
import type { Claim } from "../model/article.ts";
import type { Decision } from "../model/decision.ts";
import type { Finding } from "../model/finding.ts";
import { type Message, message } from "../model/message.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Proof, Question } from "../model/question.ts";
import type { Report } from "../model/report.ts";
import { rangeOf } from "./card.ts";
import type { Format, View } from "./format.ts";
import { inWriting } from "./in-writing.ts";
import { denotationJson } from "./json-denotation.ts";
import { jsonText } from "./json-text.ts";
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
  yield* list("rules", report.rules, ({ id, severity }) => ({
    id,
    severity,
    title: words.say(message("rule.title", { rule: id })),
    help: words.say(message("rule.help", { rule: id })),
  }));
  yield* list("stories", report.stories, (story) => storyJson(story.id, report, look));
  yield* list("questions", report.questions, (question) => questionJson(question, look, words));
  yield* list("claims", report.claims, (claim) => claimJson(claim, look, words));
  yield* list("findings", report.findings, (finding) => findingJson(finding, words));
  yield `  "gate": ${jsonText(gate)},\n  "summary": ${jsonText(summary)} }\n`;
};

function* list<T>(name: string, items: readonly T[], toJson: (item: T) => unknown): Iterable<string> {
  yield `  "${name}": [`;
  let separator = "\n    ";
  for (const item of items) {
    yield separator + jsonText(toJson(item));
    separator = ",\n    ";
  }
  yield "],\n";
}

function storyJson(id: string, { articles }: Report, look: LookUp) {
  const { name } = look.story(id);
  return {
    id,
    name,
    articles: articles
      .filter(({ story }) => story === id)
      .sort((a, b) => byCodeUnits(a.id, b.id))
      .map((article) => ({
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

function questionJson(question: Question, look: LookUp, words: Words) {
  const { id, story, subject, property, kind, outcome, origins, commonGround, range, positions } = question;
  const value = (denotation: NonNullable<typeof range>) => ({
    denotation: denotationJson(denotation),
    text: words.say(look.denotes(denotation, question)),
  });
  const said = rangeOf(question, look);
  return {
    id,
    story,
    subject,
    subjectName: look.entityName(story, subject),
    property,
    kind,
    question: question.question,
    outcome,
    origins,
    commonGround: commonGround === null ? null : value(commonGround),
    range: range === null || said === null ? null : { denotation: denotationJson(range), text: words.say(said) },
    positions: positions.map(({ denotation, scope, claims, origins: supporting }) => ({
      ...value(denotation),
      scope,
      claims,
      origins: supporting,
    })),
  };
}

function claimJson(claim: Claim, look: LookUp, words: Words) {
  const answered = look.questionOf(claim);
  return {
    id: claim.id,
    question: answered?.question.id ?? null,
    article: claim.article,
    subject: claim.subject,
    property: claim.property,
    value: {
      written: inWriting(claim.value),
      denotation: denotationJson(claim.denotation),
      text: words.say(look.says(claim)),
    },
    status: claim.status,
    scope: claim.scope,
    saidBy: claim.saidBy,
    asOf: claim.asOf?.written ?? null,
    origins: claim.origins,
    quote: claim.quote,
    prefix: claim.prefix,
    suffix: claim.suffix,
    translation: claim.translation,
    at: claim.at,
    note: claim.note,
    positions: answered === null ? null : (answered.question.spans[answered.order] ?? null),
    beside: answered === null ? null : (answered.question.beside[answered.order] ?? null),
    location: claim.location,
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
