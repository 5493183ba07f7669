import type { SinceMessages } from "../../model/messages/since.ts";
import type { Catalogue } from "../catalogue.ts";

const baselineNames = { new: "new", unchanged: "known", updated: "changed", absent: "gone" } as const;

export const since: Catalogue<SinceMessages> = {
  "git.not-installed": () => "--since needs git, and it cannot be found on this machine. Install git and run again.",
  "git.no-repository": ({ said }) =>
    `--since needs the git repository of this folder, and git cannot use it. git says: ${said}`,
  "git.unknown-ref": ({ ref }) =>
    `There is no commit, branch or tag "${ref}" to compare with. Check its spelling, or fetch it first: git fetch origin`,
  "git.shallow": ({ ref, fetch }) =>
    `This clone is shallow: it lacks the history that leads to "${ref}". In GitHub Actions give actions/checkout "fetch-depth: 0", in GitLab set GIT_DEPTH to 0; elsewhere run: git fetch --unshallow ${fetch}`,
  "since.counted": ({ base, ...counts }) =>
    `Compared with ${base}: ${counts.new} new, ${counts.updated} changed, ${counts.absent} gone, ${counts.unchanged} known.`,
  "since.gone": ({ about }) => `No longer there: ${about}`,
  "since.all-clear": () => "All clear: this change brings nothing new.",
  "since.last-run": () => "the last run",
  "watch.started": ({ folders }, { plural }) =>
    `Watching ${plural(folders, { one: "# folder", other: "# folders" })} for changes; Ctrl-C ends.`,
  "watch.same": () => "Checked again: no finding has changed.",
  "watch.impossible": ({ folders, said }, { plural }) =>
    `${plural(folders, { one: "# folder", other: "# folders" })} cannot be watched for changes. ${said === null ? "The system watches no more than it does already: close other programs that watch files, raise its limit (on Linux fs.inotify.max_user_watches), or name fewer folders." : `The system says: ${said}`}`,
  "report.also": () => "See also:",
  "report.says": ({ who, value }) => `${who}: ${value}`,
  "report.files": () => "files",
  "report.files-readable": () => "All files can be read",
  "since.baseline": ({ state }) => baselineNames[state],
};
