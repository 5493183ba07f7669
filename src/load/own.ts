import type { Stats } from "node:fs";

/**
 * Whether a file or folder is the user's and nobody else may write there, so that what it holds can be trusted. Windows has
 * neither owners nor modes that Node could ask for, and protects by itself.
 */
export function isOwn({ uid, mode }: Pick<Stats, "uid" | "mode">): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}
