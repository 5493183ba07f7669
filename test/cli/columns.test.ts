import { describe, expect, it } from "vitest";
import { columnsFor } from "../../src/cli/columns.ts";
import { folderWith } from "../folders.ts";
import { factlint } from "./binary.ts";
import { contradiction, ferry } from "./repository.ts";

describe("how wide a report is to be", () => {
  it.each([
    ["as wide as the terminal", { isTTY: true, columns: 60 }, {}, 60],
    ["as COLUMNS says", { isTTY: true, columns: 60 }, { COLUMNS: "100" }, 100],
    ["as the terminal is, where COLUMNS is no number", { isTTY: true, columns: 60 }, { COLUMNS: "wide" }, 60],
    ["as the terminal is, where COLUMNS is 0", { isTTY: true, columns: 60 }, { COLUMNS: "0" }, 60],
    ["wide enough for a word", { isTTY: true, columns: 3 }, {}, 20],
    ["unbroken where the terminal does not know", { isTTY: true, columns: 0 }, {}, null],
    ["unbroken in a pipe", {}, { COLUMNS: "60" }, null],
    ["unbroken in CI", { isTTY: true, columns: 60 }, { CI: "true" }, null],
  ])("%s", (_, stream, environment, columns) => {
    expect(columnsFor(stream, environment)).toBe(columns);
  });
});

describe("the report on a terminal", () => {
  const folder = folderWith({ ...ferry, ...contradiction });
  const home = folderWith({});
  const run = (columns: number, args: readonly string[]) =>
    factlint(folder, ["--today", "2026-01-31", ...args], {
      XDG_CACHE_HOME: home,
      NO_COLOR: "1",
      ...(columns === 0
        ? {}
        : {
            NODE_OPTIONS: `--import=data:text/javascript,process.stdout.isTTY=true;process.stdout.columns=${columns}`,
          }),
    }).stdout;
  const words = (text: string) => text.split(/\s+/);

  it("fits the window, and says the same as in a pipe", () => {
    const narrow = run(50, []);
    expect(narrow.split("\n").filter((line) => line.length > 50)).toEqual([]);
    expect(words(narrow)).toEqual(words(run(0, [])));
    expect(narrow).not.toBe(run(0, []));
  });

  it("is the same from the cache as without it, and the next pipe gets it unbroken", () => {
    expect(run(50, ["--no-cache"])).toBe(run(50, []));
    expect(run(50, [])).toBe(run(50, []));
    expect(run(0, [])).toBe(run(0, ["--no-cache"]));
  });

  it("breaks what explains and suggests, and no other format", () => {
    for (const args of [["explain", "a#first-sailing"], ["suggest"]])
      expect(
        run(40, args)
          .split("\n")
          .filter((line) => line.length > 40 && line.trim().includes(" ")),
      ).toEqual([]);
    expect(run(40, ["-f", "json"])).toBe(run(0, ["-f", "json"]));
    expect(run(40, ["-f", "markdown"])).toBe(run(0, ["-f", "markdown"]));
  });
});
