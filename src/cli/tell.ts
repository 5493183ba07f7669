import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { say } from "../messages/say.ts";
import type { Message, MessageId } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { terminalText } from "../report/terminal-text.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";

/** Says something on stderr, safe for a terminal. */
export function tell(said: Message, language: InterfaceLanguage, prefix = ""): void {
  process.stderr.write(`${prefix}${terminalText(say(said, language))}\n`);
}

/** What is said of a path that has no lines, and names it. */
const namesItself: ReadonlySet<string> = new Set<MessageId>([
  "input.missing",
  "input.no-desk",
  "input.no-match",
  "input.no-claims",
  "input.not-yaml",
]);

/** Says which files could not be used, where and why; how a run ends for that, whatever else it did. */
export function tellUnusable(problems: readonly Problem[], language: InterfaceLanguage): ExitCode {
  const fatal = problems.filter((problem) => problem.fatal);
  for (const { message: said, locations } of fatal) {
    const [place] = locations;
    const isNowhere = place === undefined || namesItself.has(said.id);
    const at = isNowhere ? "" : `${terminalText(place.file)}:${place.line}:${place.column}: `;
    tell(said, language, `factlint: ${at}`);
  }
  return fatal.length > 0 ? exitCodes.input : exitCodes.clean;
}
