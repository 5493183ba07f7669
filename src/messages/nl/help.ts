import type { HelpMessages, Placeholder } from "../../model/messages/help.ts";
import type { Catalogue } from "../catalogue.ts";
import { flagsWith } from "../placeholders.ts";

const placeholders: Readonly<Record<Placeholder, string>> = {
  claims: "beweringen",
  command: "opdracht",
  commit: "commit",
  count: "aantal",
  date: "datum",
  file: "bestand",
  finding: "bevinding",
  folder: "map",
  id: "id",
  language: "taal",
  level: "niveau",
  name: "naam",
  options: "opties",
  other: "andere",
  outcome: "uitkomst",
  path: "pad",
  paths: "paden",
  person: "persoon",
  story: "dossier",
  tag: "code",
  text: "tekst",
};

const inWords = flagsWith(placeholders);

export const help: Catalogue<HelpMessages> = {
  "help.title.usage": () => "Gebruik:",
  "help.title.arguments": () => "Argumenten:",
  "help.title.options": () => "Opties:",
  "help.title.commands": () => "Opdrachten:",
  "help.flags": ({ flags }) => inWords(flags),
  "help.more": () => "Zonder opdracht controleert factlint. Meer over check zegt factlint help check.",
  "help.factlint": () =>
    "Vindt waar nieuwsartikelen over één onderwerp niet allemaal kunnen kloppen, en zegt waarom en wat uitsluitsel zou geven.",
  "help.paths": () => "dossiers, artikelen of mappen (standaard: claims)",
  "help.path": () => "waar de beweringen staan; herhaalbaar (standaard: claims)",
  "help.texts": () => "een map met teksten van artikelen, waar dan ook; herhaalbaar",
  "help.lang": ({ choices }, { list }) =>
    `de taal van rapporten en meldingen: ${list(choices, "or")} (standaard: die van de redactie, dan die van de omgeving)`,
  "help.today": () => "de dag vanaf welke gerekend wordt, zoals 2026-01-31 (standaard: vandaag)",
  "help.help": () => "deze hulp tonen",
  "help.version": () => "de versie tonen",
  "help.help-command": () => "de hulp bij een opdracht tonen",
  "help.check": () => "de beweringen onder de paden vergelijken en melden waar de bronnen niet allemaal kunnen kloppen",
  "help.check.format": ({ choices }, { list }) =>
    `het rapport: ${list(choices, "or")}; getoond of naar een bestand geschreven; herhaalbaar (standaard: terminal)`,
  "help.check.since": () => "vergelijken met deze commit, branch of tag, zoals die was toen de wijziging ervan aftakte",
  "help.check.fail-on": ({ choices }, { list }) =>
    `vanaf welke bevindingen de controle mislukt: ${list(choices, "or")} (standaard: error; met --since: new)`,
  "help.check.quiet": () => "alleen fouten tonen",
  "help.check.show-decided": () => "ook besliste bevindingen tonen, met de beslissingen",
  "help.check.watch": () => "opnieuw controleren zodra een bestand is opgeslagen, en zeggen wat er veranderd is",
  "help.check.cache": () =>
    "gebruiken en bewaren wat eerder gevonden is, voor terminal of json alleen (standaard: buiten CI)",
  "help.check.no-cache": () => "alles opnieuw uitzoeken en niets bewaren",
  "help.check.cache-folder": () => "waar het bewaard wordt (standaard: de map van het systeem voor zulke bestanden)",
  "help.check.threads": ({ choices }, { list }) =>
    `hoeveel threads controleren waar zo’n rapport gevraagd is en niets bewaard wordt: ${list(choices, "or")} (standaard: 2 vanaf 1000 artikelen)`,
  "help.check.print-config": () => "elke instelling tonen en waar die vandaan komt, en stoppen",
  "help.explain": () =>
    "een bevinding, een regel, een bewering, een vraag of het oordeel over twee beweringen uitleggen",
  "help.explain.id": () => "een bevinding, regel, bewering of vraag; of de eerste van twee beweringen",
  "help.explain.other": () => "de tweede bewering",
  "help.fingerprint": () =>
    "hashes van de teksten van artikelen naast hun dossier bewaren, voor plaatsen waar de teksten niet mogen staan",
  "help.decide": () => "vastleggen wat een redacteur over een bevinding beslist heeft, en waarover precies",
  "help.decide.finding": () => "de bevinding, zoals het rapport die noemt",
  "help.decide.outcome": ({ choices }, { list }) => `wat beslist is: ${list(choices, "or")}`,
  "help.decide.accepted": () => "de beweringen die juist bevonden zijn",
  "help.decide.reason": () => "waarom, voor iemand die het over een jaar leest",
  "help.decide.by": () => "wie beslist heeft",
  "help.decide.settled-by": () => "wat uitsluitsel gaf; bij unresolved, wat uitsluitsel zou geven",
  "help.decide.review-by": () => "de dag waarvoor het opnieuw te bekijken is, zoals 2026-06-30",
  "help.decide.from": () => "de beslissingen in een bestand vastleggen (- voor de standaardinvoer); herhaalbaar",
  "help.decide.pin": () =>
    "bij beslissingen die niet zeggen waarover ze gingen, dat vastleggen, en de ids vernieuwen van wat is hernoemd",
  "help.decide.prune": () => "beslissingen over bevindingen die er niet meer zijn, verwijderen",
  "help.init": () => "de bestanden van een redactie aanmaken, of aanvaarden wat elkaar daarin vandaag tegenspreekt",
  "help.init.story": () => "de naam van de map van het dossier (standaard: my-story)",
  "help.init.accept-existing": () =>
    "de fouten en waarschuwingen van vandaag als onopgelost vastleggen, zodat alleen nieuwe tellen",
  "help.init.reason": () => "waarom ze aanvaard worden",
  "help.init.by": () => "wie ze aanvaardt",
  "help.new": () =>
    "het record van een artikel beginnen uit de platte tekst: wat het noemt aan tijden, bedragen en namen, om beweringen van te maken",
  "help.new.text": () => "het bestand met de platte tekst van het artikel, in UTF-8",
  "help.new.language": () => "de taal van de tekst, zoals nl",
  "help.new.published": () => "wanneer het verschenen is, zoals 2022-08-25, 2022-08 of 2022-08?",
  "help.new.outlet": () => "de id van het medium in het dossier",
  "help.new.output": () => "waar het record geschreven wordt (standaard: standaarduitvoer)",
  "help.new.force": () => "het bestand vervangen als het er al is",
  "help.suggest": () =>
    "de vragen noemen waarover een artikel zwijgt, met passages van de tekst die ze misschien beantwoorden",
  "help.suggest.story": () => "de id van een dossier (standaard: alle)",
  "usage.unknown-option": ({ option, nearest }) =>
    `Er is hier geen optie ${option}.${nearest === null ? "" : ` Bedoelt u ${nearest}?`}`,
  "usage.no-value": ({ flags }) => `Na de optie ontbreekt een waarde: ${inWords(flags)}`,
  "usage.not-a-choice": ({ option, value, choices }, { list }) =>
    `${option} kan niet ‘${value}’ zijn. Schrijf ${list(choices, "or")}.`,
  "usage.option-needed": ({ flags }) => `Er ontbreekt een optie die nodig is: ${inWords(flags)}`,
  "usage.argument-needed": ({ argument }) => `In de aanroep ontbreekt iets: ${inWords(`<${argument}>`)}`,
  "usage.too-many": ({ surplus }) => `‘${surplus}’ is een argument te veel. Zet aanhalingstekens om wat spaties bevat.`,
  "usage.no-such-path": ({ path, call }) => `Er is geen opdracht, bestand of map ‘${path}’. Bedoelt u ${call}?`,
  "usage.command-first": ({ call }) => `De opdracht komt eerst, voor haar opties: ${call} …`,
  "usage.unknown-command": ({ name, known }, { list }) =>
    `Er is geen opdracht ‘${name}’. De opdrachten zijn ${list(known)}.`,
  "usage.see-help": ({ call }) => `Wat hier gegeven kan worden, zegt ${call}.`,
};
