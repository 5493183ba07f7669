import type { InterfaceLanguage } from "../messages/catalogue.ts";
import type { FailOn, Report } from "../model/report.ts";
import { isPartFormat, type PartFormat } from "../parts/parts.ts";
import type { View } from "../report/format.ts";
import { tellActions } from "./actions.ts";
import { checkCached, keptFolder } from "./cache.ts";
import { checkWorkspace } from "./check-workspace.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { refuseOverInput } from "./kept-files.ts";
import { type Output, outputsOf, viewOf, viewOfRun, writeOutput, writeOutputs } from "./outputs.ts";
import { printConfig } from "./print-config.ts";
import { Progress } from "./progress.ts";
import { checkOnThreads } from "./threads.ts";
import { watch } from "./watch.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

export interface CheckOptions {
  readonly format: readonly string[];
  readonly failOn?: FailOn;
  readonly since?: string;
  readonly today?: string;
  readonly lang?: InterfaceLanguage;
  readonly quiet?: boolean;
  readonly showDecided?: boolean;
  readonly printConfig?: boolean;
  readonly watch?: boolean;
  /** Absent where nobody said either. */
  readonly cache?: boolean;
  readonly cacheFolder?: string;
  readonly threads?: "1" | "2";
}

/** `factlint check`: gather, check, write every report, and end as the gate says. */
export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const workspace = await openWorkspace(paths, options);
  if (options.printConfig === true) return printConfig(workspace);
  const language = workspace.effective.language.value;
  const outputs = outputsOf(options.format, language);
  await refuseOverInput(outputs, workspace);
  if (options.watch === true) return watch(paths, options, outputs);
  const view = viewOfRun(workspace, options);
  const progress = new Progress(() => process.stderr, process.env, language);
  const alone = outputAlone(options, outputs, process.env);
  if (alone !== null) return checkParts(workspace, alone, options, view, progress);
  const report = await checkWorkspace(workspace, options.since ?? null, progress);
  progress.end();
  const all = await writeOutputs(outputs, report, view);
  tellActions(outputs, report, view, process.env);
  return all ? exitCodeOf(report.inputs.failed.length, report.gate) : exitCodes.input;
}

/** An output whose report is put together from the parts of stories. */
type OutputOfParts = Output & { readonly format: PartFormat };

/** The output of a run that gives one such report, of the claims as they are, and nothing else; null for any other run. */
function outputAlone(
  { since }: CheckOptions,
  [output, ...others]: readonly Output[],
  environment: NodeJS.ProcessEnv,
): OutputOfParts | null {
  const hasMore = others.length > 0 || since !== undefined || environment["GITHUB_ACTIONS"] === "true";
  return output === undefined || hasMore || !isOfParts(output) ? null : output;
}

function isOfParts(output: Output): output is OutputOfParts {
  return isPartFormat(output.format);
}

/** Checks story by story, and keeps no more of each than the report says. */
async function checkParts(
  workspace: Workspace,
  output: OutputOfParts,
  options: CheckOptions,
  view: Omit<View, "color">,
  progress: Progress,
): Promise<ExitCode> {
  const shown = viewOf(output, view);
  const threads = options.threads === undefined ? null : Number(options.threads);
  const kept = keptFolder(options, process.env);
  const { pieces, failed, gate } =
    kept === null
      ? await checkOnThreads(workspace, output.format, threads, shown, progress)
      : await checkCached(workspace, output.format, kept, shown, progress);
  await writeOutput(output, pieces, shown);
  return exitCodeOf(failed, gate);
}

function exitCodeOf(failedFiles: number, gate: Report["gate"]): ExitCode {
  if (failedFiles > 0) return exitCodes.input;
  return gate.failed ? exitCodes.findings : exitCodes.clean;
}
