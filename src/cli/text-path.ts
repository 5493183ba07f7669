import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { withSlashes } from "../load/root.ts";
import type { Workspace } from "./workspace.ts";

/**
 * The path by which a record finds the text of its article: from the text folder that it lies in, else from the record itself
 * where both lie in the project. Otherwise its name alone, for whoever names its folder later.
 *
 * @param record where the record is to be; null where that is not known
 */
export function textPath(text: string, record: string | null, { root, textPaths }: Workspace): string {
  const file = realpathSync(text);
  for (const folder of textPaths) {
    const inFolder = existsSync(folder) ? below(realpathSync(folder), file) : null;
    if (inFolder !== null) return inFolder;
  }
  const project = realpathSync(root);
  if (record === null || below(project, file) === null) return basename(text);
  const beside = whereItWillBe(dirname(resolve(record)));
  return beside === project || below(project, beside) !== null ? withSlashes(relative(beside, file)) : basename(text);
}

/** A path from a folder, with `/`; null where it is not in it. */
function below(folder: string, path: string): string | null {
  const prefix = folder.endsWith(sep) ? folder : `${folder}${sep}`;
  return path.startsWith(prefix) ? withSlashes(path.slice(prefix.length)) : null;
}

/** A folder without links, where its last parts may still have to be made. */
function whereItWillBe(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : join(whereItWillBe(dirname(folder)), basename(folder));
}
