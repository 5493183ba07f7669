import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { withSlashes } from "../load/root.ts";

/** The way from the top of the repository to the root, ending in `/`; empty where they are the same or there is none. */
export function rootInRepository(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    // In a worktree or a submodule `.git` is a file.
    if (existsSync(join(folder, ".git"))) {
      const way = withSlashes(relative(folder, root));
      return way === "" ? "" : `${way}/`;
    }
    if (dirname(folder) === folder) return "";
  }
}
