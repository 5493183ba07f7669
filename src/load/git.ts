import { basename, posix, relative, resolve } from "node:path";
import { byCodeUnits } from "../model/order.ts";
import { baseCommit } from "./git-base.ts";
import { type Git, gitIn } from "./git-command.ts";
import { globFiles } from "./git-glob.ts";
import { folderOf, readObjects, type Tree, treeOf } from "./git-tree.ts";
import { tooLarge, unreadable } from "./refusals.ts";
import type { Contents, EntryKind, Refused, Source } from "./source.ts";

/** The files below a folder as they stood where a change began. */
export interface GitBase {
  readonly source: Source;
  readonly commit: string;
}

/** Opens the commit that a change in `root` is compared with (`baseCommit`), from git's objects, without a checkout. */
export function gitBase(root: string, ref: string, environment: NodeJS.ProcessEnv): GitBase | Refused {
  const git = gitIn(root, environment);
  const base = baseCommit(git, ref);
  if ("refused" in base) return base;
  const { commit } = base;
  const prefix = git(["rev-parse", "--show-prefix"]).output.toString("utf8").replace(/\n$/, "");
  return { commit, source: new GitSource(git, treeOf(git, commit), prefix, basename(resolve(root))) };
}

/** Links may lead to links; this many are followed, as Linux does. */
const mostLinks = 40;

class GitSource implements Source {
  readonly name: string;
  readonly #git: Git;
  readonly #tree: Tree;
  readonly #prefix: string;
  /** By object. */
  readonly #contents = new Map<string, Uint8Array>();

  constructor(git: Git, tree: Tree, prefix: string, name: string) {
    this.name = name;
    this.#git = git;
    this.#tree = tree;
    this.#prefix = prefix;
  }

  kindOf(path: string): EntryKind | null {
    const target = this.#follow(path);
    if (target === null) return null;
    return this.#tree.folders.has(target) ? "folder" : this.#tree.blobs.has(target) ? "file" : null;
  }

  holds(path: string): boolean {
    const target = this.#follow(path);
    return target !== null && `${target}/`.startsWith(this.#prefix);
  }

  list(folder: string): ReturnType<Source["list"]> {
    const target = this.#follow(folder);
    const entries = target === null ? undefined : this.#tree.folders.get(target);
    if (target === null || entries === undefined) return unreadable("missing");
    return {
      identity: target,
      entries: entries.map((entry) => ({ ...entry, kind: this.kindOf(posix.join(folder, entry.name)) ?? "file" })),
    };
  }

  read(file: string): Contents | Refused {
    const target = this.#follow(file);
    const blob = target === null ? undefined : this.#tree.blobs.get(target);
    if (target === null || blob === undefined) return unreadable("missing");
    const bytes = this.#contentsOf(target, blob.object);
    return tooLarge(bytes.length) ?? { bytes };
  }

  async match(pattern: string): Promise<readonly string[]> {
    const top = resolve("/");
    const kindOf = (path: string) => this.kindOf(relative(top, path).replaceAll("\\", "/") || ".");
    const list = (path: string) => this.list(relative(top, path).replaceAll("\\", "/") || ".");
    return [...(await globFiles(pattern, top, kindOf, list))].sort(byCodeUnits);
  }

  /** The path from the top of the repository that a path leads to once links are followed; null where it leaves it. */
  #follow(path: string): string | null {
    let rest = posix.join(this.#prefix, path).split("/");
    let reached = "";
    let links = 0;
    for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
      if (part === "" || part === ".") continue;
      if (part === ".." && reached === "") return null;
      reached = part === ".." ? folderOf(reached) : posix.join(reached, part);
      const blob = this.#tree.blobs.get(reached);
      if (blob === undefined || !blob.link) continue;
      links += 1;
      if (links > mostLinks) return null;
      const target = Buffer.from(this.#contentsOf(reached, blob.object)).toString("utf8");
      if (target.startsWith("/")) return null;
      rest = [...target.split("/"), ...rest];
      reached = folderOf(reached);
    }
    return reached;
  }

  /** Reads a file, and with it all of its folder that are of its kind: one process a folder, not one a file. */
  #contentsOf(path: string, object: string): Uint8Array {
    const known = this.#contents.get(object);
    if (known !== undefined) return known;
    const folder = folderOf(path);
    const alike = (this.#tree.folders.get(folder) ?? [])
      .map(({ name }) => posix.join(folder, name))
      .filter((other) => other === path || posix.extname(other) === posix.extname(path))
      .flatMap((other) => this.#tree.blobs.get(other)?.object ?? []);
    for (const [read, bytes] of readObjects(this.#git, alike)) this.#contents.set(read, bytes);
    const bytes = this.#contents.get(object);
    if (bytes === undefined) throw new Error(`git has no object ${object} for ${path}.`);
    return bytes;
  }
}
