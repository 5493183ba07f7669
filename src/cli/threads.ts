import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { outsideOf } from "../check-folders.ts";
import { checkShare, partsInOrder, type SharedCheck, type StoryAlone } from "../check-share.ts";
import { findInput } from "../load/find.ts";
import { message } from "../model/message.ts";
import { type Composed, composed, type PartFormat, type Parts, partsFor } from "../parts/parts.ts";
import type { View } from "../report/format.ts";
import { placeOf } from "./check-workspace.ts";
import { usualEngine } from "./engine.ts";
import type { Progress } from "./progress.ts";
import type { Workspace } from "./workspace.ts";

/** From this many articles on a second thread gains more than it costs to start it (docs/performance.md). */
const manyArticles = 1000;

/** What a thread is given. */
export interface ThreadTask {
  readonly shared: SharedCheck;
  readonly root: string;
  readonly textFolders: readonly string[];
  /** How many stories were taken, in one number that all threads see. */
  readonly taken: SharedArrayBuffer;
}

/** Checks story by story, and puts the report together; on several threads where that is asked for or pays off. */
export async function checkOnThreads<Format extends PartFormat>(
  workspace: Workspace,
  format: Format,
  threads: number | null,
  view: View,
  progress: Progress,
): Promise<Composed> {
  const { root, settings, textPaths } = workspace;
  const place = placeOf(workspace);
  const found = await findInput(place.source, place.paths);
  const made = partsFor(format, view, "once");
  const outside = made(outsideOf(place, found.problems, settings));
  const shared = { stories: found.stories, settings, format, view };
  const task = { shared, root, textFolders: textPaths, taken: new SharedArrayBuffer(4) };
  const alone = new Map<number, StoryAlone<Parts[Format]>>();
  let articles = 0;
  const done = (story: StoryAlone<Parts[Format]>) => {
    alone.set(story.index, story);
    articles += story.part.summary.articles;
    progress.tell(message("command.comparing", { files: articles }));
  };
  const helping = startThreads((threads ?? usualThreads(shared)) - 1, task, done);
  await checkShare(shared, place, made, takeFrom(task.taken), async (story) => {
    done(story);
    // What other threads have found is heard of between two stories.
    if (helping !== null) await new Promise(setImmediate);
  });
  await helping;
  const parts = [outside, ...(await partsInOrder(shared, place, made, alone))];
  progress.end();
  return composed(format, parts, settings, view);
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
function startThreads<Part>(
  count: number,
  task: ThreadTask,
  done: (story: StoryAlone<Part>) => void,
): Promise<unknown> | null {
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
function threadOf<Part>(task: ThreadTask, done: (story: StoryAlone<Part>) => void): Promise<void> {
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
