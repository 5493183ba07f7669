import type { Accepted, SchemaMessages, Unaccepted } from "../../model/messages/schema.ts";
import type { Catalogue } from "../catalogue.ts";

/** What a place accepts, where something else stands. */
const accepts: Readonly<Record<Accepted, string>> = {
  "article-file": "ein Artikel mit den Schlüsseln `article` und `claims`",
  "story-file": "eine Story mit dem Schlüssel `story` und dem, was sie festlegt",
  "decisions-file": "der Schlüssel `decisions` mit einer Liste",
  "config-file": "Einstellungen wie `fail-on: error`",
  map: "Schlüssel mit Werten darunter, oder { key: value }",
  list: "eine Liste (Zeilen, die mit - beginnen, oder [a, b])",
  text: "ein Text",
  texts: "eine Liste von Texten wie [a, b]",
  name: "eine Kennung aus Buchstaben, Ziffern und dazwischen - . _, ohne Leerzeichen",
  names: "eine Liste von Kennungen wie [a, b]",
  date: "ein Datum wie 2024-05-14, 2024-05 oder 2024~",
  language: "ein Sprachcode wie en, nl oder pt-BR",
  url: "eine Adresse, die mit https:// oder http:// beginnt",
  percentage: "ein Prozentsatz unter 100%, wie 2% oder 0.5%",
  amount: "eine Dezimalzahl über null, wie 0.086",
  "whole-number": "eine ganze Zahl ab 1",
  "yes-no": "true oder false",
  changes: "true, false oder ein Zeitabstand wie 1 month",
  value: "ein Wert (ein Text, eine Zahl, eine Liste oder Schlüssel mit Werten)",
  scope: "Begriffe nach Dimension, wie { region: norsund }",
  day: "ein Tag des Kalenders wie 2024-05-14",
  currency: "die drei Großbuchstaben einer Währung, wie EUR",
  finding: "die Kennung eines Befunds, wie der Bericht sie nennt",
  claim: "die Kennung einer Aussage, article#claim",
  reference: "eine Eigenschaft, oder entity/property",
  references: "eine Liste von Eigenschaften wie [property, entity/property]",
  distance: "ein Zeitabstand wie 30 days, 6 months oder 1 year",
  values: "Werte nach Eigenschaft, wie { cancelled: true }",
};

/** What stands in a place and is not accepted there. */
function unaccepted({ key, place, form, written }: Unaccepted): string {
  if (place === "file")
    return `Die Datei enthält ${{ text: `„${written}“`, list: "eine Liste", map: "Schlüssel mit Werten" }[form]}`;
  if (form === "text" && written === "") return `${placed(key, place)} ist leer`;
  const cannot = {
    text: `nicht „${written}“ sein`,
    list: "keine Liste sein",
    map: "nicht aus Schlüsseln mit Werten bestehen",
  };
  return `${placed(key, place)} kann ${cannot[form]}`;
}

function placed(key: string, place: Unaccepted["place"]): string {
  return place === "item" ? `Ein Eintrag von „${key}“` : `„${key}“`;
}

export const schema: Catalogue<SchemaMessages> = {
  "schema.unknown-key": ({ key, nearest, known, empty }, { list }) =>
    `Den Schlüssel „${key}“ gibt es hier nicht.${nearest === null ? ` Möglich sind hier: ${list(known)}.` : ` Ist „${nearest}“ gemeint?`}${empty ? " Oder ist es der Rest eines Textes mit Komma in geschweiften Klammern? Dann setzen Sie den Text in Anführungszeichen." : ""}`,
  "schema.cut-off": ({ key, kept, rest }) =>
    `Ein Leerzeichen und ein # beginnen einen Kommentar, sodass „${key}“ hier mit „${kept}“ endet. Gehört „${rest}“ dazu, setzen Sie alles in gerade Anführungszeichen; ist es ein Kommentar, setzen Sie ein Leerzeichen hinter das #.`,
  "schema.key-of-other-kind": ({ key, kind, kinds }, { list }) =>
    `Eine Eigenschaft der Art „${kind}“ hat kein „${key}“; das gibt es nur bei: ${list(kinds)}. Entfernen Sie den Schlüssel, oder ändern Sie die Art.`,
  "schema.terms-of-entities": () =>
    "Diese Liste enthält Entitäten („of: entity“), und die stehen in keiner Dimension von „terms“. Entfernen Sie den Schlüssel „terms“; oder schreiben Sie „of: term“, wenn sie Begriffe enthält.",
  "schema.bad-name": ({ name }) =>
    `„${name}“ kann keine Kennung sein.${name.includes(":") ? " Fehlt das Leerzeichen nach dem Doppelpunkt?" : ` Erwartet: ${accepts.name}.`}`,
  "schema.missing-key": ({ key, accepts: what, choices }, { list }) =>
    `Hier fehlt der Schlüssel „${key}“.${
      choices.length > 0 ? ` Erwartet: ${list(choices, "or")}.` : what === null ? "" : ` Erwartet: ${accepts[what]}.`
    }`,
  "schema.expected": ({ accepts: what, ...found }) => `${unaccepted(found)}. Erwartet: ${accepts[what]}.`,
  "schema.empty": ({ key, place, accepts: what, required }) =>
    `${placed(key, place)} ist leer. Erwartet: ${accepts[what]}.${
      required ? "" : ` Gibt es nichts zu sagen, entfernen Sie den ${place === "item" ? "Eintrag" : "Schlüssel"}.`
    }`,
  "schema.count": ({ key, count, least, most }) =>
    `„${key}“ hat zu ${most === null ? "wenige" : "viele"} Einträge (${count}). Erwartet: ${most === null ? `mindestens ${least}` : `höchstens ${most}`}.`,
  "schema.too-long": ({ key, length, limit }, { number }) =>
    `„${key}“ hat ${number(String(length))} Zeichen; höchstens ${number(String(limit))} sind möglich, denn Berichte wiederholen es bei jeder Aussage. Kürzen Sie es, und schreiben Sie alles Weitere in eine „note“.`,
  "schema.choice": ({ choices, nearest, ...found }, { list }) =>
    `${unaccepted(found)}. Erwartet: ${list(choices, "or")}.${nearest === null ? "" : ` Ist „${nearest}“ gemeint?`}`,
  "schema.repeated": ({ key, written }) => `„${written}“ steht zweimal in „${key}“. Entfernen Sie eines.`,
  "schema.empty-file": ({ accepts: what }) => `Die Datei ist leer. Erwartet: ${accepts[what]}.`,
  "schema.bad-file-name": ({ name }) =>
    `Der Dateiname „${name}“ kann nicht die Kennung des Artikels sein. Benennen Sie die Datei um (Buchstaben, Ziffern und dazwischen - . _), oder geben Sie dem Artikel eine „id“.`,
  "schema.bad-folder-name": ({ name }) =>
    `Der Ordnername „${name}“ kann nicht die Kennung der Story sein. Benennen Sie den Ordner um: Buchstaben, Ziffern und dazwischen - . _.`,
  "schema.same-article": ({ article, file }) =>
    `${file} hat schon die Artikelkennung „${article}“. Benennen Sie eine der Dateien um, oder geben Sie ihrem Artikel eine andere „id“.`,
  "schema.same-story": ({ story, folder }) =>
    `${folder} enthält schon eine Story namens „${story}“. Benennen Sie einen der Ordner um.`,
};
