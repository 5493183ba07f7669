import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { findInput, isPattern } from "../load/find.ts";
import { fingerprintsName } from "../load/fingerprints.ts";
import { configurationNames } from "../load/root.ts";
import type { Source } from "../load/source.ts";
import { isRecordName, type StoryFolder, storyNames } from "../load/story-folder.ts";
import { isSystemError } from "../load/system-error.ts";
import { message } from "../model/message.ts";
import type { ReadAs } from "../model/messages/command.ts";
import { readFolder } from "../read-folder.ts";
import { textFilesOf } from "../texts.ts";
import type { Output } from "./outputs.ts";
import { refusal } from "./refusal.ts";
import type { Workspace } from "./workspace.ts";

/** Refuses reports, before any is written, that would take the place of a file that factlint reads, or be read as one. */
export async function refuseOverInput(outputs: readonly Output[], workspace: Workspace): Promise<void> {
  for (const { file } of outputs) {
    const as = file === null ? null : await readAs(realPath(resolve(file)), workspace);
    if (file === null || as === null) continue;
    throw refusal(message("command.report-over-input", { file, as }), workspace.effective.language.value);
  }
}

/** What factlint reads a file as, whether it is there or not; null where it does not. */
async function readAs(path: string, workspace: Workspace): Promise<ReadAs | null> {
  const name = basename(path);
  const isInStory = storyNames.some((story) => existsSync(join(dirname(path), story)));
  if (configurationNames.some((other) => other === name)) return "settings";
  if (isRecordName(name) && (isInStory || isAmongClaims(path, workspace))) return "record";
  if (name === fingerprintsName && isInStory) return "fingerprints";
  const isThere = existsSync(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isThere && (await isText(path, workspace)) ? "text" : null;
}

function isAmongClaims(path: string, { root, effective }: Workspace): boolean {
  return effective.claims.value
    .filter((claims) => !isPattern(claims))
    .map((claims) => relative(realPath(resolve(root, claims)), path))
    .some((way) => way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

/** Whether a file is the text of an article: only stories whose records have its name in them are read to know. */
async function isText(path: string, workspace: Workspace): Promise<boolean> {
  const { root, source, effective, textFolders, textPaths } = workspace;
  const roots = new Map([[source, root], ...textFolders.map((folder, at) => [folder, textPaths[at] ?? root] as const)]);
  const { stories } = await findInput(source, effective.claims.value);
  for (const folder of stories.filter((story) => names(story, basename(path), source))) {
    const { story } = await readFolder(folder, source, textFolders, new Map());
    const files = textFilesOf(source, story?.articles ?? [], textFolders);
    if (files.some((file) => realPath(resolve(roots.get(file.source) ?? root, file.path)) === path)) return true;
  }
  return false;
}

/** Whether a record of a story has the name of a file in it, or is called like it: `a.yaml` may have its text in `a.txt`. */
function names({ articleFiles }: StoryFolder, file: string, source: Source): boolean {
  const words = file.replace(/\.txt$/, "");
  return articleFiles.some((article) => {
    const contents = source.read(article);
    return basename(article).includes(words) || ("bytes" in contents && Buffer.from(contents.bytes).includes(words));
  });
}

/** A path with all links followed, as far as it is there. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}
