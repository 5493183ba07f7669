import { check } from "../check.ts";
import type { FailOn, Report } from "../model/report.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { outputsOf, writeOutputs } from "./outputs.ts";
import { openWorkspace } from "./workspace.ts";

interface CheckOptions {
  readonly format: readonly string[];
  readonly failOn?: FailOn;
  readonly today?: string;
  readonly quiet?: boolean;
}

/** `factlint check`: gather, check, write every report, and end as the gate says. */
export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const outputs = outputsOf(options.format);
  const { input, settings } = await openWorkspace(paths, options);
  const report = check(input, settings);
  await writeOutputs(outputs, report, { language: "en", quiet: options.quiet ?? false });
  return exitCodeOf(report);
}

function exitCodeOf({ inputs, gate }: Report): ExitCode {
  if (inputs.failed.length > 0) return exitCodes.input;
  return gate.failed ? exitCodes.findings : exitCodes.clean;
}
