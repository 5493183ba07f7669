import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every record below a folder's `claims`, in order. */
export function records(folder) {
  return readdirSync(join(folder, "claims"), { recursive: true })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => join(folder, "claims", name));
}
