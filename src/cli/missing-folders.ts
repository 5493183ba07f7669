import { existsSync } from "node:fs";

/** How often a folder is looked for, in milliseconds. */
const patience = 1000;

/** Folders that are to be watched and are not there. */
export class MissingFolders {
  /** What looks for each; null at first. */
  readonly #looking = new Map<string, NodeJS.Timeout | null>();
  readonly #changed: (folder: string) => void;

  /** `changed` is told of each folder twice: that it is gone, and that it is back. */
  constructor(changed: (folder: string) => void) {
    this.#changed = changed;
  }

  /** A folder is not there. Whoever is told looks again at what is there; where it still is not, it is waited for. */
  lookFor(folder: string): void {
    const known = this.#looking.get(folder);
    if (known === undefined) {
      this.#looking.set(folder, null);
      this.#changed(folder);
    } else if (known === null) {
      const look = () => existsSync(folder) && this.#changed(folder);
      this.#looking.set(folder, setInterval(look, patience));
    }
  }

  /** Waits for these folders at most. */
  keep(wanted: ReadonlySet<string>): void {
    for (const folder of [...this.#looking.keys()]) if (!wanted.has(folder)) this.found(folder);
  }

  found(folder: string): void {
    clearInterval(this.#looking.get(folder) ?? undefined);
    this.#looking.delete(folder);
  }
}
