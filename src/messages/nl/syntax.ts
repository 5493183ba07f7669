import type { SyntaxMessages } from "../../model/messages/syntax.ts";
import type { Catalogue } from "../catalogue.ts";
import { hexadecimal } from "../hexadecimal.ts";

const brackets = new Map([
  ["[", "]"],
  ["{", "}"],
]);

export const syntax: Catalogue<SyntaxMessages> = {
  "syntax.anchor": ({ written }) =>
    `"${written}" zou een YAML-anker zijn; records gebruiken die niet. Is het tekst, zet die dan tussen aanhalingstekens.`,
  "syntax.alias": ({ written }) =>
    `"${written}" zou een ander deel van het bestand herhalen (een YAML-alias); dat mag niet in records. Schrijf het deel uit, of zet tekst tussen aanhalingstekens.`,
  "syntax.tag": ({ written }) =>
    `"${written}" zou een YAML-tag zijn; records gebruiken die niet. Is het tekst, zet die dan tussen aanhalingstekens.`,
  "syntax.second-document": () =>
    "Hier begint een tweede document. Een bestand bevat één record: zet de rest in een eigen bestand en verwijder de regel ---.",
  "syntax.too-deep": ({ limit }, { number }) =>
    `Lijsten en mappings zitten hier meer dan ${number(String(limit))} niveaus diep in elkaar. Geen record heeft dat nodig: klopt een haakje of een inspringing niet?`,
  "syntax.too-many": ({ limit }, { number }) =>
    `Het bestand heeft meer dan ${number(String(limit))} sleutels en waarden. Splits het op.`,
  "syntax.duplicate-key": ({ key, line, item }) =>
    `"${key}" staat hier voor de tweede keer; eerst op regel ${line}. ${
      item
        ? "Begint hier een volgend onderdeel van de lijst, zet er dan - en een spatie voor; houd er anders één."
        : "Houd er één, of voeg ze samen."
    }`,
  "syntax.complex-key": () =>
    "Een sleutel moet een gewoon woord zijn, geen lijst of mapping. Zijn de haakjes { } als tekst bedoeld? Zet ze dan tussen aanhalingstekens.",
  "syntax.tab": () => "De regel springt in met een tab. YAML staat daar alleen spaties toe: vervang hem door spaties.",
  "syntax.indent": ({ columns }, { list }) =>
    columns === null
      ? "De inspringing van deze regel past bij geen van de regels erboven. Wat bij elkaar hoort, begint in dezelfde kolom."
      : `De inspringing van deze regel past bij geen van de regels erboven: hij begint in kolom ${columns.column}; kolom ${list(columns.fitting.map(String), "or")} zou passen. Wat bij elkaar hoort, begint in dezelfde kolom.`,
  "syntax.unclosed-bracket": ({ bracket }) =>
    `Het haakje ${bracket} dat hier opent, wordt nooit gesloten. Sluit het met ${brackets.get(bracket) ?? bracket}; is het tekst, zet die dan tussen aanhalingstekens.`,
  "syntax.unopened-bracket": ({ bracket }) =>
    `Het haakje ${bracket} sluit niets: ervoor is er geen geopend. Verwijder het; is het tekst, zet die dan tussen aanhalingstekens.`,
  "syntax.in-brackets": () =>
    "Tussen haakjes staan de delen gescheiden door één komma: [a, b] of { key: a, other: b }. Tekst met een komma, dubbele punt of haakje heeft aanhalingstekens nodig.",
  "syntax.missing-colon": ({ entry }) =>
    `Deze regel is geen \`key: value\` en hoort ook niet bij de tekst ervoor. Ontbreekt een dubbele punt, of de spatie erna? ${
      entry === null ? "" : `Is "${entry.key}" de sleutel, schrijf dan: \`${entry.written}\`. `
    }Een tekst van meer regels begint met | na de dubbele punt.`,
  "syntax.second-colon": ({ written }) =>
    `Tekst met een dubbele punt en een spatie erin heeft aanhalingstekens nodig: ${written ?? '`title: "Veerboot: vroeg open"`'}`,
  "syntax.space-before-comment": () =>
    "Voor de # van een commentaar hoort een spatie. Is de # tekst, zet die dan tussen aanhalingstekens.",
  "syntax.text-start": ({ character, written }) =>
    `Een tekst kan in YAML niet met ${character} beginnen. Zet hem tussen rechte aanhalingstekens${written === null ? "." : `: ${written}`}`,
  "syntax.escape": ({ written }) =>
    `${written} betekent niets tussen dubbele aanhalingstekens. Schrijf de backslash twee keer, of gebruik enkele aanhalingstekens.`,
  "syntax.directive": () =>
    "Een regel die met % begint, is een aanwijzing aan YAML, en records hebben er geen nodig. Verwijder hem; is het tekst, zet die dan tussen aanhalingstekens.",
  "syntax.unexpected": ({ written }) =>
    `Hier kan niets staan. Eindigt een tekst te vroeg, of moet hij met een aanhalingsteken beginnen en daarna doorgaan? Zet dan alles tussen rechte aanhalingstekens${
      written === null ? "." : `: ${written}`
    }`,
  "syntax.unclosed-quote": ({ quote }) =>
    `Het aanhalingsteken ${quote} dat hier opent, wordt nooit gesloten. Sluit het${quote === "'" ? ", en schrijf een apostrof erin als ''" : ', en schrijf een aanhalingsteken erin als \\"'}.`,
  "syntax.blank": ({ code }) =>
    `Dit wit is geen gewone spatie (U+${hexadecimal(code)}); Word en webpagina’s zetten zulke neer. Vervang het door een spatie van het toetsenbord.`,
  "syntax.bullet": ({ character }) =>
    `Een onderdeel van een lijst begint met een koppelteken en een spatie; hier staat ${character}. Schrijf in plaats daarvan -.`,
  "syntax.merge-mark": ({ mark }) =>
    `${mark} is hier door git achtergelaten, waar twee mensen dezelfde regels veranderden. Houd de regels die kloppen, en verwijder die met <<<<<<<, ======= en >>>>>>>.`,
};
