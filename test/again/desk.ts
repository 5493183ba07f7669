import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkAgain } from "../../src/again/check-again.ts";
import type { Results } from "../../src/again/known-results.ts";
import type { Memory } from "../../src/again/memory.ts";
import { MemoryShelf } from "../../src/cache/shelf.ts";
import type { Settings } from "../../src/check.ts";
import { checkFolders } from "../../src/check-folders.ts";
import { diskSource } from "../../src/load/disk.ts";
import type { Source } from "../../src/load/source.ts";
import { terminalEdited } from "../../src/parts/terminal-edited.ts";
import { type TerminalPart, terminalOf, terminalPart } from "../../src/parts/terminal-parts.ts";
import { formats } from "../../src/report/catalogue.ts";
import { folderWith } from "../folders.ts";

export const settings: Settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "0" };
export const view = { language: "en", quiet: false, color: false, showDecided: true, rootInRepository: "" } as const;

/** A desk of two stories that changes while it is checked. */
export class Desk {
  readonly folder = folderWith(files);
  readonly read: string[] = [];
  /** As long after every change as file systems need to tell. */
  now = () => Date.now() + 60_000;

  write(file: string, text: string): void {
    mkdirSync(join(this.folder, file, ".."), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  edit(file: string, from: string, to: string): void {
    const text = readFileSync(join(this.folder, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
    this.write(file, text.replace(from, to));
  }

  /** The same, of a file that may have nothing of that. */
  replace(file: string, from: string | RegExp, to: string): void {
    const path = join(this.folder, file);
    this.write(file, (existsSync(path) ? readFileSync(path, "utf8") : "").replace(from, to));
  }

  get place() {
    const disk = diskSource(this.folder);
    const source: Source = {
      ...disk,
      read: (file) => {
        this.read.push(file);
        return disk.read(file);
      },
    };
    return { source, paths: ["claims"], textFolders: [diskSource(join(this.folder, "texts"))], problems: [] };
  }

  async cold(today = settings.today): Promise<string> {
    const report = await checkFolders(this.place, { ...settings, today });
    return [...formats.terminal(report, view)].join("");
  }

  /** What is printed, and which files were read for it. */
  async again(memory: Memory<TerminalPart>, today = settings.today): Promise<{ printed: string; read: string[] }> {
    this.read.length = 0;
    const parts: TerminalPart[] = [];
    const checked = checkAgain(this.place, { ...settings, today }, memory, (part) => terminalPart(part, view));
    for await (const part of checked) parts.push(part);
    const printed = Buffer.concat(
      [...terminalOf(parts, settings, view).pieces].map((piece) => Buffer.from(piece)),
    ).toString();
    return { printed, read: this.read.map((file) => file.replace(/^claims\//, "")) };
  }
}

export const files = {
  "claims/ferry/story.yaml": `story: { name: Ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post }, echo: { name: Echo } }
properties:
  opened: { question: When did it open?, kind: date }
  boats: { question: How many boats?, kind: quantity, unit: boats }
`,
  "claims/ferry/a.yaml": `article: { title: A, outlet: post, language: en, published: 2022-01-02, text: ../../texts/a.txt }
claims:
  - { property: opened, value: 2019, quote: in 2019 }
  - { property: boats, value: 4, quote: four boats }
`,
  "claims/ferry/b.yaml": `article: { title: B, outlet: echo, language: en, published: 2022-01-03 }
claims:
  - { property: opened, value: 2021, quote: in 2021 }
  - { property: boats, value: 4, quote: four boats }
`,
  "claims/ferry/decisions.yaml": `decisions:
  - finding: value-conflict:ferry/opened
    outcome: unresolved
    reason: no document
    by: A. Lind
    on: 2022-02-01
    review-by: 2026-06-30
    pinned:
      a#opened: { value: 2019, as-of: 2022-01-02, quote: in 2019 }
      b#opened: { value: 2021, as-of: 2022-01-03, quote: in 2021 }
`,
  "claims/train/story.yaml": `story: { name: Train }
entities: { train: { name: The train } }
outlets: { post: { name: Post }, echo: { name: Echo } }
properties: { speed: { question: How fast?, kind: quantity, unit: km/h } }
`,
  "claims/train/c.yaml": `article: { title: C, outlet: post, language: en, published: 2022-01-02 }
claims: [{ property: speed, value: 100, quote: 100 km/h }]
`,
  "claims/train/d.yaml": `article: { title: D, outlet: echo, language: en, published: 2022-01-02 }
claims: [{ property: speed, value: 200, quote: 200 km/h }]
`,
  "texts/a.txt": "It opened in 2019.\n\nIt has four boats.\n",
};

export function inMemory(desk: Desk): Memory<TerminalPart> & { readonly results: MemoryShelf<Results> } {
  return {
    entries: new MemoryShelf(),
    results: new MemoryShelf(),
    readings: new MemoryShelf(),
    pieces: { shelf: new MemoryShelf(), edited: terminalEdited },
    key: "",
    now: desk.now,
  };
}
