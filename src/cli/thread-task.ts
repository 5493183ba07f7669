import { parentPort, workerData } from "node:worker_threads";
import { checkShare } from "../check-share.ts";
import { diskSource } from "../load/disk.ts";
import { partsFor } from "../parts/parts.ts";
import { type ThreadTask, takeFrom } from "./threads.ts";

/** What a second thread does: it checks its share of the stories, and sends home what each comes to. */
export async function checkAsThread(): Promise<void> {
  const { shared, root, textFolders, taken } = workerData as ThreadTask;
  const sources = { source: diskSource(root), textFolders: textFolders.map(diskSource) };
  const made = partsFor(shared.format, shared.view, "once");
  await checkShare(shared, sources, made, takeFrom(taken), (story) => parentPort?.postMessage(story));
}
