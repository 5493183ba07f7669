import { basename, resolve } from "node:path";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { message } from "../model/message.ts";
import type { Report } from "../model/report.ts";
import { type FormatName, formats, isFormatName } from "../report/catalogue.ts";
import type { View } from "../report/format.ts";
import { colorsOn } from "./colors.ts";
import { fitted } from "./columns.ts";
import { UsageError } from "./exit-code.ts";
import { print } from "./print.ts";
import { refusal, tellRefusal } from "./refusal.ts";
import { rootInRepository } from "./repository.ts";
import { tell } from "./tell.ts";
import type { Workspace } from "./workspace.ts";
import { writeWhole } from "./write-whole.ts";

/** One report to write: to a file, or to standard output. */
export interface Output {
  readonly format: FormatName;
  readonly file: string | null;
}

/** How much of a report was asked for. */
interface Shown {
  readonly quiet?: boolean;
  readonly showDecided?: boolean;
}

/** Reads `NAME[=FILE]` of each `--format`, where `-` is no file; the terminal report where none is given. */
export function outputsOf(specifications: readonly string[], language: InterfaceLanguage): readonly Output[] {
  const outputs = (specifications.length === 0 ? ["terminal"] : specifications).map((each) => outputOf(each, language));
  const onStdout = outputs.filter(({ file }) => file === null).map(({ format }) => format);
  if (onStdout.length > 1) throw refusal(message("command.one-format-on-stdout", { formats: onStdout }), language);
  const files = outputs.flatMap(({ file }) => (file === null ? [] : [resolve(file)]));
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw refusal(message("command.one-report-a-file", { file: basename(twice) }), language);
  return outputs;
}

function outputOf(specification: string, language: InterfaceLanguage): Output {
  const separator = specification.indexOf("=");
  const name = separator < 0 ? specification : specification.slice(0, separator);
  const file = separator < 0 ? null : specification.slice(separator + 1);
  if (!isFormatName(name))
    throw refusal(message("command.unknown-format", { format: name, known: Object.keys(formats) }), language);
  if (file === "") throw refusal(message("command.no-file-name", { format: name }), language);
  return { format: name, file: file === "-" ? null : file };
}

/** Writes every report, and tells of those that cannot be written; whether all were. */
export async function writeOutputs(
  outputs: readonly Output[],
  report: Report,
  view: Omit<View, "color">,
): Promise<boolean> {
  let all = true;
  for (const output of outputs) {
    const shown = viewOf(output, view);
    try {
      await writeOutput(output, formats[output.format](report, shown), shown);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      tellRefusal(error);
      all = false;
    }
  }
  return all;
}

/** How the reports of a run are shown, wherever they go. */
export function viewOfRun(
  { root, effective }: Pick<Workspace, "root" | "effective">,
  { quiet = false, showDecided = false }: Shown,
): Omit<View, "color"> {
  return { language: effective.language.value, quiet, showDecided, rootInRepository: rootInRepository(root) };
}

/** How a report is shown where it goes: only a terminal has colours. */
export function viewOf({ file }: Output, view: Omit<View, "color">): View {
  return { ...view, color: file === null && colorsOn(process.stdout) };
}

/** Writes one report, and says where it lies. Throws a refusal where it cannot be written. */
export async function writeOutput(
  { format, file }: Output,
  pieces: Iterable<string | Uint8Array>,
  { language }: View,
): Promise<void> {
  if (file === null) return print(format === "terminal" ? fitted(pieces) : pieces, language);
  await writeWhole(file, pieces, language);
  tell(message("command.written", { format, file }), language);
}
