import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folders.ts";
import { binary, runOf } from "./binary.ts";

/** Only the V8 that was measured is told anything. */
const isMeasured = process.versions.v8.startsWith("11.3.");

const desk = folderWith({
  "claims/ferry/story.yaml": "story: { name: The ferry }\noutlets: { post: { name: Post } }\nproperties: {}\n",
  "claims/ferry/a.yaml": "article: { title: A, outlet: post, language: en, published: 2024-06-01 }\nclaims: []\n",
  // What is said to V8 still reaches it; each saying and each report is noted.
  "listen.cjs": `const v8 = require("node:v8");
const { appendFileSync } = require("node:fs");
const note = (line) => appendFileSync(process.env.NOTES, line + "\\n");
const set = v8.setFlagsFromString;
v8.setFlagsFromString = (flag) => { note(flag); set(flag); };
const write = process.stdout.write;
process.stdout.write = function (text, ...rest) {
  if (text.length > 0) note("report");
  return write.call(this, text, ...rest);
};`,
});

let runs = 0;

/** What a run says to V8, and when it writes its report; `option` is one of Node's own. */
function saidTo(args: readonly string[], option = "--no-warnings"): readonly string[] {
  const notes = join(desk, `notes-${runs++}.txt`);
  writeFileSync(notes, "");
  const env = { NODE_OPTIONS: `--require ${join(desk, "listen.cjs")}`, NOTES: notes };
  runOf(option, desk, [binary, ...args], env);
  return readFileSync(notes, "utf8").split("\n").slice(0, -1);
}

const usual = ["--interrupt-budget=67584", "--semi-space-growth-factor=2"];
const tuned = ["--interrupt-budget=400000", "--semi-space-growth-factor=16"];
const forTwo = ["--interrupt-budget=1200000", "--semi-space-growth-factor=16"];

describe.skipIf(!isMeasured)("what V8 is told", () => {
  it("is to be tuned while a check runs and reports, and as usual only while code is loaded or kept", () => {
    const said = saidTo(["--no-cache"]);
    expect(said).toContain("report");
    const told = said.filter((line) => line !== "report");
    for (let at = 0; at < told.length; at += 2) expect(told.slice(at, at + 2)).toEqual(at % 4 === 0 ? tuned : usual);
    expect(told.slice(-2)).toEqual(tuned);
    expect(said.slice(0, said.indexOf("report")).slice(-2)).toEqual(tuned);
  });

  it("is as usual while a second thread starts, which could not read what was compiled for it, and then what suits two", () => {
    const told = saidTo(["--no-cache", "--threads", "2"]).filter((line) => line !== "report");
    const at = told.indexOf(forTwo[0] ?? "");
    expect(told.slice(at - 2, at + 2)).toEqual([...usual, ...forTwo]);
    expect(told.slice(at + 2).filter((line) => tuned.includes(line) && !forTwo.includes(line))).toEqual([]);
  });

  it("is as usual by itself", () => {
    const options = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
    for (const option of usual) expect(options).toContain(`default: ${option}\n`);
  });

  it.each(["--watch", "-w", "-qw"])("is nothing with %s, which runs for long", (option) => {
    expect(saidTo(["check", option, ""])).toEqual([]);
  });

  it.each(["--interrupt-budget=1000", "--max-semi-space-size=8", "--freeze-flags-after-init"])(
    "is nothing where somebody has said %s",
    (option) => {
      expect(saidTo(["--no-cache"], option)).toEqual(["report"]);
    },
  );
});

it.skipIf(isMeasured)("a V8 that was not measured is told nothing", () => {
  expect(saidTo(["--no-cache"])).toEqual(["report"]);
});
