import type { Accepted, SchemaMessages, Unaccepted } from "../../model/messages/schema.ts";
import type { Catalogue } from "../catalogue.ts";

/** What a place accepts, after "Expected". */
const accepts: Readonly<Record<Accepted, string>> = {
  "article-file": "an article: the keys `article` and `claims`",
  "story-file": "a story: the key `story`, and what it declares",
  "decisions-file": "the key `decisions` with a list",
  "config-file": "settings such as `fail-on: error`",
  map: "keys with values below it, or { key: value }",
  list: "a list: items that begin with -, or [a, b]",
  text: "a text",
  texts: "a list of texts: [a, b]",
  name: "an id: letters, digits, and - . _ between them, without spaces",
  names: "ids, as a list: [a, b]",
  date: "a date such as 2024-05-14, 2024-05 or 2024~",
  day: "a day of the calendar such as 2024-05-14",
  language: "a language code such as en, nl or pt-BR",
  currency: "the three capital letters of a currency, such as EUR",
  url: "an address that begins with https:// or http://",
  percentage: "a percentage below 100%, such as 2% or 0.5%",
  amount: "a decimal above zero, such as 0.086",
  "whole-number": "a whole number from 1",
  "yes-no": "true or false",
  changes: "true, false, or a distance in time such as 1 month",
  value: "a value: a text, a number, a list or a mapping",
  scope: "terms by dimension, such as { region: norsund }",
  finding: "the id of a finding, as the report prints it",
  claim: "the id of a claim: article#claim",
  reference: "a property, or entity/property",
  references: "a list of properties: [property, entity/property]",
  distance: "a distance in time such as 30 days, 6 months or 1 year",
  values: "values by property, such as { cancelled: true }",
};

/** What stands in a place and is not accepted there. */
function unaccepted({ key, place, form, written }: Unaccepted): string {
  const found = form === "text" ? `"${written}"` : { list: "a list", map: "keys with values" }[form];
  if (place === "file") return `The file holds ${found}`;
  return form === "text" && written === ""
    ? `${placed(key, place)} is empty`
    : `${placed(key, place)} cannot be ${found}`;
}

function placed(key: string, place: Unaccepted["place"]): string {
  return place === "item" ? `An item of "${key}"` : `"${key}"`;
}

export const schema: Catalogue<SchemaMessages> = {
  "schema.unknown-key": ({ key, nearest, known, empty }, { list }) =>
    `The key "${key}" is not known here. ${
      nearest === null ? `Known here: ${list(known)}.` : `Did you mean "${nearest}"?`
    }${empty ? " Or is it the rest of a text with a comma, inside braces? Put that text in quotes." : ""}`,
  "schema.cut-off": ({ key, kept, rest }) =>
    `A space and a # begin a comment, so that this "${key}" ends with "${kept}". If "${rest}" belongs to it, put all of it in quotes; if it is a comment, put a space after the #.`,
  "schema.key-of-other-kind": ({ key, kind, kinds }, { list }) =>
    `A property of kind "${kind}" has no "${key}"; only ${list(kinds)} ${kinds.length === 1 ? "has" : "have"} one. Remove the key, or change the kind.`,
  "schema.terms-of-entities": () =>
    'The members of this list are entities ("of: entity"), which are in no dimension of "terms". Remove the key "terms"; or, if its members are terms, write "of: term".',
  "schema.bad-name": ({ name }) =>
    `"${name}" cannot be an id. ${name.includes(":") ? "Is the space after the colon missing?" : `Expected ${accepts.name}.`}`,
  "schema.missing-key": ({ key, accepts: what, choices }, { list }) =>
    `The key "${key}" is missing here.${
      choices.length > 0 ? ` Expected ${list(choices, "or")}.` : what === null ? "" : ` Expected ${accepts[what]}.`
    }`,
  "schema.expected": ({ accepts: what, ...found }) => `${unaccepted(found)}. Expected ${accepts[what]}.`,
  "schema.empty": ({ key, place, accepts: what, required }) =>
    `${placed(key, place)} is empty. Expected ${accepts[what]}.${
      required ? "" : ` If there is nothing to say, remove the ${place === "item" ? "item" : "key"}.`
    }`,
  "schema.count": ({ key, count, least, most }) =>
    `"${key}" has too ${most === null ? "few" : "many"} items (${count}). Expected at ${most === null ? `least ${least}` : `most ${most}`}.`,
  "schema.too-long": ({ key, length, limit }, { number }) =>
    `"${key}" has ${number(String(length))} characters; at most ${number(String(limit))} are taken, for reports repeat it at every claim. Shorten it, and put what else there is to say in a "note".`,
  "schema.choice": ({ choices, nearest, ...found }, { list }) =>
    `${unaccepted(found)}. Expected ${list(choices, "or")}.${nearest === null ? "" : ` Did you mean "${nearest}"?`}`,
  "schema.repeated": ({ key, written }) => `"${written}" stands twice in "${key}". Remove one.`,
  "schema.empty-file": ({ accepts: what }) => `The file is empty. Expected ${accepts[what]}.`,
  "schema.bad-file-name": ({ name }) =>
    `The file's name "${name}" cannot be the article's id. Rename it (letters, digits, and - . _ between them), or give the article an "id".`,
  "schema.bad-folder-name": ({ name }) =>
    `The folder's name "${name}" cannot be the story's id. Rename the folder: letters, digits, and - . _ between them.`,
  "schema.same-article": ({ article, file }) =>
    `${file} has the article id "${article}" already. Rename one of the files, or give its article another "id".`,
  "schema.same-story": ({ story, folder }) =>
    `${folder} holds a story called "${story}" already. Rename one of the folders.`,
};
