import { gather, type Input } from "../src/gather.ts";
import type { Source } from "../src/load/source.ts";

/** Files of one story in one text: a line `# name.yaml`, or `# name.txt` for the plain text of an article, begins each. */
export function filesOf(text: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const part of text.split(/^(?=# [\w-]+\.(?:ya?ml|txt)$)/m)) {
    const name = /^# ([\w-]+\.(?:ya?ml|txt))\n/.exec(part)?.[1];
    if (name === undefined) continue;
    files.set(`claims/ferry/${name}`, name.endsWith(".txt") ? part.slice(part.indexOf("\n") + 1) : part);
  }
  return files;
}

/** Reads a story that stands in one text; its folder is `ferry`. */
export function gatherText(text: string): Promise<Input> {
  return gather(memorySource(filesOf(text)), ["claims"]);
}

/** Files that stand in memory. */
export function memorySource(files: ReadonlyMap<string, string>): Source {
  const names = [...files.keys()].sort();
  const folders = new Set(["."]);
  for (const name of names) {
    const parts = name.split("/");
    for (const index of parts.keys()) if (index > 0) folders.add(parts.slice(0, index).join("/"));
  }
  return {
    name: "memory",
    kindOf: (path) => (folders.has(path) ? "folder" : files.has(path) ? "file" : null),
    list(folder) {
      const under = folder === "." ? "" : `${folder}/`;
      const entries = [...[...folders].filter((name) => name !== "."), ...names]
        .filter((name) => name.startsWith(under) && !name.slice(under.length).includes("/") && name !== folder)
        .map((name) => ({
          name: name.slice(under.length),
          kind: folders.has(name) ? ("folder" as const) : ("file" as const),
        }));
      return { identity: folder, entries };
    },
    read: (file) => ({ bytes: new TextEncoder().encode(files.get(file) ?? "") }),
    match: async () => [],
  };
}
