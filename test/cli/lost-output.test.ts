import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folders.ts";
import { binary, factlint, plainEnvironment } from "./binary.ts";
import { contradiction, ferry } from "./repository.ts";

/** Runs a command with a redirection of the shell, such as `>/dev/full`. */
function redirected(redirection: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    "sh",
    ["-c", `"$@" ${redirection}`, "sh", process.execPath, binary, ...args],
    { cwd: folderWith(ferry), env: plainEnvironment(), encoding: "utf8", timeout: 60_000 },
  );
  return { code: status, stdout, stderr };
}

/** Runs a command of whose output nobody reads one stream. */
function unread(stream: "stdout" | "stderr", ...args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [binary, ...args], { cwd: folderWith(ferry), env: plainEnvironment() });
  child[stream].destroy();
  for (const other of [child.stdout, child.stderr]) if (!other.destroyed) other.resume();
  return new Promise((done) => child.once("exit", done));
}

describe.skipIf(!existsSync("/dev/full"))("on a disk that is full", () => {
  it.each([[["check"]], [["check", "-f", "json"]], [["check", "-f", "html"]], [["explain", "order"]], [["--help"]]])(
    "what cannot be printed is told, and ends with 2: %j",
    (args) => {
      const { code, stderr } = redirected(">/dev/full", ...args);
      expect([code, stderr]).toEqual([2, "factlint: What was asked for could not be printed. The disk is full.\n"]);
    },
  );
  it.each([
    ["a check without findings", ["check"], 0],
    ["a report in a file, of which nothing can be told", ["check", "-f", "json=report.json"], 0],
    ["a mistake in the call", ["--no-such"], 2],
    ["an id that is none", ["explain", "nothing"], 2],
  ])("a message that cannot be written changes nothing: %s", (_, args, code) => {
    expect(redirected("2>/dev/full", ...args).code).toBe(code);
  });
});

describe("with a reader that has left", () => {
  it.each([
    ["stdout", ["check"], 0],
    ["stdout", ["check", "-f", "json"], 0],
    ["stdout", ["--help"], 0],
    ["stderr", ["check", "-f", "json=report.json"], 0],
    ["stderr", ["--no-such"], 2],
  ] as const)("of %s, %j ends as otherwise", async (stream, args, code) => {
    expect(await unread(stream, ...args)).toBe(code);
  });
});

it("a report that cannot be written ends with 2, and keeps no other from being written", () => {
  const folder = folderWith({ ...ferry, ...contradiction });
  const { code, stdout, stderr } = factlint(folder, [
    "-f",
    "json=claims",
    "-f",
    "sarif=report.sarif",
    "-f",
    "terminal",
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain("factlint: claims could not be written. It is a folder: name a file in it.\n");
  expect(readFileSync(join(folder, "report.sarif"), "utf8")).toContain("value-conflict:ferry/first-sailing");
  expect(stdout).toContain("value-conflict:ferry/first-sailing");
});

it.skipIf(process.platform === "win32")("a report that takes another's place may be read by nobody more", () => {
  const folder = folderWith({ ...ferry, "report.html": "old" });
  chmodSync(join(folder, "report.html"), 0o600);
  factlint(folder, ["-f", "html=report.html"]);
  expect(readFileSync(join(folder, "report.html"), "utf8")).toMatch(/^<!doctype html>/i);
  expect(statSync(join(folder, "report.html")).mode & 0o777).toBe(0o600);
});
