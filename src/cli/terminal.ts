import type { FailOn } from "../model/report.ts";
import type { View } from "../report/format.ts";
import { type TerminalPart, terminalOf } from "../terminal-parts.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { writeAll } from "./streams.ts";

/** Writes the terminal report of all parts of a run, and says how the run ends. */
export async function writeTerminal(parts: readonly TerminalPart[], failOn: FailOn, view: View): Promise<ExitCode> {
  const { pieces, failed, gate } = terminalOf(parts, failOn, view);
  await writeAll(process.stdout, pieces);
  if (failed > 0) return exitCodes.input;
  return gate.failed ? exitCodes.findings : exitCodes.clean;
}
