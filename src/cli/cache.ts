import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkAgain } from "../again/check-again.ts";
import type { KeptReadings } from "../again/known-readings.ts";
import type { Results } from "../again/known-results.ts";
import type { KeptPieces } from "../again/memory.ts";
import { DiskShelf, tidy } from "../cache/disk-shelf.ts";
import type { Entry } from "../cache/entry.ts";
import { message } from "../model/message.ts";
import { type Composed, composed, editedBy, type PartFormat, type Parts, partsFor } from "../parts/parts.ts";
import type { View } from "../report/format.ts";
import { cacheFolder } from "./cache-folder.ts";
import type { CheckOptions } from "./check-command.ts";
import { placeOf } from "./check-workspace.ts";
import type { Progress } from "./progress.ts";
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

/** Checks with what earlier runs kept in a folder, and puts the report together: the same bytes as without. */
export async function checkCached<Format extends PartFormat>(
  workspace: Workspace,
  format: Format,
  folder: string,
  view: View,
  progress: Progress,
): Promise<Composed> {
  const { root, settings, effective } = workspace;
  const ours = join(folder, createHash("sha1").update(realpathSync(root)).digest("hex"));
  const place = placeOf(workspace);
  const key = JSON.stringify([FACTLINT_BUILD, process.version, view, effective.texts.value]);
  const entries = new DiskShelf<Entry<Parts[Format]>>(ours, format);
  const results = new DiskShelf<Results>(ours, "results");
  const readings = new DiskShelf<KeptReadings>(ours, `readings ${FACTLINT_BUILD}`);
  const edited = editedBy(format);
  const shelf = new DiskShelf<KeptPieces<Parts[Format]>>(ours, `pieces ${FACTLINT_BUILD}`);
  const pieces = edited === null ? null : { shelf, edited };
  const memory = { entries, results, readings, pieces, key, now: Date.now };
  const parts: Parts[Format][] = [];
  let articles = 0;
  for await (const part of checkAgain(place, settings, memory, partsFor(format, view, "again"))) {
    parts.push(part);
    articles += part.summary.articles;
    progress.tell(message("command.comparing", { files: articles }));
  }
  progress.end();
  tidy(ours, Date.now());
  return composed(format, parts, settings, view);
}
