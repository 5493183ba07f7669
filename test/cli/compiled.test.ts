import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folders.ts";
import { binary } from "./binary.ts";

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

  it.each<readonly [string, (bytes: Buffer) => void]>([
    ["half of which is zeroes", (bytes) => bytes.fill(0, bytes.length / 2)],
    ["with one byte turned", (bytes) => bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 0xff, bytes.length >> 1)],
    ["with another checksum", (bytes) => bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0)],
  ])("is not used from a file of the right length %s", (_, damage) => {
    const program = installed();
    const caches = folderWith({});
    const first = run(program, ["check"], { XDG_CACHE_HOME: caches });
    const file = join(caches, kept(caches)[0] ?? "");
    const damaged = readFileSync(file);
    damage(damaged);
    writeFileSync(file, damaged);
    expect(run(program, ["check"], { XDG_CACHE_HOME: caches })).toEqual(first);
    expect(readFileSync(file).equals(damaged)).toBe(false);
    const [beside = ""] = kept(dist);
    writeFileSync(join(dirname(program), beside), damaged);
    expect(run(program, ["check"], { XDG_CACHE_HOME: caches })).toEqual(first);
  });

  const hasOwners = process.getuid !== undefined;
  // Only the superuser can give a file away.
  const ofAnother: readonly (readonly [string, (path: string) => void])[] =
    process.getuid?.() === 0 ? [["of another user", (path) => chownSync(path, 54_321, 54_321)]] : [];
  it
    .skipIf(!hasOwners)
    .each<readonly [string, (file: string) => void]>([
      ["that the group may write", (file) => chmodSync(file, 0o620)],
      ["that anybody may write", (file) => chmodSync(file, 0o602)],
      ...ofAnother,
    ])("is not used from a file %s, but replaced", (_, expose) => {
    const program = installed();
    const caches = folderWith({});
    const first = run(program, ["check"], { XDG_CACHE_HOME: caches });
    const file = join(caches, kept(caches)[0] ?? "");
    expose(file);
    const { ino } = statSync(file);
    expect(run(program, ["check"], { XDG_CACHE_HOME: caches })).toEqual(first);
    const { ino: after, mode, uid } = statSync(file);
    expect([after === ino, mode & 0o777, uid]).toEqual([false, 0o600, process.getuid?.()]);
  });

  it
    .skipIf(!hasOwners)
    .each<readonly [string, (folder: string) => void]>([
      ["that the group may write", (folder) => chmodSync(folder, 0o770)],
      ["that anybody may write", (folder) => chmodSync(folder, 0o1777)],
      ...ofAnother,
    ])("is neither used from a folder %s, nor kept there", (_, expose) => {
    const program = installed();
    const folder = folderWith({});
    const first = run(program, ["check"], { FACTLINT_COMPILED: folder });
    const [file = ""] = kept(folder);
    const { ino } = statSync(join(folder, file));
    expose(folder);
    expect(run(program, ["check"], { FACTLINT_COMPILED: folder })).toEqual(first);
    expect(statSync(join(folder, file)).ino).toBe(ino);
    rmSync(join(folder, file));
    expect(run(program, ["check"], { FACTLINT_COMPILED: folder })).toEqual(first);
    expect(kept(folder)).toEqual([]);
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

describe("a program that is not whole", () => {
  it.each([
    ["is missing", (file: string) => rmSync(file)],
    ["is no script", (file: string) => writeFileSync(file, "(function (")],
    ["throws", (file: string) => writeFileSync(file, "(function () { throw new Error('half'); })")],
    [
      "rejects",
      (file: string) => writeFileSync(file, "(function (e) { e.runCommandLine = async () => { throw 1; }; })"),
    ],
  ])("ends as a fault where its script %s", (_, spoil) => {
    const program = installed();
    const folder = dirname(program);
    const script = readdirSync(folder).find((name) => name.startsWith("program-")) ?? "";
    spoil(join(folder, script));
    const { status, stdout, stderr } = run(program, ["check"], { FACTLINT_COMPILED: "" });
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/^factlint cannot run as it is installed/);
  });
});
