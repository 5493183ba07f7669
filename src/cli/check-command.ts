import type { InterfaceLanguage } from "../messages/catalogue.ts";
import type { FailOn, Report } from "../model/report.ts";
import { tellActions } from "./actions.ts";
import { checkCached, keptFolder } from "./cache.ts";
import { checkWorkspace } from "./check-workspace.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { type Output, outputsOf, writeOutputs } from "./outputs.ts";
import { printConfig } from "./print-config.ts";
import { Progress } from "./progress.ts";
import { rootInRepository } from "./repository.ts";
import { checkOnThreads } from "./threads.ts";
import { watch } from "./watch.ts";
import { openWorkspace } from "./workspace.ts";

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
  if (options.printConfig === true) return printConfig(await openWorkspace(paths, options));
  const outputs = outputsOf(options.format);
  if (options.watch === true) return watch(paths, options, outputs);
  const workspace = await openWorkspace(paths, options);
  const view = {
    language: workspace.effective.language.value,
    quiet: options.quiet ?? false,
    showDecided: options.showDecided ?? false,
    rootInRepository: rootInRepository(workspace.root),
  } as const;
  const progress = new Progress(process.stderr, process.env);
  if (isTerminalAlone(options, outputs, process.env)) {
    const kept = keptFolder(options, process.env);
    if (kept !== null) return checkCached(workspace, kept, view, progress);
    return checkOnThreads(workspace, options.threads === undefined ? null : Number(options.threads), view, progress);
  }
  const report = await checkWorkspace(workspace, options.since ?? null, progress);
  progress.end();
  await writeOutputs(outputs, report, view);
  await tellActions(outputs, report, view, process.env);
  return exitCodeOf(report);
}

/** Whether all that a run gives is the terminal report of the claims as they are: the parts of stories make that up. */
function isTerminalAlone(
  { since }: CheckOptions,
  [output, ...others]: readonly Output[],
  environment: NodeJS.ProcessEnv,
): boolean {
  const isTerminal = others.length === 0 && output?.format === "terminal" && output.file === null;
  return isTerminal && since === undefined && environment["GITHUB_ACTIONS"] !== "true";
}

function exitCodeOf({ inputs, gate }: Report): ExitCode {
  if (inputs.failed.length > 0) return exitCodes.input;
  return gate.failed ? exitCodes.findings : exitCodes.clean;
}
