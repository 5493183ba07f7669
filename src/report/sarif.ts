import type { Words } from "../messages/catalogue.ts";
import { wordsIn } from "../messages/say.ts";
import { message } from "../model/message.ts";
import type { Report, RuleInfo } from "../model/report.ts";
import type { Format, View } from "./format.ts";
import { jsonItems, jsonText } from "./json-text.ts";
import { lookUp } from "./look-up.ts";
import { sarifLevels, sarifResult } from "./sarif-result.ts";

/** GitHub refuses a run with more results. Source: GitHub docs, "SARIF results exceed one or more limits". */
const mostResults = 25_000;

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * SARIF 2.1.0. What is gone is named in the run's properties, not among its results: GitHub does not read
 * `baselineState` and would keep its alert open.
 */
export const sarif: Format = function* (report: Report, view: View) {
  const words = wordsIn(view.language);
  const there = report.findings.filter(({ baselineState }) => baselineState !== "absent");
  const shown = there.slice(0, mostResults);
  const look = lookUp(report);
  yield `{"version":"2.1.0","$schema":${jsonText(schema)},"runs":[{\n`;
  yield `"tool":${jsonText({ driver: driver(report, words) })},\n`;
  yield `"columnKind":"utf16CodeUnits",\n`;
  yield `"invocations":${jsonText([invocation(report, there.length - shown.length, words)])},\n`;
  yield `"properties":${jsonText(properties(report))},\n`;
  yield `"results":[`;
  const order = new Map(report.rules.map(({ id }, index) => [id, index]));
  yield* jsonItems(results());
  yield "\n]}]}\n";

  function* results(): Iterable<unknown> {
    for (const finding of shown)
      yield sarifResult(finding, { ruleIndex: order.get(finding.rule) ?? -1, look, words, view });
  }
};

function driver({ version, rules }: Report, words: Words) {
  return {
    name: "factlint",
    // SARIF wants a version of semantic versioning, or none.
    ...(/^\d+\.\d+\.\d+/.test(version) ? { semanticVersion: version } : {}),
    version,
    rules: rules.map((rule) => descriptor(rule, words)),
  };
}

function descriptor({ id, severity }: RuleInfo, words: Words) {
  const title = words.say(message("rule.title", { rule: id }));
  const help = words.say(message("rule.help", { rule: id }));
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${help}` },
    help: { text: help, markdown: `**${title}.** ${help}` },
    defaultConfiguration: { enabled: severity !== "off", level: severity === "off" ? "none" : sarifLevels[severity] },
    properties: { tags: ["facts"] },
  };
}

/** Files that could not be read, and results that GitHub would refuse. */
function invocation({ inputs }: Report, more: number, words: Words) {
  const failed = inputs.failed.map(({ file, problem }) => ({
    level: "error",
    message: { text: `${file}: ${words.say(problem)}` },
  }));
  const cut =
    more > 0 ? [{ level: "warning", message: { text: words.say(message("report.and-more", { count: more })) } }] : [];
  return { executionSuccessful: inputs.failed.length === 0, toolExecutionNotifications: [...failed, ...cut] };
}

function properties({ base, today, findings }: Report) {
  const absent = findings.filter(({ baselineState }) => baselineState === "absent").map(({ id }) => id);
  return { today, ...(base === null ? {} : { base, absent }) };
}
