import { join } from "node:path";

/** The user's folder on this system for what factlint can make again; null where a user has no home, as in some containers. */
export function cacheFolder(environment: NodeJS.ProcessEnv): string | null {
  const { XDG_CACHE_HOME: xdg = "", LOCALAPPDATA: local = "" } = environment;
  if (xdg !== "") return join(xdg, "factlint");
  if (process.platform === "win32" && local !== "") return join(local, "factlint", "Cache");
  const home = homeFolder();
  if (home === null) return null;
  return process.platform === "darwin" ? join(home, "Library", "Caches", "factlint") : join(home, ".cache", "factlint");
}

/** Node throws for a user whom the system does not know. */
function homeFolder(): string | null {
  try {
    // Not imported: what runs the program asks for it only where the build has left no compiled code.
    return process.getBuiltinModule("node:os").homedir();
  } catch {
    return null;
  }
}
