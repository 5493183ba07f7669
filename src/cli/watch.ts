import { changesSince } from "../check-since.ts";
import { findInput } from "../load/find.ts";
import { pathIn, type Source } from "../load/source.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { say } from "../messages/say.ts";
import { type Message, message } from "../model/message.ts";
import type { Report } from "../model/report.ts";
import type { CheckOptions } from "./check-command.ts";
import { checkWorkspace } from "./check-workspace.ts";
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
  let last: Report | null = null;
  do {
    const workspace = await openWorkspace(paths, options);
    // Watched before it is read: what is saved in between is noticed.
    folders.follow(workspace.root, await foldersOf(workspace));
    const report = await checkWorkspace(workspace, options.since ?? null);
    const view = {
      language: workspace.effective.language.value,
      quiet: options.quiet ?? false,
      rootInRepository: rootInRepository(workspace.root),
    } as const;
    if (last === null) {
      await writeOutputs(outputs, report, view);
      tell(message("watch.started", { folders: folders.count }), view.language);
    } else await writeChanges(last, report, outputs, view);
    last = report;
  } while (await folders.changed());
  return exitCodes.clean;
}

/** Files get the whole report; the terminal only what has changed. */
async function writeChanges(
  last: Report,
  report: Report,
  outputs: readonly Output[],
  view: Parameters<typeof writeOutputs>[2],
): Promise<void> {
  const onTerminal = ({ file, format }: Output) => file === null && format === "terminal";
  await writeOutputs(
    outputs.filter((output) => !onTerminal(output)),
    report,
    view,
  );
  const changes = changesSince(report, last, say(message("since.last-run", {}), view.language));
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
