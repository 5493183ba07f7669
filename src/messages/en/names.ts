import type { NameMessages, NameRole } from "../../model/messages/names.ts";
import type { Catalogue } from "../catalogue.ts";

const roles: Readonly<Record<NameRole, { readonly name: string; readonly section: string }>> = {
  outlet: { name: "outlet", section: "outlets" },
  origin: { name: "origin", section: "origins" },
  article: { name: "article", section: "the story's folder" },
  speaker: { name: "speaker", section: "entities" },
  subject: { name: "subject", section: "entities" },
  entity: { name: "entity", section: "entities" },
  property: { name: "property", section: "properties" },
  dimension: { name: "scope dimension", section: "terms" },
  term: { name: "term", section: "terms" },
};

export const names: Catalogue<NameMessages> = {
  "unknown-name": ({ name, role }) =>
    role === "article"
      ? `There is no article "${name}" in this story.`
      : `The ${roles[role].name} "${name}" is not declared in story.yaml.`,
  "name-variant": ({ name, declared }) =>
    `"${name}" is spelt almost like ${declared}, which the story declares. The same may be meant, but factlint does not take it for that.`,
  "name-cycle": ({ step, names }) =>
    `"${names[0]}" leads back to itself by ${step}: ${[...names, names[0]].join(" → ")}. Remove the step that is wrong.`,
  "name-depth": ({ step, name, most }) =>
    `"${name}" lies more than ${most} steps of ${step} below another name; what is farther away counts as unrelated. Leave out steps between.`,
  "duplicate-claim": ({ id, line }) =>
    `There is already a claim with the id ${id}, on line ${line}. This one is left out.`,
  "duplicate-article": ({ articles, more, address }, { list }) =>
    `${list(more === 0 ? articles : [...articles, `${more} more`])} have one address (${address}). If they are one article, it seems to confirm itself.`,
  "unused-definition": ({ name, role }) => `The ${roles[role].name} "${name}" is declared, but nothing uses it.`,
  "suggest.did-you-mean": ({ suggestion }) => `Did you mean "${suggestion}"?`,
  "suggest.declare": ({ name, role }) =>
    role === "article"
      ? `Check the article's id, or add its record to the story's folder.`
      : `Declare "${name}" under ${roles[role].section} in story.yaml, or correct its spelling.`,
  "suggest.alias": ({ name, declared, id }) =>
    `If "${name}" is a misspelling of ${declared}, say so to the outlet; if it is a name of its own, add it under aliases of ${id} in story.yaml.`,
  "suggest.one-record": () =>
    "Keep one record. If one is a later edition of the other, say so in it with edition-of; if an address is wrong, correct it.",
  "suggest.own-id": ({ id }) => `Give it an id of its own, for instance: id: ${id.slice(id.indexOf("#") + 1)}-2`,
  "suggest.remove-unused": ({ name }) => `Remove "${name}", or use it in a record.`,
};
