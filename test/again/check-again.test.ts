import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { checkAgain } from "../../src/again/check-again.ts";
import type { KeptReadings } from "../../src/again/known-readings.ts";
import type { Results } from "../../src/again/known-results.ts";
import type { KeptPieces, Memory } from "../../src/again/memory.ts";
import { DiskShelf, tidy } from "../../src/cache/disk-shelf.ts";
import type { Entry } from "../../src/cache/entry.ts";
import { MemoryShelf } from "../../src/cache/shelf.ts";
import { reportOf } from "../../src/check.ts";
import { changesBetween, changesSince } from "../../src/check-since.ts";
import type { Report, ReportPart } from "../../src/model/report.ts";
import { terminalEdited } from "../../src/parts/terminal-edited.ts";
import type { TerminalPart } from "../../src/parts/terminal-parts.ts";
import { formats } from "../../src/report/catalogue.ts";
import { folderWith } from "../folders.ts";
import { Desk, files, inMemory, settings, view } from "./desk.ts";

function onDisk(desk: Desk): Memory<TerminalPart> {
  const folder = join(desk.folder, "cache");
  return {
    entries: new DiskShelf<Entry<TerminalPart>>(folder, "entries"),
    results: new DiskShelf<Results>(folder, "results"),
    readings: new DiskShelf<KeptReadings>(folder, "readings"),
    pieces: { shelf: new DiskShelf<KeptPieces<TerminalPart>>(folder, "pieces"), edited: terminalEdited },
    key: "",
    now: desk.now,
  };
}

let desk = new Desk();
beforeEach(() => {
  desk = new Desk();
});

describe("a second check", () => {
  it("reads nothing where nothing has changed, and prints the same", async () => {
    const memory = inMemory(desk);
    const first = await desk.again(memory);
    expect(first.printed).toBe(await desk.cold());
    expect(first.read).toHaveLength(8);
    expect(await desk.again(memory)).toEqual({ printed: first.printed, read: [] });
  });

  it("reads the story again in which a file has changed, and compares only what the change touches", async () => {
    const memory = inMemory(desk);
    await desk.again(memory);
    const before = memory.results.get("claims/ferry")?.questions ?? [];
    desk.edit("claims/ferry/b.yaml", "value: 2021, quote: in 2021 }", "value: 2019, quote: in 2019 }\n");
    const { printed, read } = await desk.again(memory);
    expect(printed).toBe(await desk.cold());
    expect(read.filter((file) => file.startsWith("train/"))).toEqual([]);
    // Both questions have a claim in the file: both are compared anew.
    const after = memory.results.get("claims/ferry")?.questions ?? [];
    expect(after.map((question, index) => question === before[index])).toEqual([false, false]);
  });

  it("compares a question anew only where a claim on it stands in the file that changed", async () => {
    desk.edit("claims/ferry/b.yaml", "  - { property: boats, value: 4, quote: four boats }\n", "");
    const memory = inMemory(desk);
    await desk.again(memory);
    const before = memory.results.get("claims/ferry")?.questions ?? [];
    desk.edit("claims/ferry/b.yaml", "2021", "2018");
    expect((await desk.again(memory)).printed).toBe(await desk.cold());
    const after = memory.results.get("claims/ferry")?.questions ?? [];
    expect(after.map(({ property }, index) => [property, after[index] === before[index]])).toEqual([
      ["boats", true],
      ["opened", false],
    ]);
  });
});

const changes: Readonly<Record<string, (desk: Desk) => void>> = {
  "a claim is edited": (it) => it.edit("claims/ferry/b.yaml", "value: 4", "value: 5"),
  "a comment moves the lines": (it) => it.edit("claims/ferry/a.yaml", "claims:", "# moved\nclaims:"),
  "a story's word is edited": (it) => it.edit("claims/ferry/story.yaml", "How many boats?", "How many ships?"),
  "a property gets a tolerance": (it) => it.edit("claims/train/story.yaml", "unit: km/h", "unit: km/h, tolerance: 60%"),
  "an article is added": (it) => it.write("claims/ferry/e.yaml", files["claims/ferry/a.yaml"].replace("2019", "1999")),
  "an article is removed": (it) => rmSync(join(it.folder, "claims/ferry/b.yaml")),
  "an article is renamed": (it) =>
    renameSync(join(it.folder, "claims/ferry/b.yaml"), join(it.folder, "claims/ferry/z.yaml")),
  "an article takes an id of another story": (it) =>
    it.write("claims/train/a.yaml", files["claims/train/c.yaml"].replace("100", "300")),
  "a later edition appears": (it) =>
    it.edit("claims/ferry/b.yaml", "published: 2022-01-03", "published: 2022-01-03, edition-of: a"),
  "the decisions are edited": (it) => it.edit("claims/ferry/decisions.yaml", "no document", "no document yet"),
  "the decisions are gone": (it) => rmSync(join(it.folder, "claims/ferry/decisions.yaml")),
  "a text no longer has the quote": (it) => it.edit("texts/a.txt", "four boats", "five boats"),
  "a text is gone": (it) => rmSync(join(it.folder, "texts/a.txt")),
  "a text comes by its name": (it) => it.write("texts/b.txt", "It opened in 2022.\n"),
  "fingerprints come": (it) => it.write("claims/ferry/fingerprints.json", "{"),
  "a record is broken": (it) => it.write("claims/ferry/a.yaml", "article: ["),
  "a story is broken": (it) => it.write("claims/ferry/story.yaml", "story: ["),
  "a story is gone": (it) => rmSync(join(it.folder, "claims/train"), { recursive: true }),
  "all is gone": (it) => rmSync(join(it.folder, "claims"), { recursive: true }),
};

describe("a check prints the same with memory as without, where", () => {
  it.each(Object.keys(changes))("%s", async (name) => {
    const memory = inMemory(desk);
    const first = await desk.again(memory);
    changes[name]?.(desk);
    expect((await desk.again(memory)).printed).toBe(await desk.cold());
    const back = new Set(readdirSync(desk.folder));
    rmSync(join(desk.folder, "claims"), { recursive: true, force: true });
    expect(back.size).toBeGreaterThan(0);
    for (const [file, text] of Object.entries(files)) desk.write(file, text);
    rmSync(join(desk.folder, "texts/b.txt"), { force: true });
    expect((await desk.again(memory)).printed).toBe(first.printed);
  });

  it("all of that happens, one change after the other, on the disk", async () => {
    const memory = onDisk(desk);
    await desk.again(memory);
    const skipped = ["a story is gone", "all is gone", "a story is broken"];
    for (const [name, change] of Object.entries(changes)) {
      if (skipped.includes(name)) continue;
      for (const [file, text] of Object.entries(files)) desk.write(file, text);
      change(desk);
      const { printed } = await desk.again(memory);
      expect(printed, name).toBe(await desk.cold());
      expect(await desk.again(memory), name).toMatchObject({ printed });
    }
  });

  it("the day comes on which a decision is due", async () => {
    const memory = inMemory(desk);
    await desk.again(memory, "2026-06-30");
    const { printed, read } = await desk.again(memory, "2026-07-01");
    expect(printed).toBe(await desk.cold("2026-07-01"));
    expect(printed).toContain("expired-decision");
    expect(read.filter((file) => file.startsWith("train/"))).toEqual([]);
  });
});

/** What stands where nothing stood when the story was checked. */
const inTheWay: Readonly<Record<string, (path: string) => void>> = {
  "a link that leads nowhere": (path) => symlinkSync("nowhere", path),
  "a folder": (path) => mkdirSync(path),
  "a file that is too large": (path) => writeFileSync(path, Buffer.alloc(40 * 1024 * 1024)),
};

describe("what was not there, and is now", () => {
  it.each(Object.keys(inTheWay))("is noticed though it cannot be read: %s", async (name) => {
    for (const file of ["claims/ferry/fingerprints.json", "texts/a.txt"]) {
      rmSync(join(desk.folder, file), { force: true });
      const memory = inMemory(desk);
      await desk.again(memory);
      inTheWay[name]?.(join(desk.folder, file));
      expect((await desk.again(memory)).printed, file).toBe(await desk.cold());
      rmSync(join(desk.folder, file), { recursive: true });
    }
  });
});

describe("a text that a link leads out of the project", () => {
  it("is no longer read, though its words are the same", async () => {
    const outside = folderWith({ "a.txt": files["texts/a.txt"] });
    const memory = inMemory(desk);
    const first = await desk.again(memory);
    rmSync(join(desk.folder, "texts/a.txt"));
    symlinkSync(join(outside, "a.txt"), join(desk.folder, "texts/a.txt"));
    const { printed } = await desk.again(memory);
    expect(printed).toBe(await desk.cold());
    expect(printed).not.toBe(first.printed);
  });
});

describe("a story that cannot be kept", () => {
  it("does not come back as it was when only another was saved", async () => {
    const memory = { ...inMemory(desk), stirred: (_: string) => true };
    await desk.again(memory);
    desk.edit("claims/ferry/b.yaml", "article: { title: B", "article: { id: a, title: B");
    const broken = await desk.again(memory);
    expect(broken.printed).toContain("schema:claims/ferry/b.yaml:id");
    desk.edit("claims/train/d.yaml", "value: 200", "value: 210");
    const onlyTrain = { ...memory, stirred: (file: string) => file.startsWith("claims/train/") };
    expect((await desk.again(onlyTrain)).printed).toBe(await desk.cold());
  });
});

describe("what another run kept of an earlier state, after the pieces were kept of a later one", () => {
  it("does not give articles the ids that they had", async () => {
    const memory = inMemory(desk);
    await desk.again(memory);
    desk.edit("claims/ferry/a.yaml", "article: { title: A", "article: { id: x, title: A");
    await desk.again(memory);
    const earlier = memory.entries.get("claims/ferry");
    desk.write("claims/ferry/a.yaml", files["claims/ferry/a.yaml"]);
    await desk.again(memory);
    if (earlier !== null) memory.entries.put("claims/ferry", earlier);
    desk.write("claims/train/a.yaml", files["claims/train/c.yaml"]);
    const { printed } = await desk.again(memory);
    expect(printed).toContain("schema:claims/train/a.yaml:id");
    expect(printed).toBe(await desk.cold());
  });
});

describe("what has changed between two runs in parts", () => {
  it.each(Object.keys(changes))("is what has changed between their reports: %s", async (name) => {
    const memory: Memory<ReportPart> = {
      entries: new MemoryShelf(),
      results: new MemoryShelf(),
      readings: new MemoryShelf(),
      pieces: null,
      key: "",
      now: desk.now,
    };
    const run = async () => {
      const parts: ReportPart[] = [];
      for await (const part of checkAgain(desk.place, settings, memory, (part) => part)) parts.push(part);
      return parts;
    };
    const last = await run();
    changes[name]?.(desk);
    const parts = await run();
    const words = (report: Report) => [...formats.terminal(report, { ...view, showDecided: false })].join("");
    const whole = changesSince(reportOf(parts, settings), reportOf(last, settings), "the last run");
    expect(words(changesBetween(parts, last, settings, "the last run"))).toBe(words(whole));
  });
});

describe("a file that changed", () => {
  it("is noticed though its size and its own time are as before", async () => {
    const memory = inMemory(desk);
    const file = join(desk.folder, "claims/train/c.yaml");
    utimesSync(file, 1000, 1000);
    await desk.again(memory);
    desk.edit("claims/train/c.yaml", "value: 100", "value: 300");
    utimesSync(file, 1000, 1000);
    expect((await desk.again(memory)).printed).toBe(await desk.cold());
  });

  it("is read again where it was looked at right after a change, and its time may not tell the next", async () => {
    const later = desk.now;
    desk.now = Date.now;
    const memory = { ...inMemory(desk), now: () => desk.now() };
    await desk.again(memory);
    expect((await desk.again(memory)).read).toHaveLength(8);
    // Read once more when its time can be trusted, and never again.
    desk.now = later;
    expect((await desk.again(memory)).read).toHaveLength(8);
    expect((await desk.again(memory)).read).toEqual([]);
  });
});

describe("what is kept on the disk", () => {
  const damages: Readonly<Record<string, (file: string) => void>> = {
    "is cut off": (file) => writeFileSync(file, readFileSync(file).subarray(0, 40)),
    "is empty": (file) => writeFileSync(file, ""),
    "has a bit turned": (file) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
    "is something else": (file) => writeFileSync(file, "hello, hello, hello, hello"),
    "is a folder": (file) => {
      rmSync(file);
      mkdirSync(file);
    },
    "is gone": (file) => rmSync(file),
  };

  it.each(Object.keys(damages))("does no harm where it %s", async (name) => {
    const first = await desk.again(onDisk(desk));
    const kept = readdirSync(join(desk.folder, "cache"));
    expect(kept).toHaveLength(4);
    for (const file of kept) damages[name]?.(join(desk.folder, "cache", file));
    const second = await desk.again(onDisk(desk));
    expect(second.printed).toBe(first.printed);
    expect(second.read).toHaveLength(8);
  });

  it("does no harm where a file has the bytes of another", async () => {
    await desk.again(onDisk(desk));
    desk.edit("claims/ferry/b.yaml", "value: 4", "value: 5");
    await desk.again(onDisk(desk));
    desk.edit("claims/ferry/b.yaml", "value: 5", "value: 6");
    const cold = await desk.cold();
    const folder = join(desk.folder, "cache");
    const kept = new Map(readdirSync(folder).map((name) => [join(folder, name), readFileSync(join(folder, name))]));
    expect(kept.size).toBe(5);
    for (const mixed of kept.keys())
      for (const bytes of kept.values()) {
        for (const [file, before] of kept) writeFileSync(file, file === mixed ? bytes : before);
        expect((await desk.again(onDisk(desk))).printed).toBe(cold);
      }
  });

  it("needs no folder that can be written", async () => {
    writeFileSync(join(desk.folder, "cache"), "a file where the folder should be");
    expect((await desk.again(onDisk(desk))).printed).toBe(await desk.cold());
  });

  it("is of no use to another program or view", async () => {
    await desk.again(onDisk(desk));
    expect((await desk.again({ ...onDisk(desk), key: "other" })).read).toHaveLength(8);
    expect((await desk.again(onDisk(desk))).read).toHaveLength(8);
  });

  it("goes when nobody has renewed it for a month, and so do other desks' folders", async () => {
    const [ours, theirs] = ["a".repeat(40), "b".repeat(40)];
    const folder = join(desk.folder, "desks", ours);
    const shelf = new DiskShelf<string>(folder, "words");
    new DiskShelf<string>(join(desk.folder, "desks", theirs), "words").put("claims/ferry", "word");
    shelf.put("claims/ferry", "word");
    desk.write("desks/letters", "not ours to delete");
    tidy(folder, Date.now() + 29 * 86_400_000);
    expect(shelf.get("claims/ferry")).toBe("word");
    expect(readdirSync(join(desk.folder, "desks"))).toEqual([ours, theirs, "letters"]);
    tidy(folder, Date.now() + 31 * 86_400_000);
    expect(shelf.get("claims/ferry")).toBeNull();
    expect(readdirSync(join(desk.folder, "desks"))).toEqual(["letters"]);
  });
});
