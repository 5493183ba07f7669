import { reportOf } from "../check.ts";
import type { Input } from "../gather.ts";
import { terminalText } from "../report/terminal-text.ts";
import type { Setting } from "./effective.ts";
import type { ExitCode } from "./exit-code.ts";
import { print } from "./print.ts";
import { tellUnusable } from "./tell.ts";
import { inputOf, type Workspace } from "./workspace.ts";

/**
 * Prints every setting of a run as a `factlint.yaml` that would set the same, each with where it comes from in a
 * comment; then the severities that properties of the stories set for themselves.
 */
export async function printConfig(workspace: Workspace): Promise<ExitCode> {
  const language = workspace.effective.language.value;
  const input = await inputOf(workspace);
  await print(lines(workspace, input), language);
  return tellUnusable(input.problems, language);
}

function* lines({ effective, settings, configurationFile }: Workspace, input: Input): Iterable<string> {
  const { claims, failOn, language, texts, rules } = effective;
  yield `# ${configurationFile ?? "no factlint.yaml"}\n`;
  yield settingLine("claims", JSON.stringify(claims.value), claims.from);
  yield settingLine("fail-on", failOn.value, failOn.from);
  yield settingLine("language", language.value, language.from);
  if (texts.value.length > 0) yield settingLine("texts", JSON.stringify(texts.value), texts.from);
  yield "rules:\n";
  for (const { id, severity } of reportOf([], settings).rules)
    yield settingLine(`  ${id}`, severity, Object.hasOwn(rules, id) ? "file" : "default");
  for (const { story } of input.stories)
    for (const { id, severity } of Object.values(story.properties))
      if (severity !== null) yield `# ${story.id}/${id}: ${severity} (${terminalText(story.record.file)})\n`;
}

function settingLine(name: string, value: string, from: Setting<unknown>["from"]): string {
  return `${name}: ${value} # ${from}\n`;
}
