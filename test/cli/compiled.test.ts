import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { binary, folderWith } from "./binary.ts";

const dist = dirname(binary);

/** The program without what the build has compiled of it, as npm brings it. */
function installed(): string {
  const folder = folderWith({});
  for (const name of readdirSync(dist).filter((file) => /^(?:factlint\.cjs|program-.*\.js)$/.test(file)))
    copyFileSync(join(dist, name), join(folder, name));
  return join(folder, "factlint.cjs");
}

const desk = () =>
  folderWith({
    "claims/bridge/story.yaml": `
story: { name: The bridge }
entities: { the-bridge: { name: The bridge } }
outlets: { paper: { name: Paper } }
properties: { opened: { question: When did it open?, kind: date } }
`,
    "claims/bridge/one.yaml": `
article: { title: One, outlet: paper, language: en, published: 2024-02-01, about: the-bridge }
claims: [{ property: opened, value: 2024-01-02, quote: on 2 January 2024, at: 1 }]
`,
  });

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const { FACTLINT_COMPILED: _, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: desk(),
    encoding: "utf8",
    env: { ...rest, LC_ALL: "C", NO_COLOR: "1", ...env },
  });
  return { status, stdout, stderr };
}

/** The files of compiled code, by name. */
function kept(caches: string): readonly string[] {
  return readdirSync(caches, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".compiled"));
}

describe("compiled code", () => {
  it("is left by the build beside the program, for this version of Node", () => {
    const [file] = kept(dist);
    expect(file).toContain(`-${process.version}-${process.arch}.compiled`);
    const caches = folderWith({});
    expect(run(join(dist, "factlint.cjs"), ["check"], { XDG_CACHE_HOME: caches }).status).toBe(0);
    expect(kept(caches)).toEqual([]);
  });

  it("is kept in the user's cache folder by the first check, and serves the next", () => {
    const program = installed();
    const caches = folderWith({});
    const first = run(program, ["check"], { XDG_CACHE_HOME: caches });
    expect(first.stderr).toBe("");
    expect(first.status).toBe(0);
    const [file = ""] = kept(caches);
    const compiled = readFileSync(join(caches, file));
    expect(run(program, ["check"], { XDG_CACHE_HOME: caches })).toEqual(first);
    expect(kept(caches)).toEqual([file]);
    expect(readFileSync(join(caches, file)).equals(compiled)).toBe(true);
  });

  it("is made again where it does not fit", () => {
    const program = installed();
    const caches = folderWith({});
    const first = run(program, ["check"], { XDG_CACHE_HOME: caches });
    const [file = ""] = kept(caches);
    const { length } = readFileSync(join(caches, file));
    for (const spoil of [
      () => truncateSync(join(caches, file), 1000),
      () => writeFileSync(join(caches, file), "not compiled at all"),
      () => writeFileSync(join(caches, file), ""),
    ]) {
      spoil();
      expect(run(program, ["check"], { XDG_CACHE_HOME: caches })).toEqual(first);
      expect(readFileSync(join(caches, file)).length).toBeGreaterThan(length / 2);
    }
  });

  it("is not missed where nothing can be kept", () => {
    const program = installed();
    const blocked = folderWith({ factlint: "a file where the folder would be" });
    const caches = folderWith({});
    const usual = run(program, ["check"], { XDG_CACHE_HOME: caches });
    expect(usual.status).toBe(0);
    expect(run(program, ["check"], { XDG_CACHE_HOME: blocked })).toEqual(usual);
    expect(run(program, ["check"], { FACTLINT_COMPILED: "", XDG_CACHE_HOME: folderWith({}) })).toEqual(usual);
  });

  // Only the superuser can run a program as a user whom the system does not know.
  it.skipIf(process.getuid?.() !== 0)("is not missed where the user has no home", () => {
    const { HOME: _, XDG_CACHE_HOME: __, ...env } = process.env;
    const folder = desk();
    chmodSync(folder, 0o755);
    const { status, stderr } = spawnSync(process.execPath, [join(dist, "factlint.cjs"), "check"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...env, LC_ALL: "C" },
      uid: 54_321,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("is kept by checks alone, and not where nobody wants it", () => {
    const program = installed();
    const caches = folderWith({});
    expect(run(program, ["--version"], { XDG_CACHE_HOME: caches }).status).toBe(0);
    expect(run(program, ["check"], { XDG_CACHE_HOME: caches, FACTLINT_COMPILED: "" }).status).toBe(0);
    expect(kept(caches)).toEqual([]);
    const named = folderWith({});
    expect(run(program, ["check"], { XDG_CACHE_HOME: caches, FACTLINT_COMPILED: named }).status).toBe(0);
    expect(kept(named)).toHaveLength(1);
    expect(kept(caches)).toEqual([]);
  });
});
