import { execFileSync } from "node:child_process";
import { lstatSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { outputsOf } from "../../src/cli/outputs.ts";
import { chunks } from "../../src/cli/streams.ts";
import { folderWith } from "../folders.ts";
import { binary, factlint } from "./binary.ts";

const desk = { "claims/ferry/story.yaml": "story: { name: The ferry }\nproperties: {}\n" };

it("a report goes to the file that a link leads to, and the link stays", () => {
  const folder = folderWith({ ...desk, "real.json": "" });
  symlinkSync("real.json", join(folder, "report.json"));
  factlint(folder, ["-f", "json=report.json"]);
  expect(lstatSync(join(folder, "report.json")).isSymbolicLink()).toBe(true);
  expect(JSON.parse(readFileSync(join(folder, "real.json"), "utf8"))).toMatchObject({ schemaVersion: 1 });
});

it.skipIf(process.platform === "win32")("a report goes into a pipe, and not in its place", () => {
  const folder = folderWith(desk);
  const script = 'mkfifo pipe; cat pipe > read.json & "$1" "$2" -f json=pipe --fail-on none; wait';
  const env = { PATH: process.env["PATH"], LC_ALL: "C", XDG_CACHE_HOME: folder };
  try {
    execFileSync("sh", ["-c", script, "sh", process.execPath, binary], {
      cwd: folder,
      env,
      stdio: "ignore",
      timeout: 30_000,
    });
  } catch {
    // A desk without articles ends with 2; here only the report matters.
  }
  expect(lstatSync(join(folder, "pipe")).isFIFO()).toBe(true);
  expect(JSON.parse(readFileSync(join(folder, "read.json"), "utf8"))).toMatchObject({ schemaVersion: 1 });
});

it("a report is printed where its file is -", () => {
  expect(outputsOf(["json=-", "html=report.html"], "en")).toEqual([
    { format: "json", file: null },
    { format: "html", file: "report.html" },
  ]);
  expect(() => outputsOf(["json=-", "terminal"], "en")).toThrow("Only one report can go to the terminal");
});

it("small pieces of text and of bytes are gathered, and none is lost or moved", () => {
  const piece = fc.oneof(fc.string({ maxLength: 5 }), fc.uint8Array({ maxLength: 5 }));
  const bytesOf = (pieces: Iterable<string | Uint8Array>) =>
    Buffer.concat([...pieces].map((each) => Buffer.from(each)));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(bytesOf(chunks(pieces)).equals(bytesOf(pieces))).toBe(true);
    }),
  );
  const lines = Array.from({ length: 1000 }, () => "x".repeat(999));
  expect([...chunks(lines)]).toHaveLength(4);
  expect([...chunks(lines.map((line) => Buffer.from(line)))]).toHaveLength(4);
});
