import type { Accepted, SchemaMessages, Unaccepted } from "../../model/messages/schema.ts";
import type { Catalogue } from "../catalogue.ts";

/** What a place accepts, where something else stands. */
const accepts: Readonly<Record<Accepted, string>> = {
  "article-file": "un article avec les clés `article` et `claims`",
  "story-file": "un dossier avec la clé `story` et ce qu’il déclare",
  "decisions-file": "la clé `decisions` avec une liste",
  "config-file": "des réglages comme `fail-on: error`",
  map: "des clés avec des valeurs en dessous, ou { key: value }",
  list: "une liste (des lignes qui commencent par -, ou [a, b])",
  text: "un texte",
  texts: "une liste de textes comme [a, b]",
  name: "un identifiant fait de lettres, de chiffres et, entre eux, de - . _, sans espaces",
  names: "une liste d’identifiants comme [a, b]",
  date: "une date comme 2024-05-14, 2024-05 ou 2024~",
  language: "un code de langue comme en, nl ou pt-BR",
  url: "une adresse qui commence par https:// ou http://",
  percentage: "un pourcentage inférieur à 100%, comme 2% ou 0.5%",
  amount: "un nombre décimal supérieur à zéro, comme 0.086",
  "whole-number": "un nombre entier à partir de 1",
  "yes-no": "true ou false",
  changes: "true, false ou une durée comme 1 month",
  value: "une valeur (un texte, un nombre, une liste ou des clés avec leurs valeurs)",
  scope: "des termes par dimension, comme { region: norsund }",
  day: "un jour du calendrier comme 2024-05-14",
  currency: "les trois majuscules d’une monnaie, comme EUR",
  finding: "l’identifiant d’un constat, tel que le rapport le donne",
  claim: "l’identifiant d’une affirmation, article#claim",
  reference: "une propriété, ou entity/property",
  references: "une liste de propriétés comme [property, entity/property]",
  distance: "une durée comme 30 days, 6 months ou 1 year",
  values: "des valeurs par propriété, comme { cancelled: true }",
};

/** What stands in a place and is not accepted there. */
function unaccepted({ key, place, form, written }: Unaccepted): string {
  if (place === "file")
    return `Le fichier contient ${{ text: `« ${written} »`, list: "une liste", map: "des clés avec des valeurs" }[form]}`;
  if (form === "text" && written === "") return `${placed(key, place)} est vide`;
  const cannot = { text: `être « ${written} »`, list: "être une liste", map: "contenir de clés avec des valeurs" };
  return `${placed(key, place)} ne peut pas ${cannot[form]}`;
}

function placed(key: string, place: Unaccepted["place"]): string {
  return place === "item" ? `Un élément de « ${key} »` : `« ${key} »`;
}

export const schema: Catalogue<SchemaMessages> = {
  "schema.unknown-key": ({ key, nearest, known, empty }, { list }) =>
    `La clé « ${key} » n’est pas connue ici.${nearest === null ? ` Sont connues ici : ${list(known)}.` : ` Vouliez-vous dire « ${nearest} » ?`}${empty ? " Ou est-ce la fin d’un texte avec virgule, entre accolades ? Alors mettez ce texte entre guillemets." : ""}`,
  "schema.cut-off": ({ key, kept, rest }) =>
    `Une espace et un # commencent un commentaire, si bien que « ${key} » finit ici par « ${kept} ». Si « ${rest} » en fait partie, mettez le tout entre guillemets droits ; si c’est un commentaire, mettez une espace après le #.`,
  "schema.key-of-other-kind": ({ key, kind, kinds }, { list }) =>
    `Une propriété de type « ${kind} » n’a pas de « ${key} » ; il n’y en a que pour : ${list(kinds)}. Supprimez la clé, ou changez le type.`,
  "schema.terms-of-entities": () =>
    "Cette liste contient des entités (« of: entity »), qui ne sont d’aucune dimension de « terms ». Supprimez la clé « terms » ; ou écrivez « of: term » si elle contient des termes.",
  "schema.bad-name": ({ name }) =>
    `« ${name} » ne peut pas être un identifiant.${name.includes(":") ? " L’espace après le deux-points manque-t-elle ?" : ` Attendu : ${accepts.name}.`}`,
  "schema.missing-key": ({ key, accepts: what, choices }, { list }) =>
    `La clé « ${key} » manque ici.${
      choices.length > 0 ? ` Attendu : ${list(choices, "or")}.` : what === null ? "" : ` Attendu : ${accepts[what]}.`
    }`,
  "schema.expected": ({ accepts: what, ...found }) => `${unaccepted(found)}. Attendu : ${accepts[what]}.`,
  "schema.empty": ({ key, place, accepts: what, required }) =>
    `${placed(key, place)} est vide. Attendu : ${accepts[what]}.${
      required ? "" : ` S’il n’y a rien à dire, supprimez ${place === "item" ? "l’élément" : "la clé"}.`
    }`,
  "schema.count": ({ key, count, least, most }) =>
    `« ${key} » a trop ${most === null ? "peu " : ""}d’éléments (${count}). Attendu : ${most === null ? `au moins ${least}` : `au plus ${most}`}.`,
  "schema.too-long": ({ key, length, limit }, { number }) =>
    `« ${key} » compte ${number(String(length))} caractères ; ${number(String(limit))} au plus sont admis, car les rapports le répètent à chaque affirmation. Abrégez-le, et mettez le reste dans une « note ».`,
  "schema.choice": ({ choices, nearest, ...found }, { list }) =>
    `${unaccepted(found)}. Attendu : ${list(choices, "or")}.${
      nearest === null ? "" : ` Vouliez-vous dire « ${nearest} » ?`
    }`,
  "schema.repeated": ({ key, written }) => `« ${written} » figure deux fois dans « ${key} ». Supprimez-en un.`,
  "schema.empty-file": ({ accepts: what }) => `Le fichier est vide. Attendu : ${accepts[what]}.`,
  "schema.bad-file-name": ({ name }) =>
    `Le nom de fichier « ${name} » ne peut pas être l’identifiant de l’article. Renommez le fichier (lettres, chiffres et, entre eux, - . _), ou donnez à l’article un « id ».`,
  "schema.bad-folder-name": ({ name }) =>
    `Le nom de répertoire « ${name} » ne peut pas être l’identifiant du dossier. Renommez-le : lettres, chiffres et, entre eux, - . _.`,
  "schema.same-article": ({ article, file }) =>
    `${file} a déjà l’identifiant d’article « ${article} ». Renommez l’un des fichiers, ou donnez à son article un autre « id ».`,
  "schema.same-story": ({ story, folder }) =>
    `${folder} contient déjà un dossier nommé « ${story} ». Renommez l’un des répertoires.`,
};
