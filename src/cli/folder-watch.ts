import { type FSWatcher, watch } from "node:fs";
import { resolve } from "node:path";

/** Editors save in several steps within this time, in milliseconds: a draft, a rename, a second write. */
const settling = 100;

/** Watches folders, each by itself: recursive watching differs between systems, and a save by renaming breaks a watched file. */
export class FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | null = null;
  #root = "";
  /** Where something was saved that nobody has been told of; all is new at first. */
  #stirred: Set<string> | "everywhere" = "everywhere";
  #settled = false;
  #closed = false;
  #wake: (() => void) | null = null;

  get count(): number {
    return this.#watchers.size;
  }

  /** Watches these folders, from the root, and no others. */
  follow(root: string, folders: readonly string[]): void {
    this.#root = root;
    const wanted = new Set(folders.map((folder) => resolve(root, folder)));
    for (const folder of [...this.#watchers.keys()]) if (!wanted.has(folder)) this.#drop(folder);
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

  /** Tells, from now on, whether something was saved directly in a folder since this was last asked for. */
  stirred(): (folder: string) => boolean {
    const stirred = this.#stirred;
    this.#stirred = new Set();
    if (stirred === "everywhere") return () => true;
    const watched = new Set(this.#watchers.keys());
    return (folder) => {
      const path = resolve(this.#root, folder);
      return stirred.has(path) || !watched.has(path);
    };
  }

  close(): void {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const folder of [...this.#watchers.keys()]) this.#drop(folder);
    this.#wake?.();
  }

  #add(folder: string): void {
    if (this.#closed) return;
    try {
      const watcher = watch(folder, (_event, name) => this.#noticed(folder, name));
      watcher.on("error", () => {
        // A folder that is gone cannot be watched; checking again finds out what is there instead.
        this.#drop(folder);
        this.#noticed(folder, null);
      });
      this.#watchers.set(folder, watcher);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
      this.#noticed(folder, null);
    }
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  /** A name without a dot may be a folder. Editors' drafts and hidden files are nobody's records. */
  #noticed(folder: string, name: string | null): void {
    if (name !== null && (name.startsWith(".") || (name.includes(".") && !/\.(?:ya?ml|txt|json)$/.test(name)))) return;
    if (this.#stirred !== "everywhere") this.#stirred.add(folder);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#settled = true;
      this.#wake?.();
    }, settling);
  }
}
