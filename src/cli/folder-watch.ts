import { existsSync, type FSWatcher, realpathSync, statSync, watch } from "node:fs";
import { basename, join, resolve } from "node:path";
import { MissingFolders } from "./missing-folders.ts";

/** Editors save in several steps within this time, in milliseconds: a draft, a rename, a second write. */
const settling = 100;

interface Watched {
  readonly watcher: FSWatcher;
  /** Of the folder when it was first watched: another may stand in its place later. */
  readonly identity: string;
}

/** What may have changed, as far as the watched folders tell. */
export interface Stirred {
  /** Whether a file may have been saved. */
  file(file: string): boolean;
  /** Whether a folder may hold other entries, or be another folder. */
  folder(folder: string): boolean;
}

/** Watches folders, each by itself: recursive watching differs between systems, and a save by renaming breaks a watched file. */
export class FolderWatch {
  readonly #watchers = new Map<string, Watched>();
  readonly #missing = new MissingFolders((folder) => this.#noticed(folder, null));
  readonly #own: readonly string[];
  #timer: NodeJS.Timeout | null = null;
  #root = "";
  /** Where something was saved that nobody has been told of; all is new at first. */
  #stirred: Set<string> | "everywhere" = "everywhere";
  /** Where anything happened at all, drafts included, since somebody asked. */
  #touched = new Set<string>();
  #settled = false;
  #closed = false;
  #wake: (() => void) | null = null;

  /** `own`: the files that factlint writes itself, of which it tells nobody. */
  constructor(own: readonly string[]) {
    this.#own = own;
  }

  get count(): number {
    return this.#watchers.size;
  }

  /** Watches these folders, from the root, and no others. Throws what the system says where it watches no more. */
  follow(root: string, folders: readonly string[]): void {
    this.#root = root;
    const wanted = new Set(folders.map((folder) => resolve(root, folder)));
    for (const [folder, { identity }] of [...this.#watchers])
      if (!wanted.has(folder) || identity !== identityOf(folder)) this.#drop(folder);
    this.#missing.keep(wanted);
    for (const folder of wanted) if (!this.#watchers.has(folder)) this.#add(folder);
  }

  /** Waits until something was saved; false once the watch is closed. */
  async changed(): Promise<boolean> {
    while (!this.#settled && !this.#closed) {
      await new Promise<void>((done) => {
        this.#wake = done;
      });
    }
    this.#settled = false;
    return !this.#closed;
  }

  /** Tells, from now on, what may have changed in the root since this was last asked for. */
  stirred(): Stirred {
    const [stirred, touched] = [this.#stirred, this.#touched];
    [this.#stirred, this.#touched] = [new Set(), new Set()];
    if (stirred === "everywhere") return { file: () => true, folder: () => true };
    const quiet = new Map([...this.#watchers].filter(([folder]) => !stirred.has(folder)));
    const isQuiet = new Map<string, boolean>();
    return {
      file: (file) => {
        const end = file.lastIndexOf("/");
        const folder = end < 0 ? "." : file.slice(0, end);
        const known = isQuiet.get(folder) ?? quiet.has(resolve(this.#root, folder));
        isQuiet.set(folder, known);
        return !known || !isNoticed(file.slice(end + 1));
      },
      folder: (folder) => {
        const path = resolve(this.#root, folder);
        return touched.has(path) || quiet.get(path)?.identity !== identityOf(path);
      },
    };
  }

  close(): void {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const folder of [...this.#watchers.keys()]) this.#drop(folder);
    this.#missing.keep(new Set());
    this.#wake?.();
  }

  #add(folder: string): void {
    if (this.#closed) return;
    try {
      const identity = identityOf(folder);
      const watcher = watch(folder, (event, name) => {
        if (event === "rename" && name !== null) this.#forget(folder, name);
        this.#noticed(folder, name);
      });
      watcher.on("error", () => {
        // A folder that is gone cannot be watched; checking again finds out what is there instead.
        this.#drop(folder);
        this.#noticed(folder, null);
      });
      this.#watchers.set(folder, { watcher, identity });
      this.#missing.found(folder);
      // What was saved before it was watched may have gone unnoticed.
      if (this.#stirred !== "everywhere") this.#stirred.add(folder);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : null;
      if (code === "ENOENT") this.#missing.lookFor(folder);
      // A folder that may be passed through but not listed is not watched, and what is in it read each time.
      else if (code !== "EACCES" && code !== "EPERM") throw error;
    }
  }

  /**
   * A folder that went, or came: another may stand in its place, even with the number of the old one, of which its watcher
   * would tell nothing. Its own end a folder tells by its own name.
   */
  #forget(folder: string, name: string): void {
    this.#drop(resolve(folder, name));
    if (name === basename(folder)) this.#drop(folder);
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.watcher.close();
    this.#watchers.delete(folder);
  }

  #isOwn(path: string): boolean {
    return this.#own.length > 0 && this.#own.map(placeOf).includes(placeOf(path));
  }

  #noticed(folder: string, name: string | null): void {
    this.#touched.add(folder);
    if (name !== null && (!isNoticed(name) || this.#isOwn(join(folder, name)))) return;
    if (this.#stirred !== "everywhere") this.#stirred.add(folder);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#settled = true;
      this.#wake?.();
    }, settling);
  }
}

/** Where a file is, its links followed. */
function placeOf(file: string): string {
  return existsSync(file) ? realpathSync(file) : resolve(file);
}

/** A name without a dot may be a folder. Editors' drafts and hidden files are nobody's records. */
function isNoticed(name: string): boolean {
  if (name.startsWith(".")) return false;
  return !name.includes(".") || /\.(?:ya?ml|txt|json)$/i.test(name);
}

function identityOf(folder: string): string {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats === undefined ? "" : `${stats.dev} ${stats.ino}`;
}
