import type { SinceMessages } from "../../model/messages/since.ts";
import type { Catalogue } from "../catalogue.ts";

const baselineNames = { new: "nieuw", unchanged: "bekend", updated: "veranderd", absent: "verdwenen" } as const;

export const since: Catalogue<SinceMessages> = {
  "git.not-installed": () =>
    "--since heeft git nodig, en dat is op deze computer niet te vinden. Installeer git en probeer het opnieuw.",
  "git.no-repository": ({ said }) =>
    `--since heeft de git-repository van deze map nodig, en git kan die niet gebruiken. git zegt: ${said}`,
  "git.unknown-ref": ({ ref }) =>
    `Er is geen commit, branch of tag "${ref}" om mee te vergelijken. Controleer de spelling, of haal hem eerst op: git fetch origin`,
  "git.shallow": ({ ref, fetch }) =>
    `Deze kloon is ondiep: de geschiedenis tot "${ref}" ontbreekt. Geef in GitHub Actions actions/checkout "fetch-depth: 0", zet in GitLab GIT_DEPTH op 0; elders: git fetch --unshallow ${fetch}`,
  "since.counted": ({ base, ...counts }) =>
    `Vergeleken met ${base}: ${counts.new} nieuw, ${counts.updated} veranderd, ${counts.absent} verdwenen, ${counts.unchanged} bekend.`,
  "since.gone": ({ about }) => `Niet meer aanwezig: ${about}`,
  "since.all-clear": () => "Alles in orde: deze wijziging brengt niets nieuws.",
  "since.last-run": () => "de vorige keer",
  "watch.started": ({ folders }, { plural }) =>
    `${plural(folders, { one: "# map wordt", other: "# mappen worden" })} gevolgd op wijzigingen; Ctrl-C stopt.`,
  "watch.same": () => "Opnieuw gecontroleerd: geen bevinding is veranderd.",
  "watch.impossible": ({ folders, said }, { plural }) =>
    `${plural(folders, { one: "# map kan", other: "# mappen kunnen" })} niet gevolgd worden op wijzigingen. ${said === null ? "Het systeem volgt niet meer dan het al doet: sluit andere programma’s die bestanden volgen, verhoog zijn grens (onder Linux fs.inotify.max_user_watches), of noem minder mappen." : `Het systeem zegt: ${said}`}`,
  "report.also": () => "Zie ook:",
  "report.says": ({ who, value }) => `${who}: ${value}`,
  "report.files": () => "bestanden",
  "report.files-readable": () => "Alle bestanden zijn te lezen",
  "since.baseline": ({ state }) => baselineNames[state],
};
