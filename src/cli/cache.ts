import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { DiskShelf, tidy } from "../cache/disk-shelf.ts";
import type { Entry } from "../cache/entry.ts";
import { checkAgain } from "../check-again.ts";
import type { KeptReadings } from "../known-readings.ts";
import type { Results } from "../known-results.ts";
import { message } from "../model/message.ts";
import type { View } from "../report/format.ts";
import { type TerminalPart, terminalPart } from "../terminal-parts.ts";
import { cacheFolder } from "./cache-folder.ts";
import type { CheckOptions } from "./check-command.ts";
import { placeOf } from "./check-workspace.ts";
import { colorsOn } from "./colors.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Progress } from "./progress.ts";
import { writeTerminal } from "./terminal.ts";
import type { Workspace } from "./workspace.ts";

/** Where what is kept between runs lies; null where nothing is to be kept. */
export function keptFolder({ cache, cacheFolder: given }: CheckOptions, environment: NodeJS.ProcessEnv): string | null {
  const inCi = (environment["CI"] ?? "") !== "";
  if (cache === false || (inCi && cache !== true && given === undefined)) return null;
  // Old files go from our own folder; others may lie beside it.
  if (given !== undefined) return join(resolve(given), "factlint-desks");
  const folder = cacheFolder(environment);
  return folder === null ? null : join(folder, "desks");
}

/** Checks with what earlier runs kept in a folder, and writes the terminal report: the same bytes as without. */
export async function checkCached(
  workspace: Workspace,
  folder: string,
  view: Omit<View, "color">,
  progress: Progress,
): Promise<ExitCode> {
  const { root, settings, effective } = workspace;
  const ours = join(folder, createHash("sha1").update(realpathSync(root)).digest("hex"));
  const shown = { ...view, color: colorsOn(process.stdout) };
  const place = placeOf(workspace);
  const key = JSON.stringify([FACTLINT_BUILD, process.version, shown, effective.texts.value]);
  const entries = new DiskShelf<Entry<TerminalPart>>(ours, "terminal");
  const results = new DiskShelf<Results>(ours, "results");
  const readings = new DiskShelf<KeptReadings>(ours, `readings ${FACTLINT_BUILD}`);
  const memory = { entries, results, readings, key, now: Date.now };
  const parts: TerminalPart[] = [];
  let articles = 0;
  for await (const part of checkAgain(place, settings, memory, (part) => terminalPart(part, shown))) {
    parts.push(part);
    articles += part.summary.articles;
    progress.tell(message("command.comparing", { files: articles }));
  }
  progress.end();
  const code = await writeTerminal(parts, settings.failOn, shown);
  tidy(ours, Date.now());
  return code;
}
