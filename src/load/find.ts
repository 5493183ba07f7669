import { message } from "../model/message.ts";
import { isName } from "../model/name.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import { fileProblem } from "./file-problem.ts";
import { folderOf, type Listing, nameOf, pathIn, type Source } from "./source.ts";
import { folderContents, isRecordName, type StoryFolder, storyNames, withoutStory } from "./story-folder.ts";

/** Where claims are looked for where nobody says. */
export const usualClaims = "claims";

/** The stories that paths lead to. */
export interface Input {
  /** In code-unit order of folder. */
  readonly stories: readonly StoryFolder[];
  readonly problems: readonly Problem[];
  /** Every folder that was looked into: something new may appear in it. */
  readonly folders: readonly string[];
}

/**
 * Finds the stories that paths name: files, folders or glob patterns, relative to the root. A folder stands for all
 * stories below it, and a file for its whole story.
 */
export async function findInput(source: Source, paths: readonly string[]): Promise<Input> {
  const search = new Search(source);
  for (const path of paths) await search.follow(path);
  const found = [...search.stories.values()].sort((a, b) => byCodeUnits(a.folder, b.folder));
  const { stories, problems: badNames } = wellNamed(found);
  const problems = [...search.problems.values(), ...badNames];
  if (problems.length === 0 && stories.every(({ articleFiles }) => articleFiles.length === 0)) {
    problems.push(fileProblem(paths[0] ?? ".", message("input.no-claims", { paths })));
  }
  return { stories, problems, folders: search.folders };
}

/** Collects stories, each once, and what stood in the way. */
class Search {
  /** By the identity of their folder. */
  readonly stories = new Map<string, StoryFolder>();
  /** By file. */
  readonly problems = new Map<string, Problem>();
  readonly folders: string[] = [];
  readonly #walked = new Set<string>();
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  async follow(path: string): Promise<void> {
    const kind = this.#source.kindOf(path);
    if (kind === "folder") this.#walk(path);
    else if (kind === "file" && isRecordName(nameOf(path))) this.#addStoryOf(path);
    else if (kind === "file") this.#note(fileProblem(path, message("input.not-yaml", { path })));
    else if (isPattern(path)) await this.#followMatches(path);
    else this.#note(fileProblem(path, message(path === usualClaims ? "input.no-desk" : "input.missing", { path })));
  }

  async #followMatches(pattern: string): Promise<void> {
    const matches = await this.#source.match(pattern);
    if (matches.length === 0) this.#note(fileProblem(pattern, message("input.no-match", { pattern })));
    for (const path of matches) {
      if (this.#source.kindOf(path) === "folder") this.#walk(path);
      else if (isRecordName(nameOf(path))) this.#addStoryOf(path);
    }
  }

  /** Adds every story in a folder and below it. */
  #walk(top: string): void {
    const folders = [top];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const listing = this.#list(folder);
      if (listing === null || this.#walked.has(listing.identity)) continue;
      this.#walked.add(listing.identity);
      const { story, strays, problems } = folderContents(folder, this.#nameOf(folder), listing.entries);
      if (story !== null) this.#add(listing.identity, story);
      for (const file of strays) this.#note(withoutStory(folder, file, listing.entries, this.#storyAround(folder)));
      for (const problem of problems) this.#note(problem);
      for (const { kind, name } of listing.entries.toReversed()) {
        if (kind === "folder" && isOurs(name)) folders.push(pathIn(folder, name));
      }
    }
  }

  /** Adds the story that a file belongs to. */
  #addStoryOf(file: string): void {
    const folder = folderOf(file);
    const listing = this.#list(folder);
    if (listing === null) return;
    const { story } = folderContents(folder, this.#nameOf(folder), listing.entries);
    if (story === null) this.#note(withoutStory(folder, file, listing.entries, this.#storyAround(folder)));
    else this.#add(listing.identity, story);
  }

  /** The nearest folder around another that has a story; null where none has. */
  #storyAround(folder: string): string | null {
    for (let around = folderOf(folder); around !== "."; around = folderOf(around)) {
      if (storyNames.some((name) => this.#source.kindOf(pathIn(around, name)) === "file")) return around;
    }
    return null;
  }

  #list(folder: string): Listing | null {
    const listing = this.#source.list(folder);
    if (!("refused" in listing)) {
      this.folders.push(folder);
      return listing;
    }
    this.#note(fileProblem(folder, listing.refused));
    return null;
  }

  #add(identity: string, story: StoryFolder): void {
    if (!this.stories.has(identity)) this.stories.set(identity, story);
  }

  #note(problem: Problem): void {
    this.problems.set(problem.locations[0]?.file ?? "", problem);
  }

  #nameOf(folder: string): string {
    return (folder === "." ? this.#source.name : nameOf(folder)).normalize("NFC");
  }
}

/** The stories whose folders' names are ids, and unlike one another; and what is wrong with the names of the others. */
function wellNamed(found: readonly StoryFolder[]): Omit<Input, "folders"> {
  const folders = new Map<string, string>();
  const stories: StoryFolder[] = [];
  const problems: Problem[] = [];
  for (const story of found) {
    const other = folders.get(story.id);
    if (!isName(story.id)) {
      problems.push(fileProblem(story.storyFile, message("schema.bad-folder-name", { name: story.id })));
    } else if (other !== undefined) {
      problems.push(fileProblem(story.storyFile, message("schema.same-story", { story: story.id, folder: other })));
    } else {
      folders.set(story.id, story.folder);
      stories.push(story);
    }
  }
  return { stories, problems };
}

/** Whether a path has the marks of a glob pattern. */
export function isPattern(path: string): boolean {
  return /[*?[\]{}()!]/.test(path);
}

/** Hidden folders and installed packages hold no claims. */
function isOurs(name: string): boolean {
  return !name.startsWith(".") && name !== "node_modules";
}
