import { spawnSync } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folders.ts";
import { filesOf } from "../story-text.ts";
import { binary, factlint } from "./binary.ts";
import { runHere } from "./run-here.ts";

const story = `# story.yaml
story: { name: The Norsund ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post }, times: { name: Times } }
properties: { first-sailing: { question: When did it first sail?, kind: date } }
`;
const article = (name: string, outlet: string, value: string) =>
  `# ${name}.yaml
article: { title: ${name}, outlet: ${outlet}, language: en, published: 2024-06-01 }
claims: [{ property: first-sailing, value: ${value} }]
`;
const agreeing = story + article("a", "post", "2024-05-14") + article("b", "times", "May 2024");
const conflicting = story + article("a", "post", "2024-05-14") + article("b", "times", "2024-05-20");
const folderOf = (text: string) => folderWith(Object.fromEntries(filesOf(text)));

describe("how a run ends", () => {
  it("0: nothing at or above the gate", () => {
    expect(factlint(folderOf(agreeing), [])).toMatchObject({ code: 0, stderr: "" });
  });
  it("1: findings at or above the gate", () => {
    const { code, stdout } = factlint(folderOf(conflicting), ["check", "claims"]);
    expect(code).toBe(1);
    expect(stdout).toContain("value-conflict:ferry/first-sailing");
  });
  it("0: findings, but none that the gate counts", () => {
    expect(factlint(folderOf(conflicting), ["--fail-on", "none"]).code).toBe(0);
  });
  it("2: a file that cannot be read, and the others are still checked", () => {
    const { code, stdout } = factlint(folderOf(`${conflicting}# c.yaml\narticle: { title: [\n`), []);
    expect(code).toBe(2);
    expect(stdout).toContain("claims/ferry/c.yaml:");
    expect(stdout).toContain("value-conflict:ferry/first-sailing");
  });
  it.each([
    ["an unknown option", ["--no-such"]],
    ["an unknown command's argument", ["explain"]],
    ["an unknown format", ["-f", "pdf"]],
    ["two reports on one stream", ["-f", "json", "-f", "markdown"]],
    ["a report without a file's name", ["-f", "json="]],
    ["two reports in one file", ["-f", "json=report", "-f", "markdown=./report"]],
    ["a report that is a folder", ["-f", "json=claims"]],
    ["a day that is none", ["--today", "2024-02-30"]],
    ["a gate that is none", ["--fail-on", "never"]],
    ["a file that cannot be written", ["-f", "json=/dev/null/report.json"]],
    ["an empty path", ["check", ""]],
    ["an empty path after another", ["check", "claims", ""]],
    ["an empty folder of texts", ["check", "--texts", ""]],
    ["a folder of texts that is not there", ["check", "--texts", "no-such-folder"]],
    ["a folder of texts that is a file", ["check", "--texts", "claims/ferry/a.yaml"]],
    ["an empty folder to keep things in", ["check", "--cache-folder", ""]],
    ["an empty path that is watched", ["check", "--watch", ""]],
    ["an empty path of decisions", ["decide", "--from", ""]],
    ["an empty path of a record", ["new", "claims/ferry/a.yaml", "-l", "en", "-o", ""]],
    ["a record that cannot be written", ["new", "claims/ferry/a.yaml", "-l", "en", "-o", "/dev/null/a.yaml"]],
  ])("2: %s", async (_, args) => {
    const { code, stderr } = await runHere(folderOf(agreeing), args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^factlint: /);
    expect(stderr).not.toMatch(/ {4}at |E[A-Z]{4,}:/);
    if (args.includes("")) expect(stderr).toContain("One of the paths is empty.");
  });
  it.skipIf(process.platform === "win32")("2: the folder that one is in has been removed", () => {
    const folder = folderOf(agreeing);
    const script = 'mkdir gone && cd gone && rmdir ../gone && "$0" "$@"';
    const { status, stderr } = spawnSync("sh", ["-c", script, process.execPath, binary, "check"], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], LC_ALL: "C", XDG_CACHE_HOME: folder },
    });
    expect([status, stderr]).toEqual([
      2,
      "factlint: The folder that you are in is no longer there. Go to another one.\n",
    ]);
  });
  it.skipIf(!existsSync("/proc/self"))("2: a report where the system has no room for a folder", () => {
    const { code, stderr } = factlint(folderOf(agreeing), ["-f", "json=/proc/factlint/report.json"]);
    expect([code, stderr]).toEqual([
      2,
      "factlint: /proc/factlint/report.json could not be written. Its folder is not there and cannot be made.\n",
    ]);
  });
  it.skipIf(!existsSync("/proc/self"))("0: a cache where the system has no room for a folder keeps nothing", () => {
    const args = ["--cache-folder", "/proc/factlint/cache"];
    expect(factlint(folderOf(agreeing), args, { XDG_CACHE_HOME: "/proc/factlint/home" })).toMatchObject({
      code: 0,
      stderr: "",
    });
  });
  it("2: one file with two mistakes is one file that could not be read", () => {
    const twice = "# c.yaml\narticle: { title: C, colour: red, size: 3 }\n";
    expect(factlint(folderOf(conflicting + twice), []).stdout).toContain("1 file could not be read");
  });
  it("2: a folder without claims", () => {
    const { code, stdout } = factlint(folderWith({ "claims/note.txt": "" }), []);
    expect(code).toBe(2);
    expect(stdout).toContain("claims");
  });
  it("3: a fault of factlint itself, with its trace", () => {
    const broken = folderWith({
      "throw.cjs": "JSON.stringify = () => { throw new RangeError('broken on purpose'); };",
    });
    const folder = folderOf(conflicting);
    const { code, stderr } = factlint(folder, ["-f", "json"], {
      NODE_OPTIONS: `--require ${join(broken, "throw.cjs")}`,
    });
    expect(code).toBe(3);
    expect(stderr).toContain("factlint itself has failed");
    expect(stderr).toContain("broken on purpose");
  });
  it.skipIf(process.getuid?.() === 0)("2: a file that may not be opened", () => {
    const folder = folderOf(agreeing);
    chmodSync(join(folder, "claims/ferry/a.yaml"), 0);
    expect(factlint(folder, []).code).toBe(2);
  });
});

describe("the program itself", () => {
  it("prints its version", () => {
    expect(factlint(folderWith({}), ["--version"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
  it("prints help that names every command", () => {
    const { code, stdout } = factlint(folderWith({}), ["--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/check[\s\S]*explain/);
  });
});
