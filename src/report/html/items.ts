import type { Finding } from "../../model/finding.ts";
import type { Facet, Tab } from "../../model/messages/page.ts";
import { needsDecision } from "../../model/need.ts";
import type { Question } from "../../model/question.ts";
import type { Report } from "../../model/report.ts";
import type { LookUp } from "../look-up.ts";

/** What the page has a card for: a finding, or a question that nothing was found on. */
export interface Item {
  readonly id: string;
  readonly finding: Finding | null;
  readonly question: Question | null;
  readonly tabs: readonly Tab[];
  /** Ids, by what the page can be narrowed by. */
  readonly fields: Readonly<Record<Facet, readonly string[]>>;
}

/** Findings in the report's order, then the questions without a finding. */
export function itemsOf(report: Report, look: LookUp): readonly Item[] {
  const findings = report.findings.filter(({ baselineState }) => baselineState !== "absent");
  const answered = new Set(findings.map(({ question }) => question));
  const quiet = report.questions.filter(({ id }) => !answered.has(id));
  return [
    ...findings.map((finding) => findingItem(finding, look)),
    ...quiet.map((question) => questionItem(question, look)),
  ];
}

function findingItem(finding: Finding, look: LookUp): Item {
  const question = finding.question === null ? null : look.question(finding.question);
  return {
    id: finding.id,
    finding,
    question,
    tabs: ["all", ...tabsOf(finding, question)],
    fields: {
      severity: [finding.severity],
      rule: [finding.rule],
      state: [finding.state],
      story: finding.story === null ? [] : [finding.story],
      kind: question === null ? [] : [question.kind],
      ...articleFields(finding.claims, look),
    },
  };
}

function questionItem(question: Question, look: LookUp): Item {
  const tab = question.outcome === "agreed" ? "agreed" : question.outcome === "single-origin" ? "single" : "other";
  return {
    id: question.id,
    finding: null,
    question,
    tabs: ["all", tab],
    fields: {
      severity: [],
      rule: [],
      state: [],
      story: [question.story],
      kind: [question.kind],
      ...articleFields(question.claims, look),
    },
  };
}

function articleFields(
  claims: readonly string[],
  look: LookUp,
): Record<"outlet" | "lang" | "article", readonly string[]> {
  const articles = [...new Set(claims.flatMap((id) => look.claimOrNull(id)?.article ?? []))].map(look.article);
  return {
    outlet: [...new Set(articles.map(({ outlet }) => outlet))],
    lang: [...new Set(articles.map(({ language }) => language))],
    article: articles.map(({ id }) => id),
  };
}

/** What is to be settled, by a decision or in a record; the rest is grouped by what was found. */
function tabsOf(finding: Finding, question: Question | null): readonly Tab[] {
  const { state, rule } = finding;
  if (state === "decided") return ["decided"];
  const tabs: Tab[] = [];
  if (needsDecision(finding)) tabs.push("decide");
  if (state === "reopened") tabs.push("reopened");
  if (rule === "disputed") tabs.push("disputed");
  if (rule === "near-value" || rule === "name-variant") tabs.push("near");
  if (rule === "single-origin" || (question?.outcome === "single-origin" && tabs.length === 0)) tabs.push("single");
  if (question?.outcome === "agreed") tabs.push("agreed");
  return tabs.length > 0 ? tabs : ["other"];
}
