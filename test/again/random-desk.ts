import fc from "fast-check";
import type { Settings } from "../../src/check.ts";
import type { Place } from "../../src/check-folders.ts";
import type { Source } from "../../src/load/source.ts";
import type { View } from "../../src/report/format.ts";
import { memorySource } from "../story-text.ts";
import { settings, view } from "./desk.ts";
import { type DrawnArticle, drawnArticle, textOf, texts, usingAll } from "./random-article.ts";
import { type DrawnStory, drawnStory, storyText } from "./random-story.ts";

export const folders = ["claims/harbour", "claims/station"] as const;
export const articleFiles = [
  "claims/harbour/a.yaml",
  "claims/harbour/b.yaml",
  "claims/harbour/c.yaml",
  "claims/station/d.yaml",
  "claims/station/e.yaml",
] as const;

export interface DrawnDesk {
  /** By folder. */
  readonly stories: Readonly<Record<string, DrawnStory>>;
  /** By file. */
  readonly articles: Readonly<Record<string, DrawnArticle>>;
  /** Whether some articles that nobody edits use all that the stories define. */
  readonly usesAll: boolean;
  readonly severities: Settings["severities"];
  readonly shown: Pick<View, "quiet" | "showDecided">;
}

export const drawnDesk: fc.Arbitrary<DrawnDesk> = fc.record({
  stories: fc.record(Object.fromEntries(folders.map((folder) => [folder, drawnStory]))),
  articles: fc.record(Object.fromEntries(articleFiles.map((file) => [file, drawnArticle]))),
  usesAll: fc.nat(9).map((number) => number > 0),
  severities: fc.constantFrom(
    {},
    {},
    { "quote-missing": "off", "stale-decision": "error" },
    { "value-conflict": "off", "near-value": "error", "unused-definition": "off" },
  ),
  shown: fc.constantFrom(
    { quiet: false, showDecided: true },
    { quiet: false, showDecided: true },
    { quiet: false, showDecided: false },
    { quiet: true, showDecided: false },
  ),
});

/** A desk in memory, whose files change while it is checked. */
export class RandomDesk {
  readonly view: View;
  /** The day on which it is checked. */
  today = settings.today;
  /** How often a file was written or removed. */
  changes = 0;
  readonly #files = new Map<string, string>();
  readonly #textFolder = new Map<string, string>();
  /** The number of the last change of each file. */
  readonly #changed = new Map<string, number>();
  readonly #articles = new Map<string, DrawnArticle>();
  readonly #drawn: DrawnDesk;

  constructor(drawn: DrawnDesk) {
    this.#drawn = drawn;
    this.view = { ...view, ...drawn.shown };
    for (const [folder, story] of Object.entries(drawn.stories)) {
      this.writeStory(folder, story);
      if (!drawn.usesAll) continue;
      const name = folder.slice("claims/".length);
      for (const [outlet, article] of usingAll()) this.write(`${folder}/${name}-${outlet}.yaml`, textOf(article));
    }
    for (const [file, article] of Object.entries(drawn.articles)) this.writeArticle(file, article);
    this.write("texts/a.txt", texts[0]);
  }

  get place(): Place {
    const source = this.#sourceOf(this.#files);
    const textFolders = [this.#sourceOf(this.#textFolder)];
    return { source, paths: ["claims"], textFolders, problems: [] };
  }

  get settings(): Settings {
    return { ...settings, severities: this.#drawn.severities, today: this.today };
  }

  /** Whether a file has changed since there were so many changes. */
  hasChangedSince(changes: number, file: string): boolean {
    return (this.#changed.get(file) ?? 0) > changes;
  }

  has(file: string): boolean {
    return this.#files.has(file);
  }

  read(file: string): string {
    return this.#files.get(file) ?? "";
  }

  write(file: string, text: string): void {
    this.#note(file);
    this.#files.set(file, text);
  }

  remove(file: string): void {
    this.#note(file);
    this.#files.delete(file);
  }

  /** Writes a text beside the desk's own files; null removes it. */
  writeText(file: string, text: string | null): void {
    this.#note(file);
    if (text === null) this.#textFolder.delete(file);
    else this.#textFolder.set(file, text);
  }

  /** What an article said when it could last be read. */
  article(file: string): DrawnArticle {
    return this.#articles.get(file) ?? { head: {}, claims: [] };
  }

  /** What it said at first. */
  firstArticle(file: string): DrawnArticle {
    return this.#drawn.articles[file] ?? this.article(file);
  }

  writeArticle(file: string, article: DrawnArticle): void {
    this.#articles.set(file, article);
    this.write(file, textOf(article));
  }

  writeStory(folder: string, story: DrawnStory): void {
    this.write(`${folder}/story.yaml`, storyText(folder, story));
  }

  #note(file: string): void {
    this.changes += 1;
    this.#changed.set(file, this.changes);
  }

  #sourceOf(files: ReadonlyMap<string, string>): Source {
    const stateOf = (file: string) => (files.has(file) ? { sign: String(this.#changed.get(file)), changed: 0 } : null);
    return { ...memorySource(files), stateOf };
  }
}
