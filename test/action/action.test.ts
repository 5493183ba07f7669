import { spawnSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { agreement, commit, contradiction, ferry, git, repositoryWith } from "../cli/repository.ts";
import { folderWith } from "../folders.ts";
import { action, fakeGh, fakePrograms, root, runAction } from "./runner.ts";

/** What GitHub says of a pull request of the desk itself, whose base is where `main` stands. */
function pullRequest(workspace: string, from = "desk/claims"): Readonly<Record<string, string>> {
  return {
    "github.event.pull_request.base.sha": git(workspace, "rev-parse", "main"),
    "github.event.pull_request.number": "7",
    "github.event.pull_request.head.repo.full_name": from,
    "github.event.repository.default_branch": "main",
  };
}

/** A desk whose checkout is a branch off `main` with these edits. */
function branchWith(edits: Readonly<Record<string, string>>, base: Readonly<Record<string, string>> = ferry): string {
  const workspace = repositoryWith(base);
  git(workspace, "switch", "--quiet", "--create", "edit");
  commit(workspace, "edit", edits);
  return workspace;
}

describe("a pull request", () => {
  it("that brings nothing new passes, and nothing is said", () => {
    const workspace = branchWith({ "note.txt": "x" });
    const gh = fakeGh();
    const { code, outputs } = runAction({ workspace, expressions: pullRequest(workspace), gh: gh.folder });
    expect([code, outputs["new"], outputs["failed"], gh.comments()]).toEqual([0, "0", "false", []]);
    expect(Object.keys(action.outputs).filter((name) => outputs[name] === undefined)).toEqual([]);
    expect(git(workspace, "status", "--porcelain")).toBe("");
  });
  it("that brings a conflict fails, comments once, and says all clear in the same place once it is fixed", () => {
    const workspace = branchWith(contradiction);
    const gh = fakeGh([{ id: 1, login: "mallory", body: "<!-- factlint -->\nmine" }]);
    const expressions = pullRequest(workspace);
    const first = runAction({ workspace, expressions, gh: gh.folder });
    expect(first).toMatchObject({ code: 1, outputs: { new: "1", errors: "1", failed: "true", absent: "0" } });
    expect(first.log).toContain("::error title=The sources cannot all be right,file=claims/ferry/b.yaml,line=3,");
    expect(first.summary).toMatch(/^### .*: When did it first sail\?$/m);
    expect(gh.comments().map(({ id, body }) => [id, body.includes("| 14 May 2024 | 20 May 2024 |")])).toEqual([
      [1, false],
      [101, true],
    ]);

    runAction({ workspace, expressions, gh: gh.folder });
    expect(gh.comments()).toHaveLength(2);

    commit(workspace, "fix", agreement);
    expect(runAction({ workspace, expressions, gh: gh.folder }).code).toBe(0);
    expect(gh.comments().map(({ id, body }) => [id, body.includes("All clear")])).toEqual([
      [1, false],
      [101, true],
    ]);
  });
  it("that settles a conflict counts it, and nothing is said", () => {
    const workspace = branchWith(agreement, { ...ferry, ...contradiction });
    const gh = fakeGh();
    const { code, outputs } = runAction({ workspace, expressions: pullRequest(workspace), gh: gh.folder });
    expect([code, outputs["absent"], gh.comments()]).toEqual([0, "1", []]);
  });
  it("that leaves a known conflict alone passes, and nothing is said", () => {
    const workspace = branchWith({ "note.txt": "x" }, { ...ferry, ...contradiction });
    const gh = fakeGh();
    const { code, outputs, log } = runAction({ workspace, expressions: pullRequest(workspace), gh: gh.folder });
    expect([code, outputs["unchanged"], gh.comments()]).toEqual([0, "1", []]);
    expect(log).not.toMatch(/^::/m);
  });
  it("may not comment: that fails nothing", () => {
    const workspace = branchWith({ "note.txt": "x" });
    const { code, log } = runAction({ workspace, expressions: pullRequest(workspace), gh: fakeGh([], true).folder });
    expect([code, log]).toEqual([0, expect.stringContaining("are in the summary of the job")]);
  });
  it("need not comment", () => {
    const workspace = branchWith(contradiction);
    const gh = fakeGh();
    const expressions = { ...pullRequest(workspace), "inputs.comment": "false" };
    expect(runAction({ workspace, expressions, gh: gh.folder }).code).toBe(1);
    expect(gh.calls()).toEqual([]);
  });
});

describe("a pull request from a fork", () => {
  /** A checkout as actions/checkout makes it: a merge of base and head, on no branch, cloned to some depth. */
  function checkout(depth: number): {
    readonly workspace: string;
    readonly expressions: Readonly<Record<string, string>>;
  } {
    const desk = branchWith(contradiction);
    const expressions = pullRequest(desk, "mallory/claims");
    git(desk, "switch", "--quiet", "main");
    commit(desk, "meanwhile", { "note.txt": "x" });
    git(desk, "merge", "--quiet", "--no-ff", "-m", "merge", "edit");
    git(desk, "update-ref", "refs/pull/7/merge", "HEAD");
    git(desk, "reset", "--quiet", "--hard", "HEAD~1");
    const workspace = folderWith({});
    git(workspace, "init", "--quiet");
    git(workspace, "remote", "add", "origin", `file://${desk}`);
    const deep = depth === 0 ? [] : [`--depth=${depth}`];
    git(workspace, "fetch", "--quiet", "--no-tags", ...deep, "origin", "+refs/pull/7/merge:refs/remotes/pull/7/merge");
    git(workspace, "checkout", "--quiet", "--detach", "refs/remotes/pull/7/merge");
    return { workspace, expressions };
  }

  it("fails on what is new, and asks for no right to write", () => {
    const { workspace, expressions } = checkout(0);
    const gh = fakeGh();
    const { code, outputs, log, summary } = runAction({ workspace, expressions, gh: gh.folder });
    expect([code, outputs["new"], gh.calls()]).toEqual([1, "1", []]);
    expect(log).toContain("A change from a fork may not comment");
    expect(summary).toContain("14 May 2024");
  });
  it("in a shallow clone says how to mend that, and comments on nothing", () => {
    const { workspace, expressions } = checkout(1);
    const gh = fakeGh();
    const { code, outputs, log } = runAction({ workspace, expressions, gh: gh.folder });
    expect([code, outputs, gh.calls()]).toEqual([2, {}, []]);
    expect(log).toContain('give actions/checkout "fetch-depth: 0"');
  });
});

describe("a push", () => {
  it.each([
    ["is compared with what the branch was", (workspace: string) => git(workspace, "rev-parse", "main"), "1"],
    ["of a new branch is compared with the default branch", () => "0".repeat(40), "1"],
    ["of a branch that was rewritten has no base", () => "1".repeat(40), "1"],
  ])("%s", (_, before, count) => {
    const workspace = branchWith(contradiction);
    git(workspace, "update-ref", "refs/remotes/origin/main", "main");
    const expressions = { "github.event.before": before(workspace), "github.event.repository.default_branch": "main" };
    const gh = fakeGh();
    const { code, outputs } = runAction({ workspace, expressions, gh: gh.folder });
    expect([code, outputs["new"], gh.calls()]).toEqual([1, count, []]);
  });
});

describe("the inputs", () => {
  it("reach factlint, and nothing in them is a command or an option", () => {
    const below = Object.entries({ ...ferry, ...contradiction }).map(([name, text]) => [`desk/${name}`, text]);
    const workspace = repositoryWith(Object.fromEntries(below));
    const expressions = {
      "inputs.working-directory": "desk",
      "inputs.paths": "claims\n--fail-on=none\n$(touch hurt); `touch hurt`",
      "inputs.fail-on": "warning",
      "inputs.sarif": "out/factlint.sarif",
      "inputs.junit": "out/factlint.xml",
    };
    const { code, log } = runAction({ workspace, expressions, gh: fakeGh().folder });
    expect([code, log]).toEqual([2, expect.stringContaining("file=desk/claims/ferry/a.yaml")]);
    expect(["sarif", "xml"].map((kind) => existsSync(join(workspace, `desk/out/factlint.${kind}`)))).toEqual([
      true,
      true,
    ]);
    expect(git(workspace, "status", "--porcelain")).toBe("?? desk/out/");
  });
});

describe("action.yml", () => {
  const { inputs, outputs, runs } = action;

  it("puts no expression into a script: what others write reaches it as environment only", () => {
    expect(runs.steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });
  it("pins what it uses", () => {
    expect(runs.steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/@(v\d+|[0-9a-f]{40})$/.test(uses))).toEqual(
      [],
    );
  });
  it("uses every input, and every output is that of its step", () => {
    const text = JSON.stringify(runs.steps);
    expect(Object.keys(inputs).filter((name) => !text.includes(`inputs.${name}`))).toEqual([]);
    const set = Object.entries(outputs).filter(([name, { value }]) => value === `\${{ steps.check.outputs.${name} }}`);
    expect(set).toHaveLength(Object.keys(outputs).length);
  });
  it("builds factlint only where a release has not brought it along, and runs nobody else's scripts", () => {
    const programs = fakePrograms(["npm", "npx"]);
    const folder = folderWith({});
    cpSync(join(root, "action"), join(folder, "action"), { recursive: true });
    const build = (where: string) =>
      spawnSync("bash", [join(where, "action/build.sh")], {
        env: { PATH: `${programs.folder}:${process.env["PATH"]}`, ACTION: where },
      }).status;
    expect([build(root), programs.calls()]).toEqual([0, ""]);
    expect([build(folder), programs.calls()]).toEqual([
      0,
      expect.stringMatching(/^npm ci --ignore-scripts .*\nnpx --no-install vite build/),
    ]);
  });
});
