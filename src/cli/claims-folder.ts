import { isPattern, usualClaims } from "../load/find.ts";
import { isRecordName } from "../load/story-folder.ts";

/** The first folder that claims are looked for in; the usual one where no folder is named. */
export function claimsFolder(paths: readonly string[]): string {
  return paths.find((path) => !isPattern(path) && !isRecordName(path)) ?? usualClaims;
}
