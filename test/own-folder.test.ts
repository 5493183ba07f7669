import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { folderWith } from "./folders.ts";
import setup from "./own-folder.ts";

afterEach(() => void vi.unstubAllEnvs());

/** Begins a run of the tests where this folder is the machine's temporary one; gives what ends it. */
function begin(machine: string): () => void {
  for (const name of ["TMPDIR", "TEMP", "TMP"]) vi.stubEnv(name, machine);
  return setup();
}

/** The id of a process that has ended. */
const ended = () => spawnSync(process.execPath, ["--version"]).pid;

describe("a run of the tests", () => {
  it("is given a temporary folder of its own, as this one was", () => {
    expect(basename(tmpdir())).toMatch(/^factlint-tests-\d+-/);
    const machine = folderWith();
    begin(machine);
    expect(join(tmpdir(), "..")).toBe(machine);
  });

  it("leaves nothing there, whatever its tests leave", () => {
    const machine = folderWith({ "of-another-program": "" });
    const end = begin(machine);
    const left = folderWith({ "claims/ferry/story.yaml": "" });
    end();
    expect([existsSync(left), readdirSync(machine)]).toEqual([false, ["of-another-program"]]);
  });

  it("takes away what a run that was killed has left, and nothing of one that goes on", () => {
    const machine = folderWith();
    const [killed, other] = [`factlint-tests-${ended()}-a`, `factlint-tests-${process.ppid}-b`];
    for (const name of [killed, other, "factlint-tests-draft"]) mkdirSync(join(machine, name));
    writeFileSync(join(machine, killed, "left"), "");
    begin(machine)();
    expect(readdirSync(machine)).toEqual([other, "factlint-tests-draft"]);
  });
});
