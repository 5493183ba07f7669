import type { NameMessages, NameRole } from "../../model/messages/names.ts";
import type { Catalogue } from "../catalogue.ts";

const roles: Readonly<Record<NameRole, { readonly name: string; readonly section: string }>> = {
  outlet: { name: "Medium", section: "outlets" },
  origin: { name: "Herkomst", section: "origins" },
  article: { name: "Artikel", section: "" },
  speaker: { name: "Spreker", section: "entities" },
  subject: { name: "Onderwerp", section: "entities" },
  entity: { name: "Entiteit", section: "entities" },
  property: { name: "Eigenschap", section: "properties" },
  dimension: { name: "Dimensie", section: "terms" },
  term: { name: "Term", section: "terms" },
};

export const names: Catalogue<NameMessages> = {
  "unknown-name": ({ name, role }) => `${roles[role].name} "${name}" is niet vastgelegd in story.yaml.`,
  "name-variant": ({ name, declared }) =>
    `"${name}" is bijna gespeld als ${declared}, dat in het dossier vastligt. Het kan hetzelfde zijn, maar het wordt er niet voor gehouden.`,
  "name-cycle": ({ step, names }) =>
    `"${names[0]}" leidt via ${step} naar zichzelf terug: ${[...names, names[0]].join(" → ")}. Verwijder de verkeerde stap.`,
  "name-depth": ({ step, name, most }) =>
    `"${name}" ligt meer dan ${most} stappen van ${step} onder een andere naam; wat verder weg is, geldt als niet verwant. Laat stappen ertussen weg.`,
  "duplicate-claim": ({ id, line }) => `Er is al een bewering met de id ${id}, op regel ${line}. Deze blijft weg.`,
  "unused-definition": ({ name, role }) => `${roles[role].name} "${name}" is vastgelegd, maar wordt nergens gebruikt.`,
  "suggest.did-you-mean": ({ suggestion }) => `Bedoelt u "${suggestion}"?`,
  "suggest.declare": ({ name, role }) =>
    role === "article"
      ? "Controleer de id van het artikel, of zet het record in de map van het dossier."
      : `Leg "${name}" vast onder ${roles[role].section} in story.yaml, of verbeter de spelling.`,
  "suggest.alias": ({ name, declared, id }) =>
    `Is "${name}" een verschrijving van ${declared}, zeg het dan tegen het medium; is het een eigen naam, zet hem dan bij aliases van ${id} in story.yaml.`,
  "suggest.own-id": ({ id }) => `Geef haar een eigen id, bijvoorbeeld: id: ${id.slice(id.indexOf("#") + 1)}-2`,
  "suggest.remove-unused": ({ name }) => `Verwijder "${name}", of gebruik het in een bewering.`,
};
