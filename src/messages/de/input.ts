import type { InputMessages, Unreadable } from "../../model/messages/input.ts";
import type { SchemaMessages } from "../../model/messages/schema.ts";
import type { SyntaxMessages } from "../../model/messages/syntax.ts";
import type { Catalogue } from "../catalogue.ts";
import { hexadecimal } from "../hexadecimal.ts";
import { megabytes } from "../megabytes.ts";

const unreadable: Readonly<Record<Unreadable, string>> = {
  missing: "Es ist nicht da.",
  denied: "Die Berechtigungen lassen factlint nicht lesen.",
  "not-a-file": "Es ist ein Ordner, ein Gerät oder dergleichen, und keine Datei.",
  "broken-link": "Es ist ein Verweis auf etwas, das nicht da ist.",
  "link-loop": "Es ist ein Verweis, der zu sich selbst zurückführt.",
  "bad-name": "Der Name ist nicht in UTF-8 und lässt sich daher nicht öffnen. Benennen Sie es um.",
};

export const input: Catalogue<Omit<InputMessages, keyof SyntaxMessages | keyof SchemaMessages>> = {
  "input.missing": ({ path }) =>
    `Es gibt keine Datei und keinen Ordner „${path}“. Prüfen Sie die Schreibweise und den Ordner, in dem Sie sind.`,
  "input.no-desk": ({ path }) =>
    `Hier ist kein Ordner „${path}“, in dem nach Aussagen gesucht wird. Gehen Sie in den Ordner Ihrer Redaktion, oder legen Sie einen an: factlint init`,
  "input.no-match": ({ pattern }) => `Nichts passt zu „${pattern}“.`,
  "input.not-yaml": ({ path }) => `„${path}“ ist kein Eintrag: Der Name eines Eintrags endet auf .yaml oder .yml.`,
  "input.no-claims": ({ paths }, { list }) =>
    `In ${list(paths)} sind keine Artikel. Eine Story ist ein Ordner mit einer story.yaml und je einer .yaml-Datei für jeden Artikel; \`factlint init\` legt eine an.`,
  "input.unreadable": ({ why }) => `Das war nicht lesbar. ${unreadable[why]}`,
  "input.too-large": ({ size, limit }, { number }) =>
    `Die Datei hat ${number(megabytes(size))} MB; keine über ${number(megabytes(limit))} MB wird gelesen. Ist es die richtige? Einträge und Texte von Artikeln sind viel kleiner: Kürzen oder teilen Sie sie, oder legen Sie sie woandershin.`,
  "input.no-story": ({ folder, beside, around }) =>
    `Neben dieser Datei in ${folder === "." ? "dem Wurzelordner" : `„${folder}“`} liegt keine story.yaml. Jeder Artikel gehört zu einer Story: ${
      beside !== null
        ? `Die Datei mit den Wörtern der Story heißt story.yaml, in Kleinbuchstaben. Benennen Sie ${beside} um.`
        : around !== null
          ? `Verschieben Sie die Datei nach ${around}.`
          : "Verschieben Sie ihn in ihren Ordner, oder legen Sie eine story.yaml an."
    }`,
  "input.hidden-ending": ({ name, record }) =>
    `${name} wird nicht gelesen: Der Name eines Eintrags endet auf .yaml. Benennen Sie die Datei in ${record} um; Windows verbirgt womöglich das .txt dahinter.`,
  "input.two-files": ({ first, second }) =>
    `Hier liegen ${first} und ${second}, und nur die erste wird gelesen. Fassen Sie beide zusammen.`,
  "input.utf-16": ({ encoding }) =>
    `Die Datei ist in ${encoding}. Öffnen Sie sie in einem Editor, und speichern Sie sie als UTF-8.`,
  "input.not-utf-8": ({ byte, line, character }, { number }) =>
    `Das Byte ${byte.toString(16).toUpperCase().padStart(2, "0")} (hexadezimal) in Zeile ${number(String(line))} ist kein UTF-8. ${character === null ? "Die Datei ist vielleicht in einer älteren Kodierung wie Windows-1252" : `In Windows-1252, einer älteren Kodierung, wäre es „${character}“`}: Öffnen Sie die Datei in einem Editor, und speichern Sie sie als UTF-8.`,
  "input.carriage-return": () =>
    "Hier steht ein Wagenrücklauf ohne Zeilenvorschub. So endeten Zeilen auf alten Macs, und YAML hält sie alle für eine: Speichern Sie die Datei mit den Zeilenenden von Unix (LF) oder Windows (CRLF).",
  "input.more": ({ limit }, { number }) =>
    `Die Datei hat mehr Fehler als die ersten ${number(String(limit))}. Die übrigen werden genannt, sobald diese behoben sind.`,
  "input.binary": () =>
    "Das ist kein Text: Darin steht ein Nullbyte. Ist es ein Word-Dokument, ein PDF oder dergleichen? Speichern Sie, was darin steht, als reinen Text in UTF-8.",
  "input.control-character": ({ code }) =>
    `Hier steht ein unsichtbares Steuerzeichen (U+${hexadecimal(code)}). Entfernen Sie es.`,
};
