import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What decides on the program's bytes: its sources, the packages in it, and how they are put together. */
const madeOf = ["src", "schema", "build", "vite.config.ts", "tsconfig.json", "package.json", "package-lock.json"];

/** A hash of every file of the project that the program is made of: what another build has kept is none of this one's. */
export function buildOf(project: string): string {
  const hash = createHash("sha1");
  for (const name of madeOf.flatMap((part) => filesOf(project, part))) {
    const content = readFileSync(join(project, name));
    hash.update(`${name} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/** The files below a folder of the project, in order; a file is its own. */
function filesOf(project: string, part: string): readonly string[] {
  if (statSync(join(project, part)).isFile()) return [part];
  const names = readdirSync(join(project, part), { recursive: true, encoding: "utf8" }).sort();
  return names.map((name) => join(part, name)).filter((name) => statSync(join(project, name)).isFile());
}
