import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deepestNesting, mostMistakes } from "../../src/load/limits.ts";
import { readYaml } from "../../src/load/read-yaml.ts";
import { tokensOf } from "../../src/load/yaml-tokens.ts";

/** What reading a text ends with: `read`, or the first problem as `line:column message-id`. */
async function endOf(text: string): Promise<string> {
  const { record, problems } = await readYaml("a.yaml", text);
  expect(record === null).toBe(problems.length > 0);
  const [problem] = problems;
  if (problem === undefined) return "read";
  const [place] = problem.locations;
  return `${place?.line}:${place?.column} ${problem.message.id.replace("syntax.", "")}`;
}

/** The recipes of ../shared/corpora/yaml-limits, by name. */
const recipes: Readonly<Record<string, readonly [text: () => string, end: string]>> = {
  "1000kb of maps with 100 aliases": [
    () => `{a: &a [{a}${",{a}".repeat((1000 * 1024) / 4 - 100)}], b: &b [*a${",*a".repeat(99)}]}`,
    "1:5 anchor",
  ],
  "1000kb of deeply nested slices": [() => "[".repeat(1000 * 1024), "1:66 too-deep"],
  "1000kb of deeply nested maps": [() => `x: ${"{".repeat(1000 * 1024)}`, "1:68 too-deep"],
  "1000kb of deeply nested indents": [() => "- ".repeat(1000 * 1024), "1:130 too-deep"],
  "1000kb of 1000-indent lines": [() => `${"- ".repeat(1000)}\n`.repeat(1024 / 2), "1:130 too-deep"],
  "1kb of maps": [() => `a: &a [{a}${",{a}".repeat(1024 / 4 - 1)}]`, "1:4 anchor"],
  "10kb of maps": [() => `a: &a [{a}${",{a}".repeat((10 * 1024) / 4 - 1)}]`, "1:4 anchor"],
  "100kb of maps": [() => `a: &a [{a}${",{a}".repeat((100 * 1024) / 4 - 1)}]`, "1:4 anchor"],
  "1000kb of maps": [() => `a: &a [{a}${",{a}".repeat((1000 * 1024) / 4 - 1)}]`, "1:4 anchor"],
  "1000kb slice nested at max-depth": [
    () => `${"[".repeat(10000)}1${",1".repeat((1000 * 1024) / 2 - 20000 - 1)}${"]".repeat(10000)}`,
    "1:66 too-deep",
  ],
  "1000kb slice nested in maps at max-depth": [
    () =>
      `{a,b:\n${" {a,b:".repeat(10000 - 2)} [1${",1".repeat((1000 * 1024) / 2 - 6 * 10000 - 1)}]${"}".repeat(10000 - 1)}`,
    "2:381 too-deep",
  ],
  "1000kb of 10000-nested lines": [
    () => `- ${"[".repeat(10000)}${"]".repeat(10000)}\n`.repeat((1000 * 1024) / 20000),
    "1:67 too-deep",
  ],
};

describe("recipes of exhaustion", () => {
  it.each(Object.entries(recipes))("%s", async (_, [text, end]) => {
    expect(await endOf(text())).toBe(end);
  });

  const limits = new URL("../../../shared/corpora/yaml-limits/limits.json", import.meta.url);
  it.skipIf(!existsSync(limits))("are all of the corpus", () => {
    const corpus = JSON.parse(readFileSync(limits, "utf8")) as readonly { name: string }[];
    expect(corpus.map(({ name }) => name)).toEqual(Object.keys(recipes));
  });
});

describe("nesting", () => {
  it.each([
    ["brackets", (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`],
    ["dashes", (depth: number) => `${"- ".repeat(depth)}x`],
    [
      "indentation",
      (depth: number) => Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
    ],
    ["question marks", (depth: number) => `${"? ".repeat(depth)}x`],
  ])("by %s ends at the limit", async (name, nested) => {
    expect(await endOf(nested(deepestNesting))).toMatch(name === "question marks" ? /complex-key$/ : /^read$/);
    expect(await endOf(nested(deepestNesting + 1))).toMatch(/too-deep$/);
  });

  it("counts no brackets in texts and comments", async () => {
    const brackets = "[".repeat(1000);
    expect(await endOf(`a: "${brackets}"\nb: x${brackets} # ${brackets}\nc: |\n  ${brackets}\n`)).toBe("read");
  });
});

describe("time and memory are bounded", () => {
  // Measured on two cores: a second each, most of it spent in the library.
  const size = 200_000;
  it.each([
    ["]", "1:1 unopened-bracket"],
    ["a\n", "read"],
    ["a: b\na\n", "2:1 missing-colon"],
    ["'", "read"],
    ['"', "1:3 unexpected"],
    ["- |\n", "read"],
    ["[],", "1:3 unexpected"],
    ["#\n", "read"],
    ["%a\n", "1:1 directive"],
    ["---\n", "2:1 second-document"],
    ["\r\n", "read"],
    ["? ", "1:130 too-deep"],
    ["a: b: ", "1:195 too-deep"],
    ["\\", "read"],
  ])("a text of nothing but %j", async (unit, end) => {
    expect(await endOf(unit.repeat(size / unit.length))).toBe(end);
  });

  it("no more than some mistakes of a file are told apart", async () => {
    const { problems } = await readYaml("a.yaml", "a: 1\n".repeat(5000));
    expect(problems).toHaveLength(mostMistakes + 1);
    expect(problems.at(-1)?.message.id).toBe("input.more");
  });

  it("a text of too many marks is not read to its end", () => {
    const tokens = tokensOf("- a: b\n".repeat(100), 4 * 10);
    expect("mistake" in tokens && tokens.mistake).toMatchObject({ message: { id: "syntax.too-many" }, from: 70 });
  });
});
