import { once } from "node:events";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { checkShare, type StoryAlone } from "../../src/check-share.ts";
import { type ThreadTask, takeFrom } from "../../src/cli/threads.ts";
import { diskSource } from "../../src/load/disk.ts";
import { findInput } from "../../src/load/find.ts";
import { partsFor } from "../../src/parts/parts.ts";
import type { TerminalPart } from "../../src/parts/terminal-parts.ts";
import { folderWith } from "../folders.ts";
import { binary, factlint, runOf } from "./binary.ts";

const vocabulary = `story: {name: S}
entities: {s: {name: S}}
outlets: {o: {name: O}, p: {name: P}}
properties:
  opened: {question: When did it open?, kind: date}
`;

/** A record with one claim. */
const record = (value: string, { outlet = "o", id = "" } = {}) => `
article: {${id === "" ? "" : `id: ${id}, `}title: T, outlet: ${outlet}, language: en, about: s}
claims:
  - {property: opened, value: ${value}}
`;

/** Stories in conflict or not, as many as there are years. */
const stories = (...years: readonly number[]) =>
  Object.fromEntries(
    years.flatMap((year, index) => [
      [`claims/s${index}/story.yaml`, vocabulary],
      [`claims/s${index}/a${index}.yaml`, record("2001-05-02")],
      [`claims/s${index}/b${index}.yaml`, record(`${year}-05-02`, { outlet: "p" })],
    ]),
  );

/** The same, with a quote in each record. */
const quoted = Object.fromEntries(
  Object.entries(stories(2001, 2004, 2001, 2009, 2002, 2001)).map(([name, text]) => [
    name,
    text.replace(/(value: [\d-]+)}/, '$1, quote: "opened in May 2001"}'),
  ]),
);

const desks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "many stories": stories(2001, 2004, 2001, 2009, 2002, 2001, 2003),
  "one story": stories(2002),
  "no story": { "claims/notes.txt": "Nothing." },
  "a record that cannot be read, and one of no story": {
    ...stories(2001, 2002),
    "claims/s0/c.yaml": "article: [",
    "claims/stray.yaml": record("2001"),
  },
  "one article in several stories, a later one of which would be in conflict": {
    ...stories(2001, 2002, 2003, 2001),
    "claims/s0/same.yaml": record("2001-05-02", { outlet: "p", id: "wire" }),
    "claims/s2/same.yaml": record("1999-05-02", { outlet: "p", id: "wire" }),
    "claims/s3/same.yaml": record("1998-05-02", { outlet: "p", id: "wire" }),
  },
  "a story whose own file is broken": { ...stories(2001, 2002, 2003), "claims/s1/story.yaml": "properties: 3\n" },
};

describe("two threads", () => {
  const check = (folder: string, ...args: readonly string[]) =>
    factlint(folder, ["--no-cache", "--today", "2026-01-31", ...args]);

  it.each(Object.keys(desks))("give the bytes of one: %s", (name) => {
    const folder = folderWith(desks[name] ?? {});
    const one = check(folder, "--threads", "1");
    expect(check(folder, "--threads", "2")).toEqual(one);
    expect(one.stdout).not.toBe("");
  });

  it("write the JSON report too, and the bytes of the one that is made from all claims beside another", () => {
    const folder = folderWith({
      ...desks["one article in several stories, a later one of which would be in conflict"],
      "claims/s2/story.yaml": "properties: 3",
    });
    const json = check(folder, "-f", "json", "--threads", "1");
    expect(check(folder, "-f", "json", "--threads", "2")).toEqual(json);
    check(folder, "-f", "terminal", "-f", "json=all.json");
    expect(readFileSync(join(folder, "all.json"), "utf8")).toBe(json.stdout);
  });

  it("give the report that is put together from every claim", () => {
    const folder = folderWith(desks["many stories"] ?? {});
    const written = check(folder, "-f", "terminal", "-f", "json=all.json");
    expect(check(folder, "--threads", "2").stdout).toBe(written.stdout);
    expect([written.code, written.stdout.match(/value-conflict/g)?.length]).toEqual([1, 4]);
  });

  it("follow what is shown, the language and the folders of texts", () => {
    const folder = folderWith({ ...stories(2001, 2003), "texts/a0.txt": "It opened in May." });
    for (const args of [
      ["--lang", "de", "--texts", "texts", "--show-decided"],
      ["--quiet", "claims/s1"],
    ])
      expect(check(folder, ...args, "--threads", "2")).toEqual(check(folder, ...args, "--threads", "1"));
  });

  it("are not missed where the second cannot start", () => {
    const program = folderWith({});
    cpSync(join(binary, ".."), program, { recursive: true });
    rmSync(join(program, "thread.cjs"));
    const folder = folderWith(desks["many stories"] ?? {});
    const args = ["--no-cache", "--today", "2026-01-31", "--threads", "2"];
    expect(runOf(join(program, "factlint.js"), folder, args)).toEqual(check(folder, "--threads", "1"));
  });

  it("share the stories: the second sends home what those come to that nobody has taken, as the first would word it", async () => {
    const folder = folderWith({ ...quoted, "texts/b3.txt": "It opened in May 2009." });
    const { stories: found } = await findInput(diskSource(folder), ["claims"]);
    const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "1" } as const;
    const view = { language: "nl", quiet: false, showDecided: true, rootInRepository: "", color: true } as const;
    const shared = { stories: found, settings, format: "terminal", view } as const;
    const textFolders = [join(folder, "texts")];
    const task: ThreadTask = { shared, root: folder, textFolders, taken: new SharedArrayBuffer(4) };
    takeFrom(task.taken)();
    const sent: StoryAlone<TerminalPart>[] = [];
    const thread = new Worker(join(binary, "../thread.cjs"), { workerData: task });
    thread.on("message", (story: StoryAlone<TerminalPart>) => sent.push(story));
    await once(thread, "exit");
    const here: StoryAlone<TerminalPart>[] = [];
    const sources = { source: diskSource(folder), textFolders: textFolders.map(diskSource) };
    const taken = takeFrom(new SharedArrayBuffer(4));
    const made = partsFor("terminal", view, "once");
    await checkShare(shared, sources, made, taken, (story) => void here.push(story));
    expect(sent).toEqual(here.slice(1));
    const text = new TextDecoder().decode(sent[2]?.part.text);
    expect(text.match(/value-conflict:s3|quote-not-found:b3/g)?.length).toBe(2);
  });

  it("are used where they are asked for", () => {
    const folder = folderWith(stories(...Array.from({ length: 150 }, (_, index) => 2001 + (index % 3))));
    const one = check(folder, "--threads", "1");
    expect(check(folder, "--threads", "2")).toEqual(one);
    expect(one.stdout.match(/value-conflict/g)?.length).toBe(100);
  });

  it("are not missed where no thread may be started", () => {
    const folder = folderWith({
      ...desks["many stories"],
      "none.cjs": 'require("node:worker_threads").Worker = class { constructor() { throw new Error("No."); } };',
    });
    const env = { NODE_OPTIONS: `--require ${JSON.stringify(join(folder, "none.cjs"))}` };
    const args = ["--no-cache", "--today", "2026-01-31"];
    expect(factlint(folder, [...args, "--threads", "2"], env)).toEqual(factlint(folder, [...args, "--threads", "1"]));
  });

  it("are one or two", () => {
    const { code, stderr } = check(folderWith({}), "--threads", "3");
    expect([code, stderr.split("\n")[0]]).toEqual([2, 'factlint: --threads cannot be "3". Write 1 or 2.']);
  });
});
