import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check } from "../../src/check.ts";
import type { Finding } from "../../src/model/finding.ts";
import { message } from "../../src/model/message.ts";
import type { Report } from "../../src/model/report.ts";
import { since } from "../../src/since/since.ts";
import { countsOf } from "../../src/summary.ts";
import { gatherText } from "../story-text.ts";

/** Test data that nobody on this project wrote; a test that needs it is skipped where it is absent. */
export const corpora = fileURLToPath(new URL("../../../shared/corpora/", import.meta.url));
export const haveCorpora = existsSync(`${corpora}README.md`);

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "1.2.3" } as const;

/** A story with one question for each text, on which two articles clash; the text is everywhere that text may be. */
export function storyAbout(texts: readonly string[], values: readonly [string, string] = ["2024-05-14", "2024-05-20"]) {
  const first = texts[0] ?? "Post";
  const properties = texts.map((text, index) => `  p${index}: { question: ${yaml(text)}, kind: date }`);
  const claims = (value: string) =>
    texts.map(
      (text, index) => `- { property: p${index}, value: ${value}, quote: ${yaml(text)}, translation: ${yaml(text)} }`,
    );
  return [
    `# story.yaml\nstory: { name: ${yaml(first)} }\nentities: { ferry: { name: ${yaml(first)} } }`,
    `outlets: { post: { name: ${yaml(first)} }, times: { name: ${yaml(texts.at(-1) ?? "Times")} } }`,
    `properties:\n${properties.length === 0 ? "  {}" : properties.join("\n")}`,
    ...(["post", "times"] as const).map(
      (outlet, index) =>
        `# ${outlet}.yaml\narticle: { title: ${yaml(first)}, outlet: ${outlet}, language: sv, published: 2024-06-01 }\n` +
        `claims:${texts.length === 0 ? " []" : `\n${claims(values[index] ?? "").join("\n")}`}`,
    ),
    "",
  ].join("\n");
}

/** A quoted YAML scalar; what is not plain ASCII stands as an escape. */
function yaml(text: string): string {
  return JSON.stringify(text === "" ? "-" : text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export async function reportOn(text: string): Promise<Report> {
  return check(await gatherText(text), settings);
}

export const hostile = [
  "::error::it failed",
  "  ::add-mask::Norsund",
  "##[error]it failed",
  "##vso[task.setvariable variable=x]y",
  "]]><failure/>",
  "</script><script>alert(1)</script>",
  "<!-- factlint --> --><!--",
  "@mention and #12 and https://example.org",
  "one\r\n::warning::two\rthree",
  "\u202eright to left\u202c",
  "| cell | ![image](https://example.org/x.png) `code",
  "[link](javascript:alert(1))",
  "%0A::error::percent %25",
  "\u0085::error::next line \u2028::error::separated",
  "$(touch x) `id` $HOME",
  "a,b:c=d",
];

/** Reports of every sort that a format has to bear. */
export async function reports(): Promise<Readonly<Record<string, Report>>> {
  const clash = await reportOn(storyAbout(["When?", "Where?", "Why?"]));
  const agreed = await reportOn(storyAbout(["When?"], ["2024-05-14", "2024-05"]));
  return {
    "no findings": agreed,
    "no questions": await reportOn(storyAbout([])),
    conflicts: clash,
    "a file that cannot be read": await reportOn(`${storyAbout(["When?"])}# c.yaml\narticle: { title: [\n`),
    "undeclared names": await reportOn(storyAbout(["When?"]).replace("property: p0", "property: p9")),
    decided: decided(clash),
    reopened: reopened(clash),
    "hostile texts": await reportOn(storyAbout(hostile)),
    "everything new": since(clash, agreed, "main"),
    "one known, two changed": since(clash, changed(clash), "main"),
    "all gone": since(agreed, clash, "main (::error::)"),
    "gone with its story": since(await reportOn(""), clash, "main"),
  };
}

/** A report with this many conflicts, each on a question of its own; reading as many files would only take time. */
export async function manyFindings(count: number): Promise<Report> {
  const report = await reportOn(storyAbout(["When?"]));
  const times = <T extends { readonly id: string }>(
    items: readonly T[],
    change: (item: T, id: string) => T,
  ): readonly T[] =>
    Array.from({ length: count }, (_, order) => items.map((item) => change(item, `${item.id}${order}`))).flat();
  return {
    ...report,
    questions: times(report.questions, (question, id) => ({ ...question, id })),
    findings: times(report.findings, (finding, id) => ({
      ...finding,
      id,
      question: id.slice(finding.rule.length + 1),
    })),
  };
}

export function naughtyStrings(): readonly string[] {
  return JSON.parse(readFileSync(`${corpora}text/blns.json`, "utf8")) as readonly string[];
}

function decided(report: Report): Report {
  const decide = (finding: Finding): Finding => ({
    ...finding,
    state: "decided",
    decision: {
      finding: finding.id,
      outcome: "one-right",
      accepted: [],
      reason: "The log says ]]> so.",
      by: "Ada",
      on: "2026-01-30",
      settledBy: null,
      reviewBy: null,
      pinned: null,
    },
  });
  return withFindings(report, report.findings.map(decide));
}

function reopened(report: Report): Report {
  const because = message("decision.unpinned", {});
  const findings = decided(report).findings.map((finding) => ({
    ...finding,
    state: "reopened" as const,
    reopened: because,
  }));
  return withFindings(report, findings);
}

/** The report with other findings, counted. */
function withFindings(report: Report, findings: Report["findings"]): Report {
  const { stories, questions } = report;
  const outcomes = questions.map(({ outcome }) => outcome);
  const [articles, claims] = [report.articles.length, report.claims.length];
  return { ...report, findings, summary: countsOf({ stories: stories.length, articles, claims, outcomes, findings }) };
}

/** The same findings; the first claims of two of them said something else. */
function changed(report: Report): Report {
  const edited = report.claims.filter(({ id }) => id === "post#p0" || id === "post#p1");
  return {
    ...report,
    claims: report.claims.map((claim) => (edited.includes(claim) ? { ...claim, quote: "else" } : claim)),
  };
}
