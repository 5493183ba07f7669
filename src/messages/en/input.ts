import type { InputMessages, Unreadable } from "../../model/messages/input.ts";
import type { SchemaMessages } from "../../model/messages/schema.ts";
import type { SyntaxMessages } from "../../model/messages/syntax.ts";
import type { Catalogue } from "../catalogue.ts";
import { hexadecimal } from "../hexadecimal.ts";
import { megabytes } from "../megabytes.ts";

const unreadable: Readonly<Record<Unreadable, string>> = {
  missing: "It is not there.",
  denied: "Its permissions do not let factlint read it.",
  "not-a-file": "It is a folder, a device or the like, and no file.",
  "broken-link": "It is a link to something that is not there.",
  "link-loop": "It is a link that leads back to itself.",
  "bad-name": "Its name is not in UTF-8, so that it cannot be opened. Rename it.",
};

export const input: Catalogue<Omit<InputMessages, keyof SyntaxMessages | keyof SchemaMessages>> = {
  "input.missing": ({ path }) => `There is no file or folder "${path}". Check the spelling, and the folder you are in.`,
  "input.no-desk": ({ path }) =>
    `There is no folder "${path}" here, in which claims are looked for. Go to the folder of your desk, or start a desk: factlint init`,
  "input.no-match": ({ pattern }) => `Nothing matches "${pattern}".`,
  "input.not-yaml": ({ path }) => `"${path}" is no record: the name of a record ends in .yaml or .yml.`,
  "input.no-claims": ({ paths }, { list }) =>
    `There are no articles in ${list(paths)}. A story is a folder with a story.yaml and one .yaml file for each article; \`factlint init\` makes one.`,
  "input.unreadable": ({ why }) => `This could not be read. ${unreadable[why]}`,
  "input.too-large": ({ size, limit }, { number }) =>
    `The file has ${number(megabytes(size))} MB; none of more than ${number(megabytes(limit))} MB is read. Is it the right file? Records and the texts of articles are far smaller: shorten it, split it, or move it elsewhere.`,
  "input.no-story": ({ folder, beside, around }) =>
    `There is no story.yaml beside this file in ${folder === "." ? "the root folder" : `"${folder}"`}. Every article belongs to a story: ${
      beside !== null
        ? `the file with the story's words is called story.yaml, in small letters. Rename ${beside}.`
        : around !== null
          ? `move the file to ${around}.`
          : "move it into a story's folder, or add a story.yaml."
    }`,
  "input.hidden-ending": ({ name, record }) =>
    `${name} is not read: a record's name ends in .yaml. Rename it to ${record}; Windows may hide the .txt behind it.`,
  "input.two-files": ({ first, second }) =>
    `Both ${first} and ${second} are here, and only the first is read. Join them into one.`,
  "input.utf-16": ({ encoding }) => `The file is in ${encoding}. Open it in an editor, and save it as UTF-8.`,
  "input.not-utf-8": ({ byte, line, character }, { number }) =>
    `The byte ${byte.toString(16).toUpperCase().padStart(2, "0")} (hexadecimal) in line ${number(String(line))} is not UTF-8. ${character === null ? "The file is perhaps in an older encoding such as Windows-1252" : `In Windows-1252, an older encoding, it would be "${character}"`}: open the file in an editor, and save it as UTF-8.`,
  "input.carriage-return": () =>
    "A carriage return stands here without a line feed. So old Macs ended their lines, and YAML takes them all for one: save the file with the line ends of Unix (LF) or Windows (CRLF).",
  "input.binary": () =>
    "This is no text: it holds a zero byte. Is it a document of Word, a PDF or the like? Save what it says as plain text in UTF-8.",
  "input.more": ({ limit }, { number }) =>
    `The file has more mistakes than the first ${number(String(limit))}. The others are listed once these are mended.`,
  "input.control-character": ({ code }) =>
    `A control character that cannot be seen stands here (U+${hexadecimal(code)}). Remove it.`,
};
