import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { makeFolder } from "../load/make-folder.ts";
import { isOwn } from "../load/own.ts";
import { isSystemError } from "../load/system-error.ts";
import { sealed, unsealed } from "./seal.ts";
import type { Shelf } from "./shelf.ts";

/** How long what nobody renews is kept, in milliseconds: thirty days. */
const patience = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps data in a folder of the disk, one file a story: the data as `v8.serialize` has it, behind a checksum. The folder may
 * be deleted at any time. A file that is damaged, of another program, or under another's name counts as none; a folder that
 * cannot be written keeps nothing, and one that others may write to is not trusted.
 */
export class DiskShelf<Kept> implements Shelf<Kept> {
  readonly #folder: string;
  readonly #kind: string;
  #isTrusted: boolean | null = null;

  /** `kind` tells apart what is kept of the same story for different uses. */
  constructor(folder: string, kind: string) {
    this.#folder = folder;
    this.#kind = kind;
  }

  get(folder: string): Kept | null {
    if (!this.#trusts()) return null;
    const name = this.#nameOf(folder);
    const file = join(this.#folder, name);
    try {
      // A pipe in its place would never end.
      if (!lstatSync(file).isFile()) return null;
      const data = unsealed(readFileSync(file), name);
      return data === null ? null : (deserialize(data) as Kept);
    } catch {
      // Nothing there, no permission, or bytes of another version of Node: to be found out anew.
      return null;
    }
  }

  put(folder: string, kept: Kept): void {
    const name = this.#nameOf(folder);
    const file = join(this.#folder, name);
    const draft = `${file}.${process.pid}.tmp`;
    try {
      makeFolder(this.#folder, 0o700);
      this.#isTrusted = null;
      if (!this.#trusts()) return;
      const data = sealed(serialize(kept), name);
      if (data === null) return;
      // Nobody else's file, nor what a link leads to, is written to.
      writeFileSync(draft, data, { mode: 0o600, flag: "wx" });
      renameSync(draft, file);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      remove(draft);
    }
  }

  forget(folder: string): void {
    remove(join(this.#folder, this.#nameOf(folder)));
  }

  #trusts(): boolean {
    this.#isTrusted ??= isOurs(this.#folder);
    return this.#isTrusted;
  }

  #nameOf(folder: string): string {
    return createHash("sha1").update(`${this.#kind}\n${folder}`).digest("hex");
  }
}

function isOurs(folder: string): boolean {
  try {
    return isOwn(statSync(folder));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}

/**
 * Deletes what nobody has renewed for a month: files of one desk's folder, and the folders of other desks beside it.
 * `now`: milliseconds since 1970.
 */
export function tidy(desk: string, now: number): void {
  for (const folder of [desk, dirname(desk)])
    for (const name of namesIn(folder)) {
      // Whoever chose the folder may keep other things there.
      if (!/^[0-9a-f]{40}(?:\.\d+\.tmp)?$/.test(name)) continue;
      const path = join(folder, name);
      if (changedAt(path, now) < now - patience) remove(path);
    }
}

function changedAt(path: string, otherwise: number): number {
  try {
    return lstatSync(path).mtimeMs;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return otherwise;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [];
  }
}

/** Deletes, as far as the system lets us. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true, recursive: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
