import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folders.ts";
import { factlint } from "./binary.ts";
import { contradiction, ferry } from "./repository.ts";
import { runHere } from "./run-here.ts";

describe("where there is no desk, every command says so, and how one begins", () => {
  const lost =
    'There is no folder "claims" here, in which claims are looked for. Go to the folder of your desk, or start a desk: factlint init';
  it.each([
    ["check", []],
    ["explain", ["x"]],
    ["fingerprint", []],
    ["decide", ["x", "--outcome", "unresolved", "--reason", "r", "--by", "b"]],
    ["decide", ["--pin"]],
    ["decide", ["--prune"]],
    ["suggest", []],
    ["suggest", ["ferry"]],
    ["init", ["--accept-existing", "--by", "me"]],
  ])("factlint %s %j", async (command, args) => {
    const { code, stdout, stderr } = await runHere(folderWith({}), [command, ...args]);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain(lost);
    if (command !== "check") expect(stderr).toMatch(/^factlint: There is no folder "claims" here/m);
    expect(stderr).not.toContain("There are: .");
  });
});

/** Two articles that contradict each other on a question with a short name. */
const short = Object.fromEntries(
  Object.entries({ ...ferry, ...contradiction }).map(([file, text]) => [
    file,
    text.replaceAll("first-sailing", "sailing"),
  ]),
);

describe("an id that is misspelt, or of which something was left out", () => {
  it.each([
    ["sailing", /^factlint: There is no finding, rule, claim or question "sailing"\. Did you mean a#sailing\?$/m],
    ["a-long-way-off/sailing", /Did you mean ferry\/sailing or value-conflict:ferry\/sailing\?$/m],
    ["a-long-way-off#sailing", /Did you mean a#sailing or b#sailing\?$/m],
    ["disputed:ferry/sailing", /Did you mean ferry\/sailing or value-conflict:ferry\/sailing\?$/m],
    ["value-conflct", /Did you mean value-conflict(?: or value-conflict:ferry\/sailing)?\?$/m],
    ["nothing-like-it", /^factlint: There is no finding, rule, claim or question "nothing-like-it"\.$/m],
  ])("is told what it may be: %s", async (id, expected) => {
    const { code, stderr } = await runHere(folderWith(short), ["explain", id]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(expected)]);
  });
});

it("no code of the system's is all that is said of a file", async () => {
  const folder = folderWith(ferry);
  const long = `${"a".repeat(300)}.json`;
  const isFolder = "factlint: claims: This could not be read. It is a folder, a device or the like, and no file.\n";
  expect((await runHere(folder, ["decide", "--from", "none.yaml"])).stderr).toBe(
    "factlint: none.yaml: This could not be read. It is not there.\n",
  );
  expect((await runHere(folder, ["decide", "--from", "claims"])).stderr).toBe(isFolder);
  expect((await runHere(folder, ["new", "claims", "-l", "en"])).stderr).toBe(isFolder);
  expect((await runHere(folder, ["-f", `json=${long}`])).stderr).toBe(
    `factlint: ${long} could not be written. Its name is too long for this system.\n`,
  );
});

it.skipIf(process.platform !== "linux")("a name that is not in UTF-8 is said to be none", () => {
  const folder = folderWith(ferry);
  const name = (path: string) => Buffer.from(join(folder, path), "latin1");
  writeFileSync(name("claims/ferry/caf\xe9.yaml"), "article: {}\n");
  mkdirSync(name("claims/st\xe9"));
  const { code, stdout } = factlint(folder, []);
  expect(code).toBe(2);
  const said = "This could not be read. Its name is not in UTF-8, so that it cannot be opened. Rename it.";
  expect(stdout.split(said)).toHaveLength(3);
  expect(stdout).toContain("claims/ferry/caf\ufffd.yaml:1:1");
});
