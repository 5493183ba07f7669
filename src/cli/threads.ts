import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { outsideOf } from "../check-folders.ts";
import { checkShare, partsInOrder, type SharedCheck, type StoryAlone } from "../check-share.ts";
import { findInput } from "../load/find.ts";
import { message } from "../model/message.ts";
import type { View } from "../report/format.ts";
import { terminalPart } from "../terminal-parts.ts";
import { placeOf } from "./check-workspace.ts";
import { colorsOn } from "./colors.ts";
import { usualEngine } from "./engine.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Progress } from "./progress.ts";
import { writeTerminal } from "./terminal.ts";
import type { Workspace } from "./workspace.ts";

/** From this many articles on a second thread gains more than it costs to start it (docs/performance.md). */
const manyArticles = 4000;

/** What a thread is given. */
export interface ThreadTask {
  readonly shared: SharedCheck;
  readonly root: string;
  readonly textFolders: readonly string[];
  /** How many stories were taken, in one number that all threads see. */
  readonly taken: SharedArrayBuffer;
}

/** Checks story by story and writes the terminal report; on several threads where that is asked for or pays off. */
export async function checkOnThreads(
  workspace: Workspace,
  threads: number | null,
  view: Omit<View, "color">,
  progress: Progress,
): Promise<ExitCode> {
  const { root, settings, textPaths } = workspace;
  const place = placeOf(workspace);
  const found = await findInput(place.source, place.paths);
  const shown = { ...view, color: colorsOn(process.stdout) };
  const outside = terminalPart(outsideOf(place, found.problems, settings), shown);
  const shared = { stories: found.stories, settings, view: shown };
  const task = { shared, root, textFolders: textPaths, taken: new SharedArrayBuffer(4) };
  const alone = new Map<number, StoryAlone>();
  let articles = 0;
  const done = (story: StoryAlone) => {
    alone.set(story.index, story);
    articles += story.part.summary.articles;
    progress.tell(message("command.comparing", { files: articles }));
  };
  const helping = startThreads((threads ?? usualThreads(shared)) - 1, task, done);
  await checkShare(shared, place, takeFrom(task.taken), async (story) => {
    done(story);
    // What other threads have found is heard of between two stories.
    if (helping !== null) await new Promise(setImmediate);
  });
  await helping;
  const parts = [outside, ...(await partsInOrder(shared, place, alone))];
  progress.end();
  return writeTerminal(parts, settings.failOn, shown);
}

/** Gives the places of stories that no thread has taken. */
export function takeFrom(taken: SharedArrayBuffer): () => number {
  const next = new Int32Array(taken);
  return () => Atomics.add(next, 0, 1);
}

function usualThreads({ stories }: SharedCheck): number {
  const articles = stories.reduce((sum, { articleFiles }) => sum + articleFiles.length, 0);
  return articles < manyArticles || stories.length < 2 ? 1 : Math.min(2, availableParallelism());
}

/** Starts threads that check their share; done when all have ended, null where there are none. */
function startThreads(count: number, task: ThreadTask, done: (story: StoryAlone) => void): Promise<unknown> | null {
  if (count < 1) return null;
  // What was compiled before, Node's own modules and the program, fits no other options. The threads set them again once they
  // have read it.
  usualEngine();
  return Promise.all(Array.from({ length: count }, () => threadOf(task, done)));
}

/**
 * A thread that fails, or that the system does not let start, leaves stories unchecked: they are checked here then, and a
 * fault shows itself.
 */
function threadOf(task: ThreadTask, done: (story: StoryAlone) => void): Promise<void> {
  return new Promise((resolve) => {
    try {
      const file = fileURLToPath(new URL("./thread.cjs", import.meta.url));
      const worker = new Worker(file, { workerData: task });
      worker.on("message", done);
      worker.on("error", () => resolve());
      worker.on("exit", () => resolve());
    } catch {
      resolve();
    }
  });
}
