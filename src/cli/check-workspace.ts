import { checkFolders, type Place } from "../check-folders.ts";
import { checkSince } from "../check-since.ts";
import { gitBase } from "../load/git.ts";
import { withUntracked } from "../load/untracked.ts";
import { message } from "../model/message.ts";
import type { Report } from "../model/report.ts";
import type { Progress } from "./progress.ts";
import { refusal } from "./refusal.ts";
import type { Workspace } from "./workspace.ts";

/** The report of a workspace; compared with a commit where one is named. */
export async function checkWorkspace(workspace: Workspace, ref: string | null, progress?: Progress): Promise<Report> {
  const { root, source, settings } = workspace;
  const place = placeOf(workspace);
  const tell = (files: number) => progress?.tell(message("command.comparing", { files }));
  if (ref === null) return checkFolders(place, settings, tell);
  const base = gitBase(root, ref, process.env);
  if ("refused" in base) throw refusal(base.refused, workspace.effective.language.value);
  const short = base.commit.slice(0, 12);
  const name = base.commit.startsWith(ref) ? short : `${ref} (${short})`;
  return checkSince(place, { source: withUntracked(base.source, source), name }, settings, tell);
}

/** Where the claims of a workspace are. */
export function placeOf({ source, effective, textFolders, problems }: Workspace): Place {
  return { source, paths: effective.claims.value, textFolders, problems };
}
