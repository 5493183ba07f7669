import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Which rooms each room of src/ may import, besides itself (DESIGN.md section 8; departures in docs/architecture.md). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ["model"],
  messages: ["model", "language"],
  load: ["model"],
  validate: ["model", "schema"],
  values: ["model", "language"],
  resolve: ["model", "values"],
  compare: ["model", "values"],
  infer: ["model", "values", "compare"],
  evidence: ["model", "language", "values"],
  judge: ["model", "values", "compare", "infer", "evidence"],
  report: ["model", "messages", "values"],
  since: ["model"],
  edit: ["model", "load"],
  cache: ["model", "load"],
  parts: ["model", "messages", "judge", "report", "cache", "composition"],
  again: ["model", "load", "resolve", "compare", "infer", "evidence", "judge", "cache", "parts", "composition"],
  cli: ["model", "messages", "load", "report", "edit", "cache", "parts", "again", "composition"],
};

/** The files of src/ itself put the rooms together; the command line stands on top of them. */
const composition = Object.keys(mayImport).filter((room) => room !== "cli");

/** What only some rooms may reach for: the world outside the input. */
const guarded: Readonly<Record<string, readonly string[]>> = {
  "node:crypto": ["evidence", "load", "cli", "edit", "cache"],
  "node:": ["load", "cli", "edit", "cache"],
  yaml: ["load", "edit"],
};

const files = sources(join(root, "src"));
const graph = loadedByEach();

describe("the rooms of the code", () => {
  it("are all in the table", () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== "composition"));
    expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
  });

  it.each(files.map((file) => [relative(root, file), file]))("%s imports only rooms above it", (_, file) => {
    const room = roomOf(file);
    const allowed = room === "composition" ? composition : (mayImport[room] ?? []);
    const wrong = importsOf(file)
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => ({ specifier, target: roomOf(normalize(join(dirname(file), specifier))) }))
      .filter(({ target }) => target !== room && !allowed.includes(target));
    expect(wrong).toEqual([]);
  });

  it("leave the world outside to the rooms that have to do with it", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        const guard = Object.keys(guarded).find(
          (name) => specifier === name || (name.endsWith(":") && specifier.startsWith(name)),
        );
        const rooms = guard === undefined ? [] : (guarded[guard] ?? []);
        return guard === undefined || rooms.includes(roomOf(file))
          ? []
          : [`${relative(root, file)} imports ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("have no clock and no chance below the command line", () => {
    const unsteady = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.env\b|\.localeCompare\(/;
    const wrong = files.filter((file) => roomOf(file) !== "cli" && unsteady.test(readFileSync(file, "utf8")));
    expect(wrong.map((file) => relative(root, file))).toEqual([]);
  });

  it("load the words of the help only for help", () => {
    const loaded = new Set(["cli/command-line.ts", "cli/check-command.ts"].map((file) => join(root, "src", file)));
    for (const file of loaded) for (const next of graph.get(file) ?? []) loaded.add(next);
    expect(loaded).toContain(join(root, "src/messages/say.ts"));
    expect(loaded).not.toContain(join(root, "src/messages/help.ts"));
  });

  it("have no circle of files", () => {
    expect(circles()).toEqual([]);
  });
});

function sources(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return path.endsWith(".ts") && !path.endsWith(".d.ts") ? [path] : [];
  });
}

function roomOf(path: string): string {
  const [top = "", room = "", ...rest] = relative(root, path).split(/[\\/]/);
  if (top !== "src") return top;
  return rest.length === 0 ? "composition" : room;
}

/** Every module that a file names, type imports and dynamic imports included. */
function importsOf(file: string): readonly string[] {
  const { module } = parseSync(file, readFileSync(file, "utf8"));
  const fromExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) =>
      moduleRequest === null || moduleRequest === undefined ? [] : [moduleRequest.value],
    ),
  );
  const text = readFileSync(file, "utf8");
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start, moduleRequest.end).replace(/^["'`]|["'`]$/g, ""),
  );
  return [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...fromExports, ...dynamic];
}

/** What each file loads before it runs: neither types nor what it imports when it needs it. */
function loadedByEach(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    files.map((file) => {
      const { module } = parseSync(file, readFileSync(file, "utf8"));
      const targets = module.staticImports
        .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
        .map(({ moduleRequest }) => moduleRequest.value)
        .filter((specifier) => specifier.startsWith(".") && specifier.endsWith(".ts"))
        .map((specifier) => normalize(join(dirname(file), specifier)));
      return [file, targets] as const;
    }),
  );
}

/** Imports that lead back to where they came from; type imports do no harm at run time and are left out. */
function circles(): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file))
      return [[...path.slice(path.indexOf(file)), file].map((step) => relative(root, step)).join(" → ")];
    if (done.has(file)) return [];
    const found = (graph.get(file) ?? []).flatMap((next) => visit(next, [...path, file]));
    done.add(file);
    return found;
  };
  return files.flatMap((file) => visit(file, []));
}
