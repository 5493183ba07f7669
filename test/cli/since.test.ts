import { mkdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gitBase } from "../../src/load/git.ts";
import { folderWith } from "../folders.ts";
import { agreement, commit, contradiction, ferry, git, repositoryWith, write } from "./repository.ts";
import { runHere } from "./run-here.ts";

interface Finding {
  readonly id: string;
  readonly baselineState: string;
  readonly locations: readonly { readonly file: string }[];
}

/** How a run against a base ends, and what it finds: "new value-conflict:…". */
async function compared(folder: string, ref: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await runHere(folder, ["--since", ref, "-f", "json", ...args]);
  const findings: readonly Finding[] = stdout === "" ? [] : JSON.parse(stdout).findings;
  return { code, stderr, findings, states: findings.map(({ id, baselineState }) => `${baselineState} ${id}`) };
}

const conflict = "value-conflict:ferry/first-sailing";

describe("a conflict whose other half stands in a file that nobody touched", () => {
  it("stops the change, and is named in both files, the edited one first", async () => {
    const folder = repositoryWith(ferry);
    write(folder, contradiction);
    const { code, states, findings } = await compared(folder, "HEAD");
    expect([code, states]).toEqual([1, [`new ${conflict}`]]);
    expect(findings[0]?.locations.map(({ file }) => file)).toEqual(["claims/ferry/b.yaml", "claims/ferry/a.yaml"]);
  });
  it("stops nothing once it is known", async () => {
    const folder = repositoryWith({ ...ferry, ...contradiction });
    expect(await compared(folder, "HEAD")).toMatchObject({ code: 0, states: [`unchanged ${conflict}`] });
    expect((await compared(folder, "HEAD", "--fail-on", "error")).code).toBe(1);
  });
  it("is absent once it is settled", async () => {
    const folder = repositoryWith({ ...ferry, ...contradiction });
    write(folder, agreement);
    expect(await compared(folder, "HEAD")).toMatchObject({ code: 0, states: [`absent ${conflict}`] });
    const { stdout } = await runHere(folder, ["--since", "HEAD"]);
    expect(stdout).toContain("No longer there: When did it first sail?");
  });
});

describe("the base", () => {
  it("is where the branch left, so that what others merged since is neither new nor gone", async () => {
    const folder = repositoryWith({ ...ferry, ...contradiction });
    git(folder, "switch", "--quiet", "--create", "edit");
    commit(folder, "edit", { "note.txt": "x" });
    git(folder, "switch", "--quiet", "main");
    commit(folder, "settled by others", agreement);
    git(folder, "switch", "--quiet", "edit");
    expect(await compared(folder, "main")).toMatchObject({ code: 0, states: [`unchanged ${conflict}`] });
  });
  it("may be named by branch, tag, id or ancestry, from a detached head too", async () => {
    const folder = repositoryWith(ferry);
    git(folder, "tag", "v1");
    commit(folder, "contradict", contradiction);
    git(folder, "checkout", "--quiet", "--detach");
    for (const ref of ["v1", git(folder, "rev-parse", "--short", "HEAD~1")])
      expect(await compared(folder, ref)).toMatchObject({ code: 1, states: [`new ${conflict}`] });
    expect(await compared(folder, "main")).toMatchObject({ code: 0, states: [`unchanged ${conflict}`] });
  });
  it("may be read in a worktree", async () => {
    const folder = repositoryWith(ferry);
    git(folder, "worktree", "add", "--quiet", "-b", "edit", "tree");
    write(join(folder, "tree"), contradiction);
    expect(await compared(join(folder, "tree"), "main")).toMatchObject({ code: 1, states: [`new ${conflict}`] });
  });
  it("may be read in a subfolder, whose paths count from there", async () => {
    const below = Object.entries(ferry).map(([name, text]) => [`desk/north/${name}`, text]);
    const folder = repositoryWith({ ...Object.fromEntries(below), "claims/other/story.yaml": "broken: [" });
    write(join(folder, "desk/north"), contradiction);
    const { code, states, findings } = await compared(join(folder, "desk/north"), "HEAD");
    expect([code, states]).toEqual([1, [`new ${conflict}`]]);
    expect(findings[0]?.locations[0]?.file).toBe("claims/ferry/b.yaml");
  });
  it("may have no claims yet: everything is new", async () => {
    const folder = repositoryWith({ "README.md": "A desk." });
    write(folder, { ...ferry, ...contradiction });
    expect(await compared(folder, "HEAD")).toMatchObject({ code: 1, states: [`new ${conflict}`] });
  });
  it("may have files that cannot be read", async () => {
    const folder = repositoryWith({ ...ferry, "claims/ferry/b.yaml": "article: [" });
    write(folder, agreement);
    expect(await compared(folder, "HEAD")).toMatchObject({
      code: 0,
      states: expect.arrayContaining([expect.stringMatching(/^absent syntax/)]),
    });
  });
  it.each([
    ["a pattern", ["claims/*/story.yaml"]],
    ["a file", ["claims/ferry/a.yaml"]],
    ["a folder", ["./claims/ferry"]],
  ])("is read where %s names the claims", async (_, paths) => {
    const folder = repositoryWith({ ...ferry, ...contradiction });
    expect(await compared(folder, "HEAD", ...paths)).toMatchObject({ code: 0, states: [`unchanged ${conflict}`] });
  });
  it("is read through links", async () => {
    const folder = repositoryWith({ ...ferry, ...contradiction });
    mkdirSync(join(folder, "desk"));
    renameSync(join(folder, "claims/ferry"), join(folder, "desk/ferry"));
    symlinkSync("../desk/ferry", join(folder, "claims/ferry"));
    renameSync(join(folder, "desk/ferry/a.yaml"), join(folder, "desk/a.yaml"));
    symlinkSync("../a.yaml", join(folder, "desk/ferry/a.yaml"));
    commit(folder, "links");
    expect(await compared(folder, "HEAD")).toMatchObject({ code: 0, states: [`unchanged ${conflict}`] });
  });
  it("survives names that would hurt in a shell", async () => {
    const odd = "claims/ferry $(touch hurt); `touch hurt` \"'\n-x/story.yaml";
    const folder = repositoryWith({ ...ferry, [odd]: ferry["claims/ferry/story.yaml"] ?? "" });
    write(folder, contradiction);
    expect((await compared(folder, "HEAD", "claims/ferry")).code).toBe(1);
    expect(git(folder, "status", "--porcelain")).toBe("M claims/ferry/b.yaml");
  });
  it("leaves the working tree and the index as they are", async () => {
    const folder = repositoryWith(ferry);
    write(folder, { ...contradiction, "claims/ferry/c.yaml": "x" });
    git(folder, "add", "claims/ferry/b.yaml");
    const before = [git(folder, "status", "--porcelain"), readFileSync(join(folder, ".git/index")).toString("hex")];
    await compared(folder, "HEAD");
    expect([git(folder, "status", "--porcelain"), readFileSync(join(folder, ".git/index")).toString("hex")]).toEqual(
      before,
    );
  });
});

describe("files that are renamed", () => {
  it("make nothing new, even if their article takes its id from the name", async () => {
    const folder = repositoryWith({ ...ferry, ...contradiction });
    commit(folder, "rename", {
      "claims/ferry/a.yaml": null,
      "claims/ferry/opens.yaml": ferry["claims/ferry/a.yaml"] ?? "",
    });
    expect(await compared(folder, "HEAD~1")).toMatchObject({ code: 0, states: [`unchanged ${conflict}`] });
  });
});

describe("a base that cannot be had", () => {
  it("shallow: the message has the exact fix, and the fix works", async () => {
    const origin = repositoryWith(ferry);
    commit(origin, "more", { "note.txt": "x" });
    git(origin, "branch", "edit");
    const folder = folderWith({});
    git(folder, "clone", "--quiet", "--depth=1", "--branch=edit", `file://${origin}`, "clone");
    const clone = join(folder, "clone");
    write(clone, contradiction);
    const { code, stderr } = await compared(clone, "origin/main");
    expect(code).toBe(2);
    expect(stderr).toContain("fetch-depth: 0");
    const fix = /git (fetch --unshallow .*)\n/.exec(stderr)?.[1] ?? "";
    git(clone, ...fix.split(" "));
    expect(await compared(clone, "origin/main")).toMatchObject({ code: 1, states: [`new ${conflict}`] });
  });
  it("an unknown name, said plainly", async () => {
    const { code, stderr } = await runHere(repositoryWith(ferry), ["--since=nowhere"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^factlint: There is no commit, branch or tag "nowhere"/);
  });
  it("an option, a range, a folder: none is a commit", async () => {
    const folder = repositoryWith(ferry);
    const refs = [
      "-x",
      "--upload-pack=touch hurt",
      "--all",
      "",
      "a\nb",
      "HEAD:claims",
      "HEAD..HEAD",
      "^HEAD",
      "HEAD HEAD",
    ];
    const bases = refs.map((ref) => gitBase(folder, ref, process.env));
    expect(bases.filter((base) => !("refused" in base))).toEqual([]);
  });
  it("outside a repository", async () => {
    const { code, stderr } = await compared(folderWith(ferry), "main");
    expect([code, stderr]).toEqual([2, expect.stringContaining("not a git repository")]);
  });
  it("without git", async () => {
    const { code, stderr } = await runHere(repositoryWith(ferry), ["--since", "main"], { PATH: "/nowhere" });
    expect([code, stderr]).toEqual([2, expect.stringContaining("Install git")]);
  });
  it("in a hook, git's own variables lead nowhere else", async () => {
    const folder = repositoryWith(ferry);
    write(folder, contradiction);
    const env = { GIT_DIR: ".git", GIT_INDEX_FILE: "nowhere", GIT_WORK_TREE: "/", GIT_PREFIX: "x/" };
    expect((await runHere(folder, ["--since", "HEAD"], env)).code).toBe(1);
  });
});

describe("the gate", () => {
  it("takes the flag before the file, the file before the default, and can say so", async () => {
    const settings = "fail-on: warning\nclaims: [claims, more]\nrules: { near-value: error, single-origin: off }\n";
    const folder = folderWith({
      ...ferry,
      "more/x/story.yaml": ferry["claims/ferry/story.yaml"] ?? "",
      "factlint.yaml": settings,
    });
    const printed = async (...args: readonly string[]) => (await runHere(folder, ["--print-config", ...args])).stdout;
    expect(await printed()).toContain('claims: ["claims","more"] # file\nfail-on: warning # file\n');
    expect(await printed()).toContain("\n  near-value: error # file\n");
    expect(await printed()).toContain("\n  value-conflict: error # default\n");
    expect(await printed("claims", "--fail-on", "none")).toContain('claims: ["claims"] # flag\nfail-on: none # flag\n');
    const plain = folderWith(ferry);
    expect((await runHere(plain, ["--print-config"])).stdout).toContain("fail-on: error # default");
    expect((await runHere(plain, ["--print-config", "--since", "main"])).stdout).toContain("fail-on: new # default");
  });
  it("prints the severities that properties set", async () => {
    const story = (ferry["claims/ferry/story.yaml"] ?? "").replace("kind: date", "kind: date, severity: warning");
    const folder = folderWith({ ...ferry, ...contradiction, "claims/ferry/story.yaml": story });
    expect((await runHere(folder, ["--print-config"])).stdout).toContain(
      "# ferry/first-sailing: warning (claims/ferry/story.yaml)",
    );
    expect((await runHere(folder, [])).code).toBe(0);
  });
});

describe("the texts of articles", () => {
  const quoting = (ferry["claims/ferry/a.yaml"] ?? "").replace(
    "value: 2024-05-14",
    "value: 2024-05-14, quote: on the fourteenth of May",
  );
  const text = "The ferry sailed on the tenth of May.\n";

  it("need not be in the repository: what the base found missing from them is not new", async () => {
    const folder = repositoryWith({ ...ferry, "claims/ferry/a.yaml": quoting, ".gitignore": "texts/\n" });
    write(folder, { "texts/a.txt": text });
    const { states } = await compared(folder, "HEAD", "--texts", "texts");
    expect(states).toContainEqual(expect.stringMatching(/^unchanged quote-not-found/));
    const beside = quoting.replace("published", "text: ../../texts/a.txt, published");
    commit(folder, "name it", { "claims/ferry/a.yaml": beside });
    expect((await compared(folder, "HEAD")).states).toContainEqual(expect.stringMatching(/^unchanged quote-not-found/));
  });
  it("are the commit's own where they are in it", async () => {
    const beside = quoting.replace("published", "text: a.txt, published");
    const folder = repositoryWith({ ...ferry, "claims/ferry/a.yaml": beside, "claims/ferry/a.txt": text });
    write(folder, { "claims/ferry/a.txt": "The ferry sailed on the fourteenth of May.\n" });
    expect((await compared(folder, "HEAD")).states).toContainEqual(expect.stringMatching(/^absent quote-not-found/));
  });
});

it("the life of a conflict: brought in, decided, reopened by an edit, settled", async () => {
  const folder = repositoryWith(ferry);
  const states = async (...args: readonly string[]) => {
    const { code, stdout } = await runHere(folder, ["--since", "HEAD", "--today", "2026-01-31", "-f", "json", ...args]);
    const { findings, summary } = JSON.parse(stdout);
    const [found] = findings.filter(({ id }: Finding) => id === conflict);
    return [code, found?.baselineState, found?.state, summary.findings.decided];
  };
  write(folder, contradiction);
  expect(await states()).toEqual([1, "new", "open", 0]);

  write(folder, {
    "claims/ferry/decisions.yaml": `decisions:
  - finding: ${conflict}
    outcome: unresolved
    reason: The port has not answered.
    by: M. Berg
    on: 2026-01-30
    pinned:
      a#first-sailing: { value: 2024-05-14, as-of: 2024-06-01 }
      b#first-sailing: { value: 2024-05-20, as-of: 2024-06-01 }
`,
  });
  expect(await states()).toEqual([0, "new", "decided", 1]);
  commit(folder, "decided");
  expect(await states()).toEqual([0, "unchanged", "decided", 1]);

  write(folder, { "claims/ferry/b.yaml": (contradiction["claims/ferry/b.yaml"] ?? "").replace("05-20", "05-25") });
  expect(await states()).toEqual([1, "updated", "reopened", 0]);
  expect((await runHere(folder, ["--since", "HEAD"])).stdout).toContain("Reopened. ");

  write(folder, agreement);
  expect(await states()).toEqual([0, "absent", "decided", 0]);
});
