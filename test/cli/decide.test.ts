import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folders.ts";
import { filesOf } from "../story-text.ts";
import { factlint } from "./binary.ts";
import { runHere } from "./run-here.ts";

const story = `# story.yaml
story: { name: The Norsund ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post }, times: { name: Times } }
properties:
  capacity: { question: How many does it carry?, kind: quantity, unit: passengers }
  first-sailing: { question: When did it first sail?, kind: date }
`;
const article = (name: string, outlet: string, capacity: string, sailing: string) => `# ${name}.yaml
article: { title: ${name}, outlet: ${outlet}, language: en, published: 2024-06-01 }
claims: [{ property: capacity, value: ${capacity} }, { property: first-sailing, value: ${sailing} }]
`;
const conflicting = story + article("a", "post", "12", "2024-05-14") + article("b", "times", "15", "2024-05-20");
const newFolder = (text = conflicting) => folderWith(Object.fromEntries(filesOf(text)));
const decisionsOf = (folder: string) => join(folder, "claims/ferry/decisions.yaml");
const textOf = (folder: string) => readFileSync(decisionsOf(folder), "utf8");
const capacity = "value-conflict:ferry/capacity";
const sailing = "value-conflict:ferry/first-sailing";
const unresolved = ["--outcome", "unresolved", "--reason", "No answer.", "--by", "Ada", "--today", "2026-01-31"];
const stateOf = async (folder: string, id: string) => {
  const { stdout } = await runHere(folder, ["-f", "json", "--fail-on", "none"]);
  const { findings } = JSON.parse(stdout) as {
    findings: { id: string; state: string; reopened: { text: string } | null }[];
  };
  const finding = findings.find((found) => found.id === id);
  return `${finding?.state ?? "gone"} ${finding?.reopened?.text ?? ""}`.trim();
};

describe("factlint decide", () => {
  it("records, replaces, is opened again by a change, and is pruned when the conflict is gone", async () => {
    const folder = newFolder();
    expect((await runHere(folder, [])).code).toBe(1);
    for (const id of [capacity, sailing]) expect((await runHere(folder, ["decide", id, ...unresolved])).code).toBe(0);
    expect(await runHere(folder, [])).toMatchObject({ code: 0, stdout: expect.stringContaining("2 decided") });
    expect((await runHere(folder, ["--show-decided"])).stdout).toContain(
      "Decided by Ada on 31 January 2026: unresolved.",
    );
    expect((await runHere(folder, ["explain", capacity])).stdout).toContain("Reason: No answer.");

    const b = join(folder, "claims/ferry/b.yaml");
    writeFileSync(b, readFileSync(b, "utf8").replace("value: 15", "value: 20"));
    expect(await stateOf(folder, capacity)).toBe(
      "reopened Decided on 12 passengers against 15 passengers; it is now 12 passengers against 20 passengers. Times said 15 passengers and now says 20 passengers.",
    );
    expect((await runHere(folder, [])).code).toBe(1);
    const better = [
      "--outcome",
      "one-right",
      "--accepted",
      "a#capacity",
      "--reason",
      "The register: 12",
      "--by",
      "Ben",
    ];
    expect(await runHere(folder, ["decide", capacity, ...better])).toMatchObject({
      code: 0,
      stderr: `The decision is in claims/ferry/decisions.yaml.\nWhat Ada decided on 31 January 2026 about ${capacity} is replaced: unresolved.\n`,
    });
    expect(await stateOf(folder, capacity)).toBe("decided");
    expect(textOf(folder).match(/finding: /g)).toHaveLength(2);

    writeFileSync(b, readFileSync(b, "utf8").replace("value: 20", "value: 12"));
    const stale = await runHere(folder, ["--fail-on", "warning"]);
    expect(stale.code).toBe(1);
    expect(stale.stdout).toContain(`stale-decision:${capacity}`);
    expect(await runHere(folder, ["decide", "--prune"])).toMatchObject({
      code: 0,
      stderr: "One decision is gone from claims/ferry/decisions.yaml.\n",
    });
    expect(textOf(folder)).not.toContain(capacity);
    expect(textOf(folder)).toContain(sailing);
    expect((await runHere(folder, ["--fail-on", "warning"])).code).toBe(0);
  });

  it("gets the ids of today from --pin where the article of its claim was renamed", async () => {
    const folder = newFolder();
    const file = join(folder, "claims/ferry/a.yaml");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("claims: [", "claims: [{ property: first-sailing, id: late, value: 2031 }, "),
    );
    const late = ["--outcome", "all-right", "--accepted", "a#late", "--reason", "R", "--by", "Ada"];
    expect((await runHere(folder, ["decide", "impossible-timing:a#late", ...late])).code).toBe(0);
    const before = textOf(folder);
    renameSync(file, join(folder, "claims/ferry/x.yaml"));
    expect(await stateOf(folder, "impossible-timing:x#late")).toBe("decided");
    expect((await runHere(folder, ["decide", "--pin"])).code).toBe(0);
    expect(textOf(folder)).toBe(before.replaceAll("a#late", "x#late"));
    expect(await stateOf(folder, "impossible-timing:x#late")).toBe("decided");
  });

  it("holds when an article's file is renamed", async () => {
    const folder = newFolder();
    await runHere(folder, [
      "decide",
      capacity,
      "--outcome",
      "one-right",
      "--accepted",
      "a#capacity",
      "--reason",
      "R",
      "--by",
      "B",
    ]);
    renameSync(join(folder, "claims/ferry/a.yaml"), join(folder, "claims/ferry/renamed.yaml"));
    expect(await stateOf(folder, capacity)).toBe("decided");
    expect(await stateOf(folder, `unsound-decision:${capacity}`)).toBe("gone");
    const { stdout } = await runHere(folder, ["check", "--show-decided"]);
    expect(stdout, "what is accepted bears its id of today").toMatch(/Safe to publish, as decided: /);
    expect((await runHere(folder, ["decide", "--pin"])).code).toBe(0);
    expect(textOf(folder)).toContain("accepted: [renamed#capacity]");
    expect(textOf(folder)).not.toContain("a#capacity");
    expect((await runHere(folder, ["decide", "--pin"])).stderr).toContain("There is nothing to do");
  });

  it.each([
    ["a finding that is none", ["decide", "value-conflict:ferry/capacty", ...unresolved], `Did you mean ${capacity}?`],
    ["a finding of another grade", ["decide", "near-value:ferry/capacity", ...unresolved], `Did you mean ${capacity}?`],
    ["no reason", ["decide", capacity, "--outcome", "unresolved", "--by", "Ada"], "--reason"],
    ["nothing at all", ["decide"], "Name a finding"],
    ["two things at once", ["decide", capacity, "--prune"], "one of them"],
    [
      "a day that is none",
      ["decide", capacity, ...unresolved, "--review-by", "2026-02-30"],
      "--review-by takes a date",
    ],
    ["an outcome that is none", ["decide", capacity, "--outcome", "fine"], "one-right"],
    [
      "claims of both sides",
      [
        "decide",
        capacity,
        "--outcome",
        "one-right",
        "--accepted",
        "a#capacity",
        "b#capacity",
        "--reason",
        "R",
        "--by",
        "B",
      ],
      "cannot both be right",
    ],
    [
      "that all are right",
      ["decide", capacity, "--outcome", "all-right", "--reason", "R", "--by", "B"],
      "no possibility in common",
    ],
    ["a file that is not there", ["decide", "--from", "no.yaml"], "no.yaml: This could not be read. It is not there."],
  ])("refuses %s, and writes nothing", async (_, args, said) => {
    const folder = newFolder();
    const { code, stderr } = await runHere(folder, args);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain("    at ");
    expect(existsSync(decisionsOf(folder))).toBe(false);
  });

  it("takes the decisions of a file, all or none", async () => {
    const folder = newFolder();
    const entry = (finding: string) =>
      `  - { finding: "${finding}", outcome: unresolved, reason: R, by: B, on: 2026-01-30 }\n`;
    writeFileSync(join(folder, "some.txt"), `decisions:\n${entry(capacity)}${entry("value-conflict:ferry/none")}`);
    expect((await runHere(folder, ["decide", "--from", "some.txt"])).code).toBe(2);
    expect(existsSync(decisionsOf(folder))).toBe(false);
    writeFileSync(join(folder, "some.txt"), `decisions:\n${entry(capacity)}${entry(sailing)}`);
    expect((await runHere(folder, ["decide", "--from", "some.txt"])).code).toBe(0);
    expect(textOf(folder).match(/pinned:/g)).toHaveLength(2);
    writeFileSync(join(folder, "some.txt"), "decisions:\n  - { finding: x }\n");
    expect(await runHere(folder, ["decide", "--from", "some.txt"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("some.txt:2:"),
    });
  });

  it("pins what an editor wrote by hand, and leaves the rest of the file as it is", async () => {
    const folder = newFolder();
    const hand = `\ufeff# ours\r\ndecisions:\r\n# on capacity\r\n- finding: ${capacity}\r\n  by: Ada   # the editor\r\n  on: 2026-01-31\r\n  outcome: unresolved\r\n  reason: R`;
    writeFileSync(decisionsOf(folder), hand);
    chmodSync(decisionsOf(folder), 0o640);
    expect(await stateOf(folder, capacity)).toMatch(/^reopened .*--pin/);
    expect((await runHere(folder, ["decide", "--pin"])).code).toBe(0);
    expect(textOf(folder)).toBe(
      `${hand}\r\n  pinned:\r\n    a#capacity: { value: 12, as-of: 2024-06-01 }\r\n    b#capacity: { value: 15, as-of: 2024-06-01 }`,
    );
    expect(statSync(decisionsOf(folder)).mode & 0o777).toBe(0o640);
    expect(await stateOf(folder, capacity)).toBe("decided");
  });

  it("writes through a link", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "elsewhere"));
    writeFileSync(join(folder, "elsewhere/shared.txt"), "decisions: []\n");
    symlinkSync("../../elsewhere/shared.txt", decisionsOf(folder));
    expect((await runHere(folder, ["decide", capacity, ...unresolved])).code).toBe(0);
    expect(readFileSync(join(folder, "elsewhere/shared.txt"), "utf8")).toContain(capacity);
  });

  it("says so where a folder has the file's name", async () => {
    const folder = newFolder();
    mkdirSync(decisionsOf(folder));
    const { code, stderr } = await runHere(folder, ["decide", capacity, ...unresolved]);
    expect([code, stderr]).toEqual([
      2,
      "factlint: claims/ferry/decisions.yaml could not be written. It is a folder: name a file in it.\n",
    ]);
  });
  it("does not touch a file that is broken", async () => {
    const folder = newFolder();
    writeFileSync(decisionsOf(folder), "decisions: [\n");
    expect(await runHere(folder, ["decide", capacity, ...unresolved])).toMatchObject({ code: 2 });
    expect(textOf(folder)).toBe("decisions: [\n");
  });
});

/** Kills the program at the nth call of the file system that has to do with writing. */
const killer = `const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
let left = Number(process.env.CALLS_BEFORE_THE_END);
let writing = false;
const real = { ...fs };
const tick = () => {
  if (writing && left-- === 0) process.kill(process.pid, "SIGKILL");
};
fs.openSync = (path, ...rest) => {
  writing = writing || String(path).endsWith(".tmp");
  tick();
  return real.openSync(path, ...rest);
};
for (const name of ["fchmodSync", "fsyncSync", "closeSync", "renameSync", "rmSync"])
  fs[name] = (...args) => {
    tick();
    return real[name](...args);
  };
fs.writeFileSync = (handle, text) => {
  for (const part of [text.slice(0, text.length >> 1), text.slice(text.length >> 1)]) {
    tick();
    real.writeSync(handle, part);
  }
};
syncBuiltinESMExports();
`;

describe("interrupting factlint decide", () => {
  it("leaves the old file or the new one, and never a mix", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "killer.cjs"), killer);
    factlint(folder, ["decide", sailing, ...unresolved]);
    const before = textOf(folder);
    const intact = newFolder();
    writeFileSync(decisionsOf(intact), before);
    factlint(intact, ["decide", capacity, ...unresolved]);
    const after = textOf(intact);
    expect(after).not.toBe(before);
    const seen: string[] = [];
    for (let calls = 0; calls < 40; calls++) {
      writeFileSync(decisionsOf(folder), before);
      const { code } = factlint(folder, ["decide", capacity, ...unresolved], {
        NODE_OPTIONS: `--require ${join(folder, "killer.cjs")}`,
        CALLS_BEFORE_THE_END: String(calls),
      });
      const text = textOf(folder);
      expect([before, after]).toContain(text);
      seen.push(`${code === null ? "killed" : "ended"} ${text === before ? "before" : "after"}`);
      if (code !== null) break;
    }
    expect(new Set(seen)).toEqual(new Set(["killed before", "killed after", "ended after"]));
    expect(factlint(folder, []).stdout).toContain("2 decided");
    expect(
      readdirSync(join(folder, "claims/ferry")).filter((name) => /\.ya?ml$/.test(name) && name[0] !== "."),
    ).toEqual(["a.yaml", "b.yaml", "decisions.yaml", "story.yaml"]);
  });
});

describe("factlint init", () => {
  it("starts a desk that has nothing to mend, and overwrites nothing", async () => {
    const folder = folderWith({});
    expect((await runHere(folder, ["init", "norsund"])).code).toBe(0);
    expect(await runHere(folder, ["--fail-on", "warning"])).toMatchObject({ code: 0 });
    const article = join(folder, "claims/norsund/harbour-post-norsund.yaml");
    writeFileSync(article, `${readFileSync(article, "utf8")}# mine\n`);
    expect((await runHere(folder, ["init", "norsund"])).code).toBe(0);
    expect(readFileSync(article, "utf8")).toContain("# mine");
    expect((await runHere(folder, ["init", "../up"])).code).toBe(2);
  });

  it("starts a second story beside the first", async () => {
    const folder = folderWith({});
    await runHere(folder, ["init"]);
    await runHere(folder, ["init", "norsund"]);
    expect(await runHere(folder, [])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("2 stories, 2 articles"),
    });
  });

  it.each([
    ["the settings", { "factlint.yaml": "claims: [desk/records, old/*.yaml]\n" }, []],
    ["the call", {}, ["--path", "desk/records"]],
  ])("starts it where %s have the claims looked for", async (_, files, args) => {
    const folder = folderWith({ ...files, "schema/story.schema.json": "{}" });
    expect((await runHere(folder, ["init", "norsund", ...args])).code).toBe(0);
    expect(readFileSync(join(folder, "desk/records/norsund/story.yaml"), "utf8")).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schema\/story\.schema\.json\n/,
    );
    expect(await runHere(folder, ["desk/records"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("1 article"),
    });
  });

  it("accepts what is there today, once, and nothing that comes later", async () => {
    const folder = newFolder();
    expect((await runHere(folder, ["init", "--accept-existing"])).code).toBe(2);
    const accept = ["init", "--accept-existing", "--by", "Ada", "--today", "2026-01-31"];
    expect(await runHere(folder, accept)).toMatchObject({
      code: 0,
      stderr: "2 decisions are in claims/ferry/decisions.yaml.\n",
    });
    const accepted = textOf(folder);
    expect(accepted.match(/outcome: unresolved/g)).toHaveLength(2);
    expect(accepted).toContain("on: 2026-01-31");
    expect((await runHere(folder, ["--fail-on", "warning"])).code).toBe(0);
    expect(await runHere(folder, accept)).toMatchObject({ code: 0, stderr: expect.stringContaining("nothing to do") });
    expect(textOf(folder)).toBe(accepted);
    for (const [path, text] of filesOf(article("c", "post", "99", "2024"))) writeFileSync(join(folder, path), text);
    expect((await runHere(folder, [])).code).toBe(1);
  });
});
