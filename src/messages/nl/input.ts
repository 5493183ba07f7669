import type { InputMessages, Unreadable } from "../../model/messages/input.ts";
import type { SchemaMessages } from "../../model/messages/schema.ts";
import type { SyntaxMessages } from "../../model/messages/syntax.ts";
import type { Catalogue } from "../catalogue.ts";
import { hexadecimal } from "../hexadecimal.ts";
import { megabytes } from "../megabytes.ts";

const unreadable: Readonly<Record<Unreadable, string>> = {
  missing: "Het is er niet.",
  denied: "De rechten laten factlint niet lezen.",
  "not-a-file": "Het is een map, een apparaat of iets dergelijks, en geen bestand.",
  "broken-link": "Het is een link naar iets wat er niet is.",
  "link-loop": "Het is een link die naar zichzelf terugleidt.",
  "bad-name": "De naam is niet in UTF-8, zodat het niet te openen is. Hernoem het.",
};

export const input: Catalogue<Omit<InputMessages, keyof SyntaxMessages | keyof SchemaMessages>> = {
  "input.missing": ({ path }) =>
    `Er is geen bestand of map "${path}". Controleer de spelling, en de map waarin u bent.`,
  "input.no-desk": ({ path }) =>
    `Hier is geen map "${path}", waarin naar beweringen gezocht wordt. Ga naar de map van uw redactie, of maak er een: factlint init`,
  "input.no-match": ({ pattern }) => `Niets past bij "${pattern}".`,
  "input.not-yaml": ({ path }) => `"${path}" is geen record: de naam van een record eindigt op .yaml of .yml.`,
  "input.no-claims": ({ paths }, { list }) =>
    `In ${list(paths)} staan geen artikelen. Een dossier is een map met een story.yaml en een .yaml-bestand voor elk artikel; \`factlint init\` maakt er een.`,
  "input.unreadable": ({ why }) => `Dit was niet te lezen. ${unreadable[why]}`,
  "input.too-large": ({ size, limit }, { number }) =>
    `Het bestand heeft ${number(megabytes(size))} MB; geen van meer dan ${number(megabytes(limit))} MB wordt gelezen. Is het het juiste bestand? Records en teksten van artikelen zijn veel kleiner: kort het in, splits het op, of zet het elders.`,
  "input.no-story": ({ folder, beside, around }) =>
    `Naast dit bestand in ${folder === "." ? "de hoofdmap" : `"${folder}"`} staat geen story.yaml. Elk artikel hoort bij een dossier: ${
      beside !== null
        ? `het bestand met de woorden van het dossier heet story.yaml, in kleine letters. Hernoem ${beside}.`
        : around !== null
          ? `zet het bestand in ${around}.`
          : "zet het in de map daarvan, of maak een story.yaml."
    }`,
  "input.hidden-ending": ({ name, record }) =>
    `${name} wordt niet gelezen: de naam van een record eindigt op .yaml. Hernoem het bestand in ${record}; Windows verbergt misschien het .txt erachter.`,
  "input.two-files": ({ first, second }) =>
    `Zowel ${first} als ${second} staan hier, en alleen het eerste wordt gelezen. Voeg ze samen.`,
  "input.utf-16": ({ encoding }) => `Het bestand is in ${encoding}. Open het in een editor, en bewaar het als UTF-8.`,
  "input.not-utf-8": ({ byte, line, character }, { number }) =>
    `De byte ${byte.toString(16).toUpperCase().padStart(2, "0")} (hexadecimaal) in regel ${number(String(line))} is geen UTF-8. ${character === null ? "Het bestand is misschien in een oudere codering zoals Windows-1252" : `In Windows-1252, een oudere codering, zou het "${character}" zijn`}: open het bestand in een editor, en bewaar het als UTF-8.`,
  "input.carriage-return": () =>
    "Hier staat een regelterugloop zonder regelopschuiving. Zo eindigden regels op oude Macs, en YAML houdt ze alle voor één: bewaar het bestand met de regeleinden van Unix (LF) of Windows (CRLF).",
  "input.more": ({ limit }, { number }) =>
    `Het bestand heeft meer fouten dan de eerste ${number(String(limit))}. De andere worden genoemd zodra deze hersteld zijn.`,
  "input.binary": () =>
    "Dit is geen tekst: er staat een nulbyte in. Is het een Word-document, een pdf of iets dergelijks? Bewaar wat erin staat als platte tekst in UTF-8.",
  "input.control-character": ({ code }) =>
    `Hier staat een onzichtbaar stuurteken (U+${hexadecimal(code)}). Verwijder het.`,
};
