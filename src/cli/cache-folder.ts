import { homedir } from "node:os";
import { join } from "node:path";

/** The user's folder on this system for what factlint can make again. */
export function cacheFolder(environment: NodeJS.ProcessEnv): string {
  const { XDG_CACHE_HOME: xdg = "", LOCALAPPDATA: local = "" } = environment;
  if (xdg !== "") return join(xdg, "factlint");
  if (process.platform === "win32" && local !== "") return join(local, "factlint", "Cache");
  return process.platform === "darwin"
    ? join(homedir(), "Library", "Caches", "factlint")
    : join(homedir(), ".cache", "factlint");
}
