import type { SinceMessages } from "../../model/messages/since.ts";
import type { Catalogue } from "../catalogue.ts";

const baselineNames = { new: "nouveau", unchanged: "connu", updated: "changé", absent: "disparu" } as const;

export const since: Catalogue<SinceMessages> = {
  "git.not-installed": () => "--since demande git, introuvable sur cette machine. Installez git et recommencez.",
  "git.no-repository": ({ said }) =>
    `--since demande le dépôt git de ce répertoire, et git ne peut pas l’employer. git dit : ${said}`,
  "git.unknown-ref": ({ ref }) =>
    `Il n’y a ni commit, ni branche, ni étiquette « ${ref} » à quoi comparer. Vérifiez l’orthographe, ou récupérez-la d’abord : git fetch origin`,
  "git.shallow": ({ ref, fetch }) =>
    `Ce clone est superficiel : il lui manque l’historique jusqu’à « ${ref} ». Dans GitHub Actions, donnez « fetch-depth: 0 » à actions/checkout ; dans GitLab, mettez GIT_DEPTH à 0 ; ailleurs : git fetch --unshallow ${fetch}`,
  "since.counted": ({ base, ...counts }) =>
    `Par rapport à ${base} : ${counts.new} nouveaux, ${counts.updated} changés, ${counts.absent} disparus, ${counts.unchanged} connus.`,
  "since.gone": ({ about }) => `Disparu : ${about}`,
  "since.all-clear": () => "Rien à signaler : ce changement n’apporte rien de nouveau.",
  "since.last-run": () => "la dernière vérification",
  "watch.started": ({ folders }, { plural }) =>
    `${plural(folders, { one: "# répertoire surveillé", other: "# répertoires surveillés" })} ; Ctrl-C met fin.`,
  "watch.same": () => "Vérifié de nouveau : aucun constat n’a changé.",
  "watch.impossible": ({ folders, said }, { plural }) =>
    `${plural(folders, { one: "# répertoire ne peut pas être surveillé", other: "# répertoires ne peuvent pas être surveillés" })}. ${said === null ? "Le système n’en surveille pas plus qu’il ne le fait déjà : fermez d’autres programmes qui surveillent des fichiers, relevez sa limite (sous Linux fs.inotify.max_user_watches), ou nommez moins de répertoires." : `Le système dit : ${said}`}`,
  "report.also": () => "Voir aussi :",
  "report.says": ({ who, value }) => `${who} : ${value}`,
  "report.files": () => "fichiers",
  "report.files-readable": () => "Tous les fichiers sont lisibles",
  "since.baseline": ({ state }) => baselineNames[state],
};
