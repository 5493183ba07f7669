import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folders.ts";
import { factlint } from "./binary.ts";
import { contradiction, ferry, repositoryWith, write } from "./repository.ts";

describe("inside GitHub Actions", () => {
  const inside = (folder: string, ...args: readonly string[]) =>
    factlint(folder, args, { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: join(folder, "summary.md") });
  const annotations = (text: string) => text.match(/^::\w+ /gm)?.length ?? 0;

  it("annotations and the summary come by themselves, beside the report", () => {
    const folder = folderWith({ ...ferry, ...contradiction, "summary.md": "before\n" });
    const { stdout, stderr } = inside(folder);
    expect([annotations(stdout), annotations(stderr)]).toEqual([0, 1]);
    expect(stdout).toContain("✖ error");
    expect(readFileSync(join(folder, "summary.md"), "utf8")).toMatch(/^before\n## factlint\n/);
  });
  it("a report on stdout stays what it is", () => {
    const { stdout } = inside(folderWith({ ...ferry, ...contradiction }), "-f", "json");
    expect(JSON.parse(stdout).findings).toHaveLength(1);
  });
  it("what is asked for by name does not come twice", () => {
    const folder = folderWith({ ...ferry, ...contradiction });
    const { stdout, stderr } = inside(folder, "-f", "github", "-f", "summary=own.md");
    expect([annotations(stdout), annotations(stderr), existsSync(join(folder, "summary.md"))]).toEqual([1, 0, false]);
  });
  it("a summary that cannot be written is told, and changes nothing", () => {
    const folder = folderWith(ferry);
    const { code, stderr } = factlint(folder, [], {
      GITHUB_ACTIONS: "true",
      GITHUB_STEP_SUMMARY: join(folder, "no/such/file"),
    });
    expect([code, stderr]).toEqual([0, expect.stringContaining("could not be written")]);
  });
  it("files are named from the top of the repository", () => {
    const below = Object.entries(ferry).map(([name, text]) => [`desk/${name}`, text]);
    const folder = repositoryWith(Object.fromEntries(below));
    write(join(folder, "desk"), contradiction);
    const { stderr } = inside(join(folder, "desk"), "--since", "HEAD");
    expect(stderr).toContain("file=desk/claims/ferry/b.yaml,");
  });
  it("outside, none of this", () => {
    const { stderr } = factlint(folderWith({ ...ferry, ...contradiction }), []);
    expect(stderr).toBe("");
  });
});

it("several reports in one run, each whole", () => {
  const folder = folderWith({ ...ferry, ...contradiction });
  const kinds = ["sarif", "junit", "code-quality", "rdjson", "github", "summary", "comment", "json"];
  const { code, stdout } = factlint(folder, [
    ...kinds.flatMap((kind) => ["-f", `${kind}=out/${kind}`]),
    "-f",
    "markdown",
  ]);
  expect([code, stdout.startsWith("# ")]).toEqual([1, true]);
  expect(kinds.filter((kind) => readFileSync(join(folder, "out", kind), "utf8") === "")).toEqual([]);
});
