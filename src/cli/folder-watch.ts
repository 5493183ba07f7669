import { type FSWatcher, watch } from "node:fs";
import { resolve } from "node:path";

/** Editors save in several steps within this time, in milliseconds: a draft, a rename, a second write. */
const settling = 100;

/** Watches folders, each by itself: recursive watching differs between systems, and a save by renaming breaks a watched file. */
export class FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | null = null;
  #stirred = false;
  #closed = false;
  #wake: (() => void) | null = null;

  get count(): number {
    return this.#watchers.size;
  }

  /** Watches these folders, from the root, and no others; says whether any of them is new. */
  follow(root: string, folders: readonly string[]): boolean {
    const wanted = new Set(folders.map((folder) => resolve(root, folder)));
    for (const folder of [...this.#watchers.keys()]) if (!wanted.has(folder)) this.#drop(folder);
    const fresh = [...wanted].filter((folder) => !this.#watchers.has(folder));
    for (const folder of fresh) this.#add(folder);
    return fresh.length > 0;
  }

  /** Waits until something was saved; false once the watch is closed. */
  async changed(): Promise<boolean> {
    while (!this.#stirred && !this.#closed) {
      await new Promise<void>((done) => {
        this.#wake = done;
      });
    }
    this.#stirred = false;
    return !this.#closed;
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
      const watcher = watch(folder, (_event, name) => this.#noticed(name));
      watcher.on("error", () => {
        // A folder that is gone cannot be watched; checking again finds out what is there instead.
        this.#drop(folder);
        this.#noticed(null);
      });
      this.#watchers.set(folder, watcher);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
      this.#noticed(null);
    }
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  /** A name without a dot may be a folder. Editors' drafts and hidden files are nobody's records. */
  #noticed(name: string | null): void {
    if (name !== null && (name.startsWith(".") || (name.includes(".") && !/\.(?:ya?ml|txt)$/.test(name)))) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#stirred = true;
      this.#wake?.();
    }, settling);
  }
}
