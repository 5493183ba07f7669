import { type InterfaceLanguage, interfaceLanguages } from "../messages/catalogue.ts";
import { terminalText } from "../report/terminal-text.ts";
import type { CallMistake, HelpWanted } from "./call.ts";
import { columnsFor } from "./columns.ts";
import { type ExitCode, exitCodes, UsageError } from "./exit-code.ts";
import { helpOf, mistakeInWords } from "./help.ts";
import { environmentLanguage } from "./language.ts";
import { print } from "./print.ts";
import { openWorkspace } from "./workspace.ts";

/** Prints the help that was asked for, or says what is wrong with a call; how that ends. */
export async function tellOfCall(call: HelpWanted | CallMistake, args: readonly string[]): Promise<ExitCode> {
  const language = await languageOf(args);
  if ("mistake" in call) {
    const [wrong = "", ...more] = mistakeInWords(call, language).map(terminalText);
    process.stderr.write(`factlint: ${[wrong, ...more].join("\n")}\n`);
    return exitCodes.input;
  }
  await print([helpOf(call.command, columnsFor(process.stdout, process.env) ?? 80, language)], language);
  return exitCodes.clean;
}

/** The language that a call asks for, whatever else it says; then that of the desk, and of the environment. */
async function languageOf(args: readonly string[]): Promise<InterfaceLanguage> {
  const asked = args.flatMap((arg, index) => (args[index - 1] === "--lang" ? arg : arg.split(/^--lang=/)[1]) ?? []);
  const named = interfaceLanguages.find((language) => language === asked.at(-1));
  try {
    return named ?? (await openWorkspace([], {})).effective.language.value;
  } catch (error) {
    // There is no folder that one is in.
    if (!(error instanceof UsageError)) throw error;
    return environmentLanguage();
  }
}
