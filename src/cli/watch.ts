import { MemoryShelf } from "../cache/shelf.ts";
import { reportOf, type Settings } from "../check.ts";
import { checkAgain, type Memory } from "../check-again.ts";
import { changesBetween, changesSince } from "../check-since.ts";
import { findInput } from "../load/find.ts";
import { pathIn, type Source } from "../load/source.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { say } from "../messages/say.ts";
import { type Message, message } from "../model/message.ts";
import type { Report, ReportPart } from "../model/report.ts";
import type { CheckOptions } from "./check-command.ts";
import { checkWorkspace, placeOf } from "./check-workspace.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { FolderWatch } from "./folder-watch.ts";
import { type Output, writeOutputs } from "./outputs.ts";
import { rootInRepository } from "./repository.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

/** `factlint check --watch`: checks, then checks again on every save and says what has changed since. Ctrl-C ends it. */
export async function watch(
  paths: readonly string[],
  options: CheckOptions,
  outputs: readonly Output[],
): Promise<ExitCode> {
  const folders = new FolderWatch();
  const end = () => folders.close();
  process.once("SIGINT", end).once("SIGTERM", end);
  const memory = memoryOf();
  let last: Round | null = null;
  do {
    const workspace = await openWorkspace(paths, options);
    // Watched before it is read: what is saved in between is noticed.
    folders.follow(workspace.root, await foldersOf(workspace));
    const round = await checkRound(workspace, options.since ?? null, memory);
    const view = {
      language: workspace.effective.language.value,
      quiet: options.quiet ?? false,
      rootInRepository: rootInRepository(workspace.root),
    } as const;
    if (last === null) {
      await writeOutputs(outputs, round.report(), view);
      tell(message("watch.started", { folders: folders.count }), view.language);
    } else await writeChanges(last, round, outputs, view);
    last = round;
  } while (await folders.changed());
  return exitCodes.clean;
}

/** One check of a watch. */
interface Round {
  /** Null where a base was asked for. */
  readonly parts: readonly ReportPart[] | null;
  readonly settings: Settings;
  /** Puts the parts together, which takes longer than finding out what has changed. */
  readonly report: () => Report;
}

/** What has not changed since the last round is not read or compared again. */
function memoryOf(): Memory<ReportPart> {
  return { entries: new MemoryShelf(), results: new MemoryShelf(), key: "watch", now: Date.now };
}

async function checkRound(workspace: Workspace, ref: string | null, memory: Memory<ReportPart>): Promise<Round> {
  const { settings } = workspace;
  if (ref !== null) {
    const report = await checkWorkspace(workspace, ref);
    return { parts: null, settings, report: () => report };
  }
  const parts: ReportPart[] = [];
  for await (const part of checkAgain(placeOf(workspace), settings, memory, (part) => part)) parts.push(part);
  return { parts, settings, report: () => reportOf(parts, settings) };
}

/** Files get the whole report; the terminal only what has changed. */
async function writeChanges(
  last: Round,
  round: Round,
  outputs: readonly Output[],
  view: Parameters<typeof writeOutputs>[2],
): Promise<void> {
  const onTerminal = ({ file, format }: Output) => file === null && format === "terminal";
  const whole = outputs.filter((output) => !onTerminal(output));
  if (whole.length > 0) await writeOutputs(whole, round.report(), view);
  const name = say(message("since.last-run", {}), view.language);
  const changes =
    round.parts === null || last.parts === null
      ? changesSince(round.report(), last.report(), name)
      : changesBetween(round.parts, last.parts, round.settings, name);
  const same = changes.findings.every(({ baselineState }) => baselineState === "unchanged");
  if (same) tell(message("watch.same", {}), view.language);
  else await writeOutputs(outputs.filter(onTerminal), changes, view);
}

function tell(said: Message, language: InterfaceLanguage): void {
  process.stderr.write(`${say(said, language)}\n`);
}

/** The root (for factlint.yaml), the folders under the paths, and those of the stories that patterns named. */
async function foldersOf({ source, effective }: Workspace): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const path of effective.claims.value) if (source.kindOf(path) === "folder") walk(path, source, found);
  for (const { storyFile, folder } of (await findInput(source, effective.claims.value)).stories)
    found.set(storyFile, folder);
  return [...new Set([".", ...found.values()])];
}

/** Collects a folder and those below it, by identity, so that links in a circle end. */
function walk(top: string, source: Source, found: Map<string, string>): void {
  const folders = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const listing = source.list(folder);
    if ("refused" in listing || found.has(listing.identity)) continue;
    found.set(listing.identity, folder);
    for (const { kind, name } of listing.entries)
      if (kind === "folder" && !name.startsWith(".") && name !== "node_modules") folders.push(pathIn(folder, name));
  }
}
