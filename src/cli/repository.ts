import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** The way from the top of the repository to the root, ending in `/`; empty where they are the same or there is none. */
export function rootInRepository(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    // In a worktree or a submodule `.git` is a file.
    if (existsSync(join(folder, ".git"))) {
      const way = relative(folder, root).split(sep).join("/");
      return way === "" ? "" : `${way}/`;
    }
    if (dirname(folder) === folder) return "";
  }
}
