import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { formats } from "../../src/report/catalogue.ts";
import { action, fakeGh, fakePrograms, root, type Step } from "../action/runner.ts";
import { binary, factlint } from "../cli/binary.ts";
import { commit, contradiction, ferry, git, repositoryWith, write } from "../cli/repository.ts";
import { folderWith } from "../folders.ts";

const page = readFileSync(join(root, "docs/ci.md"), "utf8");

/** The blocks of the page with these words after their fence. */
function blocks(kind: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${kind}\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, text]) => text ?? "");
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly (Step & { readonly with?: Readonly<Record<string, string>> })[];
}

const own = readFileSync(join(root, ".github/workflows/ci.yml"), "utf8");

describe.each([...blocks("yaml workflow"), own])("the workflow %#", (text) => {
  const workflow = parse(text) as {
    readonly permissions: Readonly<Record<string, string>>;
    readonly jobs: Readonly<Record<string, Job>>;
  };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it("pins what it uses, and gives the action only what it takes", () => {
    expect(steps.flatMap(({ uses }) => uses ?? []).filter((uses) => uses !== "./" && !/@v\d+$/.test(uses))).toEqual([]);
    const given = steps
      .filter(({ uses }) => uses === "./" || uses?.includes("factlint"))
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  });
  it("has the whole history where it has a base", () => {
    for (const { steps: own } of Object.values(workflow.jobs)) {
      if (!own.some(({ uses }) => uses === "./" || uses?.includes("factlint"))) continue;
      expect(own.find(({ uses }) => uses?.startsWith("actions/checkout"))?.with).toMatchObject({ "fetch-depth": 0 });
    }
  });
  it("may write nothing by default but a comment, and puts no expression into a script", () => {
    const written = Object.entries(workflow.permissions).filter(([, access]) => access === "write");
    expect(written.every(([name]) => name === "pull-requests")).toBe(true);
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
    expect(text).not.toMatch(/pull_request_target/);
  });
});

it("the recipe for forks comments only on the pull request that was checked", () => {
  const second = parse(blocks("yaml workflow").at(-1) ?? "") as { readonly jobs: Readonly<Record<string, Job>> };
  const script = second.jobs["comment"]?.steps.at(-1)?.run ?? "";
  const gh = fakeGh([], false);
  const ran = (head: string) => {
    const folder = folderWith({ "comment.md": "<!-- factlint -->\nnew", "pull-request": "7; touch hurt\n", script });
    const programs = folderWith({
      gh: `#!/usr/bin/env bash\nif [[ "$2" == */pulls/7 ]]; then echo abc; else exec "${gh.folder}/gh" "$@"; fi\n`,
    });
    spawnSync("chmod", ["+x", join(programs, "gh")]);
    const env = {
      PATH: `${programs}:${process.env["PATH"]}`,
      REPOSITORY: "desk/claims",
      CHECKED: head,
      COMMENTER: "github-actions[bot]",
    };
    return spawnSync("bash", ["-eo", "pipefail", "script"], { cwd: folder, env, encoding: "utf8" });
  };
  expect([ran("other").status, gh.comments().length]).toEqual([0, 0]);
  expect([ran("abc").status, gh.comments().map(({ body }) => body)]).toEqual([0, ["<!-- factlint -->\nnew"]]);
  expect([ran("abc").status, gh.comments().length]).toEqual([0, 1]);
});

describe("commands", () => {
  it.each(blocks("console").map((text) => text.replace(/^\$ factlint /, "").trim()))("factlint %s", (line) => {
    if (line.includes("--watch"))
      return expect(factlint(folderWith({}), ["check", "--help"]).stdout).toContain("--watch");
    const folder = repositoryWith(ferry);
    git(folder, "update-ref", "refs/remotes/origin/main", "HEAD");
    const { code, stderr } = factlint(folder, line.split(" "));
    expect(code, stderr).toBe(0);
  });
  it.each(blocks("sh"))("%s", (line) => {
    const folder = repositoryWith(ferry);
    git(folder, "update-ref", "refs/remotes/origin/main", "HEAD");
    write(folder, contradiction);
    const { folder: programs, calls } = fakePrograms(["reviewdog"]);
    const tool = folderWith({ factlint: `#!/usr/bin/env bash\nexec node "${binary}" "$@"\n` });
    spawnSync("chmod", ["+x", join(tool, "factlint")]);
    const { status } = spawnSync("bash", ["-eo", "pipefail", "-c", line], {
      cwd: folder,
      env: { PATH: `${tool}:${programs}:${process.env["PATH"]}` },
    });
    expect([status, calls().startsWith("reviewdog -f=rdjson")]).toEqual([0, true]);
  });
});

it("the job for GitLab runs as it stands", () => {
  const [text = ""] = blocks("yaml gitlab");
  const { facts } = parse(text) as {
    readonly facts: { readonly script: readonly string[]; readonly artifacts: { readonly reports: object } };
  };
  const folder = repositoryWith(ferry);
  const base = git(folder, "rev-parse", "HEAD");
  commit(folder, "edit", contradiction);
  const programs = folderWith({ npx: `#!/usr/bin/env bash\nshift 2; exec node "${binary}" "$@"\n` });
  spawnSync("chmod", ["+x", join(programs, "npx")]);
  const env = { PATH: `${programs}:${process.env["PATH"]}`, CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
  expect(spawnSync("bash", ["-c", facts.script.join("\n")], { cwd: folder, env }).status).toBe(1);
  const files = Object.values(facts.artifacts.reports) as readonly string[];
  expect(files.map((file) => readFileSync(join(folder, file), "utf8").includes("value-conflict"))).toEqual([
    true,
    true,
  ]);
});

it("the settings are settings", () => {
  const [settings = ""] = blocks("yaml factlint");
  const { stdout, code } = factlint(folderWith({ ...ferry, "factlint.yaml": settings }), ["--print-config"]);
  expect([code, stdout]).toEqual([0, expect.stringContaining("single-origin: off # file")]);
});

it("the hook for pre-commit is the one that is there, and packing says nothing but the package's name", () => {
  const [text = ""] = blocks("yaml pre-commit");
  const used = (parse(text) as { readonly repos: readonly { readonly hooks: readonly { readonly id: string }[] }[] })
    .repos[0]?.hooks[0]?.id;
  const hooks = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8")) as readonly Readonly<
    Record<string, string>
  >[];
  const hook = hooks.find(({ id }) => id === used);
  expect(hook).toMatchObject({ entry: "factlint check", language: "node", pass_filenames: false });
  const files = new RegExp(hook?.["files"] ?? "");
  expect(
    ["claims/a/b.yaml", "factlint.yaml", "desk/claims/x.yml", "README.md", "claims/a.txt"].map((file) =>
      files.test(file),
    ),
  ).toEqual([true, true, true, false, false]);
  expect(readFileSync(join(root, ".npmrc"), "utf8")).toContain("foreground-scripts=false");
});

it("names every format", () => {
  const table = page.slice(page.indexOf("## Formats"), page.indexOf("## GitHub"));
  expect(Object.keys(formats).filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  const help = factlint(folderWith({}), ["check", "--help"]).stdout;
  expect(Object.keys(formats).filter((name) => !help.includes(name))).toEqual([]);
});
