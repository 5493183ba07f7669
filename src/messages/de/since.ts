import type { SinceMessages } from "../../model/messages/since.ts";
import type { Catalogue } from "../catalogue.ts";

const baselineNames = { new: "neu", unchanged: "bekannt", updated: "geändert", absent: "verschwunden" } as const;

export const since: Catalogue<SinceMessages> = {
  "git.not-installed": () =>
    "--since braucht git, und git ist auf diesem Rechner nicht zu finden. Installieren Sie git und versuchen Sie es noch einmal.",
  "git.no-repository": ({ said }) =>
    `--since braucht das git-Repository dieses Ordners, und git kann es nicht verwenden. git sagt: ${said}`,
  "git.unknown-ref": ({ ref }) =>
    `Es gibt keinen Commit, keinen Branch und kein Tag „${ref}“ zum Vergleich. Prüfen Sie die Schreibweise, oder holen Sie es zuerst: git fetch origin`,
  "git.shallow": ({ ref, fetch }) =>
    `Dieser Klon ist flach: Ihm fehlt die Geschichte, die zu „${ref}“ führt. Geben Sie in GitHub Actions actions/checkout „fetch-depth: 0“, setzen Sie in GitLab GIT_DEPTH auf 0; sonst: git fetch --unshallow ${fetch}`,
  "since.counted": ({ base, ...counts }) =>
    `Verglichen mit ${base}: ${counts.new} neu, ${counts.updated} geändert, ${counts.absent} verschwunden, ${counts.unchanged} bekannt.`,
  "since.gone": ({ about }) => `Nicht mehr da: ${about}`,
  "since.all-clear": () => "Alles in Ordnung: Diese Änderung bringt nichts Neues.",
  "since.last-run": () => "dem letzten Lauf",
  "watch.started": ({ folders }, { plural }) =>
    `${plural(folders, { one: "# Ordner wird", other: "# Ordner werden" })} auf Änderungen beobachtet; Strg-C beendet.`,
  "watch.same": () => "Noch einmal geprüft: Kein Befund hat sich geändert.",
  "watch.impossible": ({ folders, said }, { plural }) =>
    `${plural(folders, { one: "# Ordner lässt", other: "# Ordner lassen" })} sich nicht auf Änderungen beobachten. ${said === null ? "Das System beobachtet nicht mehr, als es schon tut: Schließen Sie andere Programme, die Dateien beobachten, erhöhen Sie seine Grenze (unter Linux fs.inotify.max_user_watches), oder nennen Sie weniger Ordner." : `Das System sagt: ${said}`}`,
  "report.also": () => "Siehe auch:",
  "report.says": ({ who, value }) => `${who}: ${value}`,
  "report.files": () => "Dateien",
  "report.files-readable": () => "Alle Dateien sind lesbar",
  "since.baseline": ({ state }) => baselineNames[state],
};
