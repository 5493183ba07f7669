import type { SyntaxMessages } from "../../model/messages/syntax.ts";
import type { Catalogue } from "../catalogue.ts";
import { hexadecimal } from "../hexadecimal.ts";

const brackets = new Map([
  ["[", "]"],
  ["{", "}"],
]);

export const syntax: Catalogue<SyntaxMessages> = {
  "syntax.anchor": ({ written }) =>
    `"${written}" would be a YAML anchor, which records do not use. If it is text, put it in quotes.`,
  "syntax.alias": ({ written }) =>
    `"${written}" would repeat another part of the file (a YAML alias), which records do not allow. Write the part out, or put text in quotes.`,
  "syntax.tag": ({ written }) =>
    `"${written}" would be a YAML tag, which records do not use. If it is text, put it in quotes.`,
  "syntax.second-document": () =>
    "A second document begins here. A file holds one record: move the rest to a file of its own, and remove the line ---.",
  "syntax.too-deep": ({ limit }, { number }) =>
    `Lists and mappings lie more than ${number(String(limit))} levels deep inside one another here. No record needs that: is a bracket or an indentation wrong?`,
  "syntax.too-many": ({ limit }, { number }) =>
    `The file holds too much: more than ${number(String(limit))} keys, values and marks between them. Split it into several files.`,
  "syntax.duplicate-key": ({ key, line, item }) =>
    `"${key}" stands here a second time; the first is in line ${line}. ${
      item
        ? "If another item of the list begins here, write - and a space before it; else keep one of them."
        : "Keep one of them, or join them."
    }`,
  "syntax.complex-key": () =>
    "A key must be a plain word, not a list or a mapping. Are braces { } meant as text? Then put them in quotes.",
  "syntax.tab": () => "The line is indented with a tab. YAML allows only spaces there: replace it with spaces.",
  "syntax.indent": ({ columns }, { list }) =>
    columns === null
      ? "The indentation of this line fits none of the lines above. Lines that belong together begin in the same column."
      : `The indentation of this line fits none of the lines above: it begins in column ${columns.column}, and column ${list(columns.fitting.map(String), "or")} would fit. Lines that belong together begin in the same column.`,
  "syntax.unclosed-quote": ({ quote }) =>
    `The quotation mark ${quote} that opens here is never closed. Close it${
      quote === "'" ? ", and write an apostrophe inside as ''" : ', and write a quotation mark inside as \\"'
    }.`,
  "syntax.unclosed-bracket": ({ bracket }) =>
    `The bracket ${bracket} that opens here is never closed. Close it with ${brackets.get(bracket) ?? bracket}; if it is text, put the text in quotes.`,
  "syntax.unopened-bracket": ({ bracket }) =>
    `The bracket ${bracket} closes nothing: no bracket was opened before it. Remove it; if it is text, put the text in quotes.`,
  "syntax.in-brackets": () =>
    "Inside brackets, the parts are separated by single commas: [a, b] or { key: a, other: b }. A text with a comma, a colon or a bracket needs quotes.",
  "syntax.missing-colon": ({ entry }) =>
    `This line is neither \`key: value\` nor part of the text before it. Is a colon, or the space after it, missing? ${
      entry === null ? "" : `If "${entry.key}" is the key, write: \`${entry.written}\`. `
    }A text of several lines begins with | after the colon.`,
  "syntax.second-colon": ({ written }) =>
    `A text that has a colon and a space inside needs quotes: ${written ?? '`title: "Ferry: it opens early"`'}`,
  "syntax.space-before-comment": () =>
    "A comment needs a space before its #. If the # is text, put the text in quotes.",
  "syntax.text-start": ({ character, written }) =>
    `A text cannot begin with ${character} in YAML. Put it in quotes${written === null ? "." : `: ${written}`}`,
  "syntax.escape": ({ written }) =>
    `${written} means nothing inside double quotes. Write the backslash twice, or use single quotes.`,
  "syntax.directive": () =>
    "A line that begins with % is an instruction to YAML, and records need none. Remove it; if it is text, put it in quotes.",
  "syntax.unexpected": ({ written }) =>
    `Nothing can stand here. Did a text end too early, or is it to begin with a quotation mark and go on after it? Then put all of it in quotes${
      written === null ? "." : `: ${written}`
    }`,
  "syntax.blank": ({ code }) =>
    `This blank is no ordinary space (U+${hexadecimal(code)}), such as Word and web pages put in. Replace it with a space from the keyboard.`,
  "syntax.bullet": ({ character }) =>
    `An item of a list begins with a hyphen and a space; here stands ${character}. Write - instead.`,
  "syntax.merge-mark": ({ mark }) =>
    `${mark} was left here by git, where two people changed the same lines. Keep the lines that are right, and remove those that begin with <<<<<<<, ======= and >>>>>>>.`,
};
