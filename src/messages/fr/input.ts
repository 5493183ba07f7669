import type { InputMessages, Unreadable } from "../../model/messages/input.ts";
import type { SchemaMessages } from "../../model/messages/schema.ts";
import type { SyntaxMessages } from "../../model/messages/syntax.ts";
import type { Catalogue } from "../catalogue.ts";
import { hexadecimal } from "../hexadecimal.ts";
import { megabytes } from "../megabytes.ts";

const unreadable: Readonly<Record<Unreadable, string>> = {
  missing: "Il n’est pas là.",
  denied: "Ses droits ne laissent pas factlint le lire.",
  "not-a-file": "C’est un répertoire, un appareil ou autre chose, mais pas un fichier.",
  "broken-link": "C’est un lien vers quelque chose qui n’est pas là.",
  "link-loop": "C’est un lien qui ramène à lui-même.",
  "bad-name": "Son nom n’est pas en UTF-8, et ne peut donc pas être ouvert. Renommez-le.",
};

export const input: Catalogue<Omit<InputMessages, keyof SyntaxMessages | keyof SchemaMessages>> = {
  "input.missing": ({ path }) =>
    `Il n’y a ni fichier ni répertoire « ${path} ». Vérifiez l’orthographe, et le répertoire où vous êtes.`,
  "input.no-desk": ({ path }) =>
    `Il n’y a pas ici de répertoire « ${path} », où les affirmations sont cherchées. Allez dans le répertoire de votre rédaction, ou créez-en un : factlint init`,
  "input.no-match": ({ pattern }) => `Rien ne correspond à « ${pattern} ».`,
  "input.not-yaml": ({ path }) => `« ${path} » n’est pas une fiche : le nom d’une fiche finit par .yaml ou .yml.`,
  "input.no-claims": ({ paths }, { list }) =>
    `Il n’y a pas d’article dans ${list(paths)}. Un dossier est un répertoire avec un story.yaml et un fichier .yaml par article ; \`factlint init\` en crée un.`,
  "input.unreadable": ({ why }) => `Lecture impossible. ${unreadable[why]}`,
  "input.too-large": ({ size, limit }, { number }) =>
    `Le fichier fait ${number(megabytes(size))} Mo ; on n’en lit aucun de plus de ${number(megabytes(limit))}. Est-ce le bon ? Les fiches et les textes d’articles sont bien plus petits : raccourcissez-le, partagez-le, ou mettez-le ailleurs.`,
  "input.no-story": ({ folder, beside, around }) =>
    `Il n’y a pas de story.yaml à côté de ce fichier dans ${folder === "." ? "le répertoire racine" : `« ${folder} »`}. Chaque article appartient à un dossier : ${
      beside !== null
        ? `le fichier des mots du dossier s’appelle story.yaml, en minuscules. Renommez ${beside}.`
        : around !== null
          ? `déplacez le fichier dans ${around}.`
          : "déplacez-le dans le sien, ou ajoutez un story.yaml."
    }`,
  "input.hidden-ending": ({ name, record }) =>
    `${name} n’est pas lu : le nom d’une fiche finit par .yaml. Renommez le fichier en ${record} ; Windows cache peut-être le .txt qui suit.`,
  "input.two-files": ({ first, second }) =>
    `${first} et ${second} sont ici tous les deux, et seul le premier est lu. Réunissez-les.`,
  "input.utf-16": ({ encoding }) =>
    `Le fichier est en ${encoding}. Ouvrez-le dans un éditeur, et enregistrez-le en UTF-8.`,
  "input.not-utf-8": ({ byte, line, character }, { number }) =>
    `L’octet ${byte.toString(16).toUpperCase().padStart(2, "0")} (hexadécimal), à la ligne ${number(String(line))}, n’est pas de l’UTF-8. ${character === null ? "Le fichier est peut-être dans un codage plus ancien comme Windows-1252" : `En Windows-1252, un codage plus ancien, ce serait « ${character} »`} : ouvrez le fichier dans un éditeur, et enregistrez-le en UTF-8.`,
  "input.carriage-return": () =>
    "Un retour chariot figure ici sans saut de ligne. Les vieux Mac finissaient ainsi leurs lignes, et YAML les prend toutes pour une seule : enregistrez le fichier avec les fins de ligne d’Unix (LF) ou de Windows (CRLF).",
  "input.more": ({ limit }, { number }) =>
    `Le fichier a plus de fautes que les ${number(String(limit))} premières. Les autres seront indiquées une fois celles-ci corrigées.`,
  "input.binary": () =>
    "Ce n’est pas du texte : il contient un octet nul. Est-ce un document Word, un PDF ou semblable ? Enregistrez ce qu’il dit en texte brut, en UTF-8.",
  "input.control-character": ({ code }) =>
    `Un caractère de commande invisible figure ici (U+${hexadecimal(code)}). Supprimez-le.`,
};
