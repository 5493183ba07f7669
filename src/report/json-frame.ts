import type { Words } from "../messages/catalogue.ts";
import { message } from "../model/message.ts";
import { byId } from "../model/order.ts";
import type { Report, RuleInfo } from "../model/report.ts";
import { jsonText } from "./json-text.ts";

/** What stands before a line of a list; before the first, without its comma. */
export const lineStart = ",\n    ";

/** A list, one item a line. */
export function* jsonList(name: string, lines: Iterable<string>): Iterable<string> {
  yield `  "${name}": [`;
  let isFirst = true;
  for (const line of lines) {
    yield (isFirst ? lineStart.slice(1) : lineStart) + line;
    isFirst = false;
  }
  yield "],\n";
}

/** What the JSON report says of the run, before the stories. */
export function* jsonHead(
  { version, today, base, inputs, rules }: Pick<Report, "version" | "today" | "base" | "inputs" | "rules">,
  words: Words,
): Iterable<string> {
  const failed = inputs.failed.map(({ file, problem }) => ({ file, problem: words.say(problem) }));
  yield `{ "schemaVersion": 1,\n`;
  yield `  "tool": ${jsonText({ name: "factlint", version })},\n`;
  yield `  "today": ${jsonText(today)},\n  "base": ${jsonText(base)},\n`;
  yield `  "inputs": ${jsonText({ read: inputs.read, failed })},\n`;
  yield* jsonList(
    "rules",
    [...rules].sort(byId).map((rule) => ruleLine(rule, words)),
  );
}

function ruleLine({ id, severity }: RuleInfo, words: Words): string {
  const title = words.say(message("rule.title", { rule: id }));
  const help = words.say(message("rule.help", { rule: id }));
  return jsonText({ id, severity, title, help });
}

/** How the run ended, behind the findings. */
export function jsonEnd({ gate, summary }: Pick<Report, "gate" | "summary">): string {
  const { stories, articles, claims, questions, outcomes, findings } = summary;
  const counted = { stories, articles, claims, questions, outcomes, findings };
  return `  "gate": ${jsonText(gate)},\n  "summary": ${jsonText(counted)} }\n`;
}
