import { existsSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { replaceFile } from "../../src/edit/write-file.ts";
import { folderWith } from "../folders.ts";

let folder = "";
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = folderWith({ "decisions.yaml": "decisions: []\n" });
});

/** Puts a file there that was last written so many seconds ago. */
function left(name: string, seconds: number): string {
  writeFileSync(at(name), "decisions: [half");
  const then = Date.now() / 1000 - seconds;
  utimesSync(at(name), then, then);
  return at(name);
}

it("what a writer left when it was killed goes with the next writing", () => {
  const old = left(".decisions.yaml.4711.tmp", 3600);
  const others = [
    left(".decisions.yaml.4712.tmp", 5),
    left(".decisions.yaml.tmp", 3600),
    left(".decisions.yaml.x.tmp", 3600),
    left(".story.yaml.4711.tmp", 3600),
    left("decisions.yaml.4711.tmp", 3600),
  ];
  expect(replaceFile(at("decisions.yaml"), "decisions: []\n", "decisions: [1]\n")).toBe(true);
  expect(readFileSync(at("decisions.yaml"), "utf8")).toBe("decisions: [1]\n");
  expect(existsSync(old)).toBe(false);
  expect(others.filter((path) => !existsSync(path))).toEqual([]);
});

it("a link in the place of a draft is not written through", () => {
  writeFileSync(at("other"), "mine");
  symlinkSync("other", at(`.decisions.yaml.${process.pid}.tmp`));
  expect(replaceFile(at("decisions.yaml"), "decisions: []\n", "decisions: [1]\n")).toBe(true);
  expect(readFileSync(at("other"), "utf8")).toBe("mine");
  expect(readFileSync(at("decisions.yaml"), "utf8")).toBe("decisions: [1]\n");
});

it("a file that was changed meanwhile stays as it is, and no draft stays beside it", () => {
  expect(replaceFile(at("decisions.yaml"), "something else", "decisions: [1]\n")).toBe(false);
  expect(readFileSync(at("decisions.yaml"), "utf8")).toBe("decisions: []\n");
  expect(existsSync(at(`.decisions.yaml.${process.pid}.tmp`))).toBe(false);
});
