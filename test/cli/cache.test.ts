import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildOf } from "../../build/build-of.ts";
import { folderWith } from "../folders.ts";
import { factlint } from "./binary.ts";
import { agreement, contradiction, ferry, write } from "./repository.ts";

/** A desk in conflict, and an empty folder to keep things in. */
function desk() {
  const folder = folderWith({ ...ferry, ...contradiction });
  const home = folderWith({});
  const check = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
    factlint(folder, ["--today", "2026-01-31", ...args], { XDG_CACHE_HOME: home, ...env });
  const kept = () => readdirSync(home, { recursive: true }).length;
  return { folder, home, check, kept };
}

describe("the build that the cache is kept for", () => {
  const project = {
    "src/a/b.ts": "1",
    "schema/c.json": "1",
    "build/d.ts": "1",
    "vite.config.ts": "1",
    "tsconfig.json": "1",
    "package.json": "1",
    "package-lock.json": "1",
  };
  const build = buildOf(folderWith(project));

  it.each(Object.keys(project))("is another with another %s", (name) => {
    expect(buildOf(folderWith({ ...project, [name]: "2" }))).not.toBe(build);
  });

  it("is the same with the same files, wherever they lie", () => {
    expect(buildOf(folderWith({ ...project, "docs/e.md": "1" }))).toBe(build);
  });
});

describe("what is kept between runs", () => {
  it("changes neither a byte nor the exit code", () => {
    const { folder, check, kept } = desk();
    const cold = check(["--no-cache"]);
    expect([cold.code, kept()]).toEqual([1, 0]);
    expect([check(), check()]).toEqual([cold, cold]);
    expect(kept()).toBeGreaterThan(0);
    write(folder, agreement);
    const settled = check();
    expect(settled).toEqual(check(["--no-cache"]));
    expect(settled.code).toBe(0);
    write(folder, { "claims/ferry/b.yaml": "article: [" });
    const broken = check();
    expect([broken, check()]).toEqual([check(["--no-cache"]), broken]);
    expect(broken.code).toBe(2);
  });

  it("serves the JSON report too, to a stream or to a file", () => {
    const { folder, check } = desk();
    const cold = check(["--no-cache", "-f", "json"]);
    expect([check(["-f", "json"]), check(["-f", "json"])]).toEqual([cold, cold]);
    expect(check()).toEqual(check(["--no-cache"]));
    write(folder, agreement);
    const settled = check(["-f", "json"]);
    expect(settled).toEqual(check(["--no-cache", "-f", "json"]));
    expect(settled.stdout).not.toBe(cold.stdout);
    check(["-f", "json=all.json"]);
    expect(readFileSync(join(folder, "all.json"), "utf8")).toBe(settled.stdout);
  });

  it("is told apart by language, colours, gate and what is shown", () => {
    const { check } = desk();
    for (const args of [[], ["--lang", "de"], ["--quiet"], ["--fail-on", "none"], ["--show-decided"], []])
      expect(check(args)).toEqual(check([...args, "--no-cache"]));
    expect(check([], { FORCE_COLOR: "1", NO_COLOR: "" })).toEqual(
      check(["--no-cache"], { FORCE_COLOR: "1", NO_COLOR: "" }),
    );
  });

  it.each([
    ["in CI, where nobody asked for it", ["check"], { CI: "true" }],
    ["for another report", ["check", "-f", "sarif"], {}],
    ["with --no-cache", ["check", "--no-cache"], {}],
  ])("is nothing %s", (_, args, env) => {
    const { check, kept } = desk();
    check(args, env);
    expect(kept()).toBe(0);
  });

  it("lies where one says, in CI too", () => {
    const { check, kept } = desk();
    const given = folderWith({});
    check(["--cache", "--cache-folder", given], { CI: "true" });
    expect(kept()).toBe(0);
    const [ours = ""] = readdirSync(join(given, "factlint-desks"));
    expect(readdirSync(join(given, "factlint-desks", ours))).toHaveLength(2);
  });
});
