import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import { secondFile } from "./file-problem.ts";

/** What the file of a desk's settings may be called. */
export const configurationNames = ["factlint.yaml", "factlint.yml"] as const;

/** The nearest folder, upwards from a working folder, that holds `factlint.yaml`; the working folder where none does. */
export function findRoot(workingFolder: string): { readonly root: string; readonly configuration: string | null } {
  let folder = resolve(workingFolder);
  for (;;) {
    const name = configurationNames.find((candidate) => existsSync(join(folder, candidate)));
    if (name !== undefined) return { root: folder, configuration: name };
    const parent = dirname(folder);
    if (parent === folder) return { root: resolve(workingFolder), configuration: null };
    folder = parent;
  }
}

/** What is wrong with the settings of a desk before they are read: two files of them. */
export function twoConfigurations(root: string): readonly Problem[] {
  return secondFile(
    ".",
    configurationNames.filter((name) => existsSync(join(root, name))),
  );
}

/** A path as a person gave it in a working folder, as a path from the root with `/`. Patterns stay patterns. */
export function fromRoot(root: string, workingFolder: string, path: string): string {
  const fromHere = relative(root, resolve(workingFolder, path));
  return fromHere === "" ? "." : withSlashes(fromHere);
}

/** A path as records and reports write it, whatever the system's own sign between folders. */
export function withSlashes(path: string): string {
  return path.split(sep).join("/");
}
