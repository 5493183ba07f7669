import { examine } from "../examine.ts";
import { explain } from "../explain.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { say } from "../messages/say.ts";
import { terminalText } from "../report/terminal-text.ts";
import { fitted } from "./columns.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { print } from "./print.ts";
import { tellUnusable } from "./tell.ts";
import { inputOf, openWorkspace } from "./workspace.ts";

interface ExplainOptions {
  readonly path: readonly string[];
  readonly today?: string;
  readonly lang?: InterfaceLanguage;
}

/** `factlint explain`: what the id stands for, complete enough to defend the verdict to a reader. */
export async function explainCommand(ids: readonly string[], options: ExplainOptions): Promise<ExitCode> {
  const workspace = await openWorkspace(options.path, options);
  const { settings, effective } = workspace;
  const input = await inputOf(workspace);
  const { known, lines, page } = explain(ids, input, examine(input), settings);
  const text = lines.map(
    ({ depth, said }) => `${"  ".repeat(depth)}${terminalText(say(said, effective.language.value))}\n`,
  );
  // The page of a rule is Markdown with examples in it, which stay as they are.
  const written = page === undefined ? [] : [`\n${page}`];
  if (known) await print([...fitted(text), ...written], effective.language.value);
  else process.stderr.write(`factlint: ${text.join("")}`);
  // What is not known may stand in a file that cannot be used.
  const unusable = tellUnusable(input.problems, effective.language.value);
  return known ? unusable : exitCodes.input;
}
