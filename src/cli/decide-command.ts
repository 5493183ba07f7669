import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { earlierDecisions, planDecisions, planPins, planPruning } from "../decide.ts";
import { diskSource } from "../load/disk.ts";
import type { Contents, Refused } from "../load/source.ts";
import { isSystemError } from "../load/system-error.ts";
import { decode } from "../load/text.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import type { Decision, DecisionOutcome } from "../model/decision.ts";
import { message } from "../model/message.ts";
import { readDecisions } from "../read.ts";
import { carryOut, type OpenDesk, openDesk } from "./desk.ts";
import { refuseEmpty } from "./empty-path.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { refusal } from "./refusal.ts";
import { tell, tellUnusable } from "./tell.ts";
import { checkedDay, openWorkspace, type Workspace } from "./workspace.ts";

export interface DecideOptions {
  readonly path: readonly string[];
  readonly from: readonly string[];
  readonly outcome?: DecisionOutcome;
  readonly accepted?: readonly string[];
  readonly reason?: string;
  readonly by?: string;
  readonly settledBy?: string;
  readonly reviewBy?: string;
  readonly pin?: boolean;
  readonly prune?: boolean;
  readonly today?: string;
  readonly lang?: InterfaceLanguage;
}

/** `factlint decide`: records decisions, pins those that are not, or removes those on nothing. */
export async function decideCommand(finding: string | null, options: DecideOptions): Promise<ExitCode> {
  const workspace = await openWorkspace(options.path, options);
  const ways = [finding !== null, options.from.length > 0, options.pin === true, options.prune === true];
  if (ways.filter(Boolean).length !== 1)
    throw refusal(message("decide.one-way", {}), workspace.effective.language.value);
  if (finding !== null) return decideOne(finding, options, workspace);
  if (options.from.length > 0) return decideFrom(options, workspace);
  const open = await openDesk(workspace);
  return carryOut(await (options.prune === true ? planPruning(open.desk) : planPins(open.desk)), open);
}

async function decideOne(finding: string, options: DecideOptions, workspace: Workspace): Promise<ExitCode> {
  const language = workspace.effective.language.value;
  const { outcome, reason = "", by = "", settledBy, reviewBy } = options;
  const missing = [
    ...(outcome === undefined ? ["--outcome"] : []),
    ...(reason.trim() === "" ? ["--reason"] : []),
    ...(by.trim() === "" ? ["--by"] : []),
  ];
  if (outcome === undefined || missing.length > 0)
    throw refusal(message("decide.missing", { options: missing, command: "decide" }), language);
  if (reviewBy !== undefined) checkedDay(reviewBy, "--review-by", language);
  const open = await openDesk(workspace);
  const decision: Decision = {
    finding,
    outcome,
    accepted: options.accepted ?? [],
    reason,
    by,
    on: open.today,
    settledBy: settledBy ?? null,
    reviewBy: reviewBy ?? null,
    pinned: null,
  };
  return record([decision], open);
}

async function decideFrom(options: DecideOptions, workspace: Workspace): Promise<ExitCode> {
  const language = workspace.effective.language.value;
  refuseEmpty(options.from, language);
  const readings = await Promise.all(options.from.map((file) => decisionsIn(file, language)));
  const unusable = tellUnusable(
    readings.flatMap(({ problems }) => problems),
    language,
  );
  if (unusable !== exitCodes.clean) return unusable;
  const open = await openDesk(workspace);
  return record(
    readings.flatMap((reading) => reading.decisions),
    open,
  );
}

/** Records decisions, and says which earlier ones they replace: whose they were may want to know. */
async function record(decisions: readonly Decision[], open: OpenDesk): Promise<ExitCode> {
  const earlier = earlierDecisions(decisions, open.desk);
  const plan = await planDecisions(decisions, open.desk);
  const code = carryOut(plan, open);
  if ("edits" in plan)
    for (const { finding, outcome, by, on } of earlier)
      tell(message("decide.replaced", { finding, outcome, by, on }), open.language);
  return code;
}

/** The decisions in a file from the working folder; `-` is standard input. */
async function decisionsIn(
  file: string,
  language: InterfaceLanguage,
): Promise<Pick<Awaited<ReturnType<typeof readDecisions>>, "decisions" | "problems">> {
  const text = decode(file, bytesIn(file, language));
  return "problem" in text ? { decisions: [], problems: [text.problem] } : readDecisions(file, text.text);
}

function bytesIn(file: string, language: InterfaceLanguage): Uint8Array {
  const path = resolve(file);
  const read = file === "-" ? standardInput() : diskSource(dirname(path)).read(basename(path));
  if ("bytes" in read) return read.bytes;
  throw refusal(message("decide.unreadable", { file, problem: read.refused }), language);
}

function standardInput(): Contents | Refused {
  try {
    return { bytes: readFileSync(0) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { refused: message("input.unreadable", { why: "not-a-file" }) };
  }
}
