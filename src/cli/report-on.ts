import { check } from "../check.ts";
import { checkSince } from "../check-since.ts";
import { gitBase } from "../load/git.ts";
import { withUntracked } from "../load/untracked.ts";
import { say } from "../messages/say.ts";
import type { Report } from "../model/report.ts";
import { UsageError } from "./exit-code.ts";
import { environmentLanguage } from "./language.ts";
import type { Workspace } from "./workspace.ts";

/** The report of a workspace; compared with a commit where one is named. */
export async function reportOn(workspace: Workspace, ref: string | null): Promise<Report> {
  const { root, source, input, effective, textFolders, settings } = workspace;
  if (ref === null) return check(input, settings);
  const base = gitBase(root, ref, process.env);
  if ("refused" in base) throw new UsageError(say(base.refused, environmentLanguage()));
  const short = base.commit.slice(0, 12);
  const name = base.commit.startsWith(ref) ? short : `${ref} (${short})`;
  const reading = { paths: effective.claims.value, textFolders };
  return checkSince(input, reading, { source: withUntracked(base.source, source), name }, settings);
}
