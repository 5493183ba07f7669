import type { NameMessages, NameRole } from "../../model/messages/names.ts";
import type { Catalogue } from "../catalogue.ts";

const roles: Readonly<Record<NameRole, { readonly name: string; readonly section: string }>> = {
  outlet: { name: "Das Medium", section: "outlets" },
  origin: { name: "Der Ursprung", section: "origins" },
  article: { name: "Der Artikel", section: "" },
  speaker: { name: "Der Sprecher", section: "entities" },
  subject: { name: "Der Gegenstand", section: "entities" },
  entity: { name: "Die Entität", section: "entities" },
  property: { name: "Die Eigenschaft", section: "properties" },
  dimension: { name: "Die Dimension", section: "terms" },
  term: { name: "Der Begriff", section: "terms" },
};

export const names: Catalogue<NameMessages> = {
  "unknown-name": ({ name, role }) =>
    role === "article"
      ? `Einen Artikel „${name}“ gibt es in dieser Story nicht.`
      : `${roles[role].name} „${name}“ ist in story.yaml nicht festgelegt.`,
  "name-variant": ({ name, declared }) =>
    `„${name}“ wird fast so geschrieben wie der Name ${declared}, den die Story festlegt. Vielleicht ist dasselbe gemeint, aber factlint setzt beides nicht gleich.`,
  "name-cycle": ({ step, names }) =>
    `„${names[0]}“ führt über ${step} zu sich selbst zurück: ${[...names, names[0]].join(" → ")}. Entfernen Sie den falschen Schritt.`,
  "name-depth": ({ step, name, most }) =>
    `„${name}“ liegt mehr als ${most} Schritte von ${step} unter einem anderen Namen; was weiter entfernt ist, gilt als nicht verwandt. Lassen Sie Schritte dazwischen weg.`,
  "duplicate-claim": ({ id, line }) =>
    `Es gibt schon eine Aussage mit der Kennung ${id}, in Zeile ${line}. Diese hier bleibt außer Betracht.`,
  "duplicate-article": ({ articles, more, address }, { list }) =>
    `${list(more === 0 ? articles : [...articles, `${more} weitere`])} haben dieselbe Adresse (${address}). Sind sie ein Artikel, scheint er sich selbst zu bestätigen.`,
  "unused-definition": ({ name, role }) =>
    `${roles[role].name} „${name}“ ist festgelegt, wird aber nirgends verwendet.`,
  "suggest.did-you-mean": ({ suggestion }) => `Ist „${suggestion}“ gemeint?`,
  "suggest.declare": ({ name, role }) =>
    role === "article"
      ? "Prüfen Sie die Kennung des Artikels, oder legen Sie seinen Eintrag in den Ordner der Story."
      : `Legen Sie „${name}“ in story.yaml unter ${roles[role].section} fest, oder berichtigen Sie die Schreibweise.`,
  "suggest.alias": ({ name, declared, id }) =>
    `Ist „${name}“ eine falsche Schreibweise von ${declared}, sagen Sie es dem Medium; ist es ein eigener Name, tragen Sie ihn in story.yaml unter aliases von ${id} ein.`,
  "suggest.one-record": () =>
    "Behalten Sie einen Eintrag. Ist einer eine spätere Fassung des anderen, geben Sie es darin mit edition-of an; ist eine Adresse falsch, berichtigen Sie sie.",
  "suggest.own-id": ({ id }) =>
    `Geben Sie ihr eine eigene Kennung, zum Beispiel: id: ${id.slice(id.indexOf("#") + 1)}-2`,
  "suggest.remove-unused": ({ name }) => `Entfernen Sie „${name}“, oder verwenden Sie es in einem Eintrag.`,
};
