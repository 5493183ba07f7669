import { checkAgain } from "../again/check-again.ts";
import type { Memory } from "../again/memory.ts";
import { MemoryShelf } from "../cache/shelf.ts";
import { reportOf, type Settings } from "../check.ts";
import { changesBetween, changesSince } from "../check-since.ts";
import { findInput } from "../load/find.ts";
import type { Listing, Source } from "../load/source.ts";
import { isSystemError } from "../load/system-error.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { say } from "../messages/say.ts";
import { message } from "../model/message.ts";
import type { Report, ReportPart } from "../model/report.ts";
import type { CheckOptions } from "./check-command.ts";
import { checkWorkspace, placeOf } from "./check-workspace.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { FolderWatch, type Stirred } from "./folder-watch.ts";
import { saidBySystem } from "./not-written.ts";
import { type Output, viewOfRun, writeOutputs } from "./outputs.ts";
import { refusal } from "./refusal.ts";
import { hasLeft } from "./streams.ts";
import { tell } from "./tell.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

/** `factlint check --watch`: checks, then checks again on every save and says what has changed since. Ctrl-C ends it. */
export async function watch(
  paths: readonly string[],
  options: CheckOptions,
  outputs: readonly Output[],
): Promise<ExitCode> {
  const folders = new FolderWatch(outputs.flatMap(({ file }) => file ?? []));
  const memory = memoryOf();
  const listings = new Map<string, Listing>();
  let last: Round | null = null;
  do {
    const workspace = await openWorkspace(paths, options);
    // Watched before they are read: what is saved in between is noticed. The root, for factlint.yaml.
    const follow = (found: readonly string[]) => followAll(folders, found, workspace);
    const stirred = folders.stirred();
    if (workspace.root !== last?.root) listings.clear();
    const listed = { ...workspace, source: listedAgain(workspace.source, listings, stirred) };
    const round = await checkRound(listed, options.since ?? null, { ...memory, stirred: stirred.file }, follow);
    const view = viewOfRun(workspace, options);
    if (last === null) {
      await writeOutputs(outputs, round.report(), view);
      start(folders, view.language);
    } else await writeChanges(last, round, outputs, view);
    if (hasLeft(process.stdout)) folders.close();
    last = round;
  } while (await folders.changed());
  return exitCodes.clean;
}

/** From now on Ctrl-C ends the watch; until then it ends the check itself. */
function start(folders: FolderWatch, language: InterfaceLanguage): void {
  const end = () => folders.close();
  process.once("SIGINT", end).once("SIGTERM", end);
  tell(message("watch.started", { folders: folders.count }), language);
}

/** Watches the root, for factlint.yaml, and the folders that were looked into. */
function followAll(folders: FolderWatch, found: readonly string[], { root, effective }: Workspace): void {
  try {
    folders.follow(root, [".", ...found]);
  } catch (error) {
    folders.close();
    if (!isSystemError(error)) throw error;
    const isFull = error.code === "ENOSPC" || error.code === "EMFILE" || error.code === "ENFILE";
    const said = isFull ? null : saidBySystem(error);
    throw refusal(message("watch.impossible", { folders: found.length, said }), effective.language.value, error);
  }
}

/** A source that lists a folder again only where it may hold something else than when it was last listed. */
function listedAgain(source: Source, listings: Map<string, Listing>, stirred: Stirred): Source {
  return {
    ...source,
    list(folder) {
      const known = listings.get(folder);
      if (known !== undefined && known.hasLinks === false && !stirred.folder(folder)) return known;
      const listing = source.list(folder);
      if ("refused" in listing) listings.delete(folder);
      else listings.set(folder, listing);
      return listing;
    },
  };
}

/** One check of a watch. */
interface Round {
  /** Null where a base was asked for. */
  readonly parts: readonly ReportPart[] | null;
  readonly root: string;
  readonly settings: Settings;
  /** Puts the parts together, which takes longer than finding out what has changed. */
  readonly report: () => Report;
}

/** What has not changed since the last round is not read or compared again. */
function memoryOf(): Memory<ReportPart> {
  return {
    entries: new MemoryShelf(),
    results: new MemoryShelf(),
    readings: new MemoryShelf(),
    pieces: null,
    key: "watch",
    now: Date.now,
  };
}

async function checkRound(
  workspace: Workspace,
  ref: string | null,
  memory: Memory<ReportPart>,
  follow: (folders: readonly string[]) => void,
): Promise<Round> {
  const { root, settings, source, effective } = workspace;
  if (ref !== null) {
    follow((await findInput(source, effective.claims.value)).folders);
    const report = await checkWorkspace(workspace, ref);
    return { parts: null, root, settings, report: () => report };
  }
  const parts: ReportPart[] = [];
  for await (const part of checkAgain(placeOf(workspace), settings, memory, (part) => part, follow)) parts.push(part);
  return { parts, root, settings, report: () => reportOf(parts, settings) };
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
