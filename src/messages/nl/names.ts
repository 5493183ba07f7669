import type { NameMessages, NameRole } from "../../model/messages/names.ts";
import type { Catalogue } from "../catalogue.ts";

const roles: Readonly<Record<NameRole, { readonly name: string; readonly section: string }>> = {
  outlet: { name: "Het medium", section: "outlets" },
  origin: { name: "De herkomst", section: "origins" },
  article: { name: "Het artikel", section: "" },
  speaker: { name: "De spreker", section: "entities" },
  subject: { name: "Het onderwerp", section: "entities" },
  entity: { name: "De entiteit", section: "entities" },
  property: { name: "De eigenschap", section: "properties" },
  dimension: { name: "De dimensie", section: "terms" },
  term: { name: "De term", section: "terms" },
};

export const names: Catalogue<NameMessages> = {
  "unknown-name": ({ name, role }) =>
    role === "article"
      ? `In dit dossier is er geen artikel "${name}".`
      : `${roles[role].name} "${name}" is niet vastgelegd in story.yaml.`,
  "name-variant": ({ name, declared }) =>
    `"${name}" wordt bijna net zo gespeld als ${declared}, een naam die in het dossier vastligt. Misschien is hetzelfde bedoeld, maar factlint stelt ze niet gelijk.`,
  "name-cycle": ({ step, names }) =>
    `"${names[0]}" leidt via ${step} naar zichzelf terug: ${[...names, names[0]].join(" → ")}. Verwijder de verkeerde stap.`,
  "name-depth": ({ step, name, most }) =>
    `"${name}" ligt meer dan ${most} stappen van ${step} onder een andere naam; wat verder weg is, geldt als niet verwant. Laat stappen ertussen weg.`,
  "duplicate-claim": ({ id, line }) => `Er is al een bewering met de id ${id}, op regel ${line}. Deze telt niet mee.`,
  "duplicate-article": ({ articles, more, address }, { list }) =>
    `${list(more === 0 ? articles : [...articles, `nog ${more}`])} hebben hetzelfde adres (${address}). Zijn ze één artikel, dan lijkt het zichzelf te bevestigen.`,
  "unused-definition": ({ name, role }) => `${roles[role].name} "${name}" is vastgelegd, maar wordt nergens gebruikt.`,
  "suggest.did-you-mean": ({ suggestion }) => `Bedoelt u "${suggestion}"?`,
  "suggest.declare": ({ name, role }) =>
    role === "article"
      ? "Controleer de id van het artikel, of zet het record in de map van het dossier."
      : `Leg "${name}" vast onder ${roles[role].section} in story.yaml, of verbeter de spelling.`,
  "suggest.alias": ({ name, declared, id }) =>
    `Is "${name}" een schrijffout voor ${declared}, laat het dan het medium weten; is het een eigen naam, zet hem dan bij aliases van ${id} in story.yaml.`,
  "suggest.one-record": () =>
    "Houd één record. Is het ene een latere versie van het andere, zeg dat daarin met edition-of; klopt een adres niet, verbeter het.",
  "suggest.own-id": ({ id }) => `Geef haar een eigen id, bijvoorbeeld: id: ${id.slice(id.indexOf("#") + 1)}-2`,
  "suggest.remove-unused": ({ name }) => `Verwijder "${name}", of gebruik het in een record.`,
};
