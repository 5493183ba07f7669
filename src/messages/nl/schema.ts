import type { Accepted, SchemaMessages, Unaccepted } from "../../model/messages/schema.ts";
import type { Catalogue } from "../catalogue.ts";

/** What a place accepts, where something else stands. */
const accepts: Readonly<Record<Accepted, string>> = {
  "article-file": "een artikel met de sleutels `article` en `claims`",
  "story-file": "een dossier met de sleutel `story` en wat het vastlegt",
  "decisions-file": "de sleutel `decisions` met een lijst",
  "config-file": "instellingen zoals `fail-on: error`",
  map: "sleutels met waarden eronder, of { key: value }",
  list: "een lijst (regels die met - beginnen, of [a, b])",
  text: "een tekst",
  texts: "een lijst van teksten zoals [a, b]",
  name: "een id van letters, cijfers en daartussen - . _, zonder spaties",
  names: "een lijst van id’s zoals [a, b]",
  date: "een datum zoals 2024-05-14, 2024-05 of 2024~",
  language: "een taalcode zoals en, nl of pt-BR",
  url: "een adres dat met https:// of http:// begint",
  percentage: "een percentage onder 100%, zoals 2% of 0.5%",
  amount: "een decimaal getal boven nul, zoals 0.086",
  "whole-number": "een geheel getal vanaf 1",
  "yes-no": "true of false",
  changes: "true, false of een tijdsafstand zoals 1 month",
  value: "een waarde (een tekst, een getal, een lijst of sleutels met waarden)",
  scope: "termen per dimensie, zoals { region: norsund }",
  day: "een dag van de kalender zoals 2024-05-14",
  currency: "de drie hoofdletters van een munt, zoals EUR",
  finding: "de id van een bevinding, zoals het rapport die noemt",
  claim: "de id van een bewering, article#claim",
  reference: "een eigenschap, of entity/property",
  references: "een lijst van eigenschappen zoals [property, entity/property]",
  distance: "een tijdsafstand zoals 30 days, 6 months of 1 year",
  values: "waarden per eigenschap, zoals { cancelled: true }",
};

/** What stands in a place and is not accepted there. */
function unaccepted({ key, place, form, written }: Unaccepted): string {
  if (place === "file")
    return `Het bestand bevat ${{ text: `"${written}"`, list: "een lijst", map: "sleutels met waarden" }[form]}`;
  if (form === "text" && written === "") return `${placed(key, place)} is leeg`;
  const cannot = {
    text: `niet "${written}" zijn`,
    list: "geen lijst zijn",
    map: "niet uit sleutels met waarden bestaan",
  };
  return `${placed(key, place)} kan ${cannot[form]}`;
}

function placed(key: string, place: Unaccepted["place"]): string {
  return place === "item" ? `Een onderdeel van "${key}"` : `"${key}"`;
}

export const schema: Catalogue<SchemaMessages> = {
  "schema.unknown-key": ({ key, nearest, known, empty }, { list }) =>
    `De sleutel "${key}" bestaat hier niet.${nearest === null ? ` Hier kan: ${list(known)}.` : ` Bedoelt u "${nearest}"?`}${empty ? " Of is het de rest van een tekst met een komma, tussen accolades? Zet die tekst dan tussen aanhalingstekens." : ""}`,
  "schema.cut-off": ({ key, kept, rest }) =>
    `Een spatie en een # beginnen een commentaar, zodat "${key}" hier eindigt met "${kept}". Hoort "${rest}" erbij, zet dan alles tussen rechte aanhalingstekens; is het commentaar, zet dan een spatie achter de #.`,
  "schema.key-of-other-kind": ({ key, kind, kinds }, { list }) =>
    `Een eigenschap van de soort "${kind}" heeft geen "${key}"; dat is er alleen bij: ${list(kinds)}. Verwijder de sleutel, of verander de soort.`,
  "schema.terms-of-entities": () =>
    'Deze lijst bevat entiteiten ("of: entity"), en die staan in geen dimensie van "terms". Verwijder de sleutel "terms"; of schrijf "of: term", als ze termen bevat.',
  "schema.bad-name": ({ name }) =>
    `"${name}" kan geen id zijn.${name.includes(":") ? " Ontbreekt de spatie na de dubbele punt?" : ` Verwacht: ${accepts.name}.`}`,
  "schema.missing-key": ({ key, accepts: what, choices }, { list }) =>
    `Hier ontbreekt de sleutel "${key}".${
      choices.length > 0 ? ` Verwacht: ${list(choices, "or")}.` : what === null ? "" : ` Verwacht: ${accepts[what]}.`
    }`,
  "schema.expected": ({ accepts: what, ...found }) => `${unaccepted(found)}. Verwacht: ${accepts[what]}.`,
  "schema.empty": ({ key, place, accepts: what, required }) =>
    `${placed(key, place)} is leeg. Verwacht: ${accepts[what]}.${
      required ? "" : ` Valt er niets te zeggen, verwijder dan ${place === "item" ? "het onderdeel" : "de sleutel"}.`
    }`,
  "schema.count": ({ key, count, least, most }) =>
    `"${key}" heeft te ${most === null ? "weinig" : "veel"} onderdelen (${count}). Verwacht: ${most === null ? `minstens ${least}` : `hoogstens ${most}`}.`,
  "schema.too-long": ({ key, length, limit }, { number }) =>
    `"${key}" heeft ${number(String(length))} tekens; hoogstens ${number(String(limit))} zijn mogelijk, want rapporten herhalen het bij elke bewering. Kort het in, en zet de rest in een "note".`,
  "schema.choice": ({ choices, nearest, ...found }, { list }) =>
    `${unaccepted(found)}. Verwacht: ${list(choices, "or")}.${nearest === null ? "" : ` Bedoelt u "${nearest}"?`}`,
  "schema.repeated": ({ key, written }) => `"${written}" staat twee keer in "${key}". Verwijder er een.`,
  "schema.empty-file": ({ accepts: what }) => `Het bestand is leeg. Verwacht: ${accepts[what]}.`,
  "schema.bad-file-name": ({ name }) =>
    `De bestandsnaam "${name}" kan niet de id van het artikel zijn. Hernoem het bestand (letters, cijfers en daartussen - . _), of geef het artikel een "id".`,
  "schema.bad-folder-name": ({ name }) =>
    `De mapnaam "${name}" kan niet de id van het dossier zijn. Hernoem de map: letters, cijfers en daartussen - . _.`,
  "schema.same-article": ({ article, file }) =>
    `${file} heeft al de artikel-id "${article}". Hernoem een van de bestanden, of geef het artikel een andere "id".`,
  "schema.same-story": ({ story, folder }) =>
    `${folder} bevat al een dossier met de naam "${story}". Hernoem een van de mappen.`,
};
