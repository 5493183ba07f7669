import type { SyntaxMessages } from "../../model/messages/syntax.ts";
import type { Catalogue } from "../catalogue.ts";
import { hexadecimal } from "../hexadecimal.ts";

const brackets = new Map([
  ["[", "]"],
  ["{", "}"],
]);

export const syntax: Catalogue<SyntaxMessages> = {
  "syntax.anchor": ({ written }) =>
    `„${written}“ wäre ein YAML-Anker; Einträge verwenden keine. Ist es Text, setzen Sie ihn in Anführungszeichen.`,
  "syntax.alias": ({ written }) =>
    `„${written}“ würde einen anderen Teil der Datei wiederholen (ein YAML-Alias); das ist in Einträgen nicht erlaubt. Schreiben Sie den Teil aus, oder setzen Sie Text in Anführungszeichen.`,
  "syntax.tag": ({ written }) =>
    `„${written}“ wäre ein YAML-Tag; Einträge verwenden keine. Ist es Text, setzen Sie ihn in Anführungszeichen.`,
  "syntax.second-document": () =>
    "Hier beginnt ein zweites Dokument. Eine Datei enthält einen Eintrag: Verlegen Sie den Rest in eine eigene Datei, und entfernen Sie die Zeile ---.",
  "syntax.too-deep": ({ limit }, { number }) =>
    `Hier liegen Listen und Zuordnungen mehr als ${number(String(limit))} Ebenen tief ineinander. Kein Eintrag braucht das: Stimmt eine Klammer oder eine Einrückung nicht?`,
  "syntax.too-many": ({ limit }, { number }) =>
    `Die Datei hat mehr als ${number(String(limit))} Schlüssel und Werte. Teilen Sie sie auf.`,
  "syntax.duplicate-key": ({ key, line, item }) =>
    `„${key}“ steht hier ein zweites Mal; zuerst in Zeile ${line}. ${
      item
        ? "Beginnt hier ein weiterer Punkt der Liste, schreiben Sie - und ein Leerzeichen davor; sonst behalten Sie eines."
        : "Behalten Sie eines, oder fassen Sie beide zusammen."
    }`,
  "syntax.complex-key": () =>
    "Ein Schlüssel muss ein einfaches Wort sein, keine Liste oder Zuordnung. Sollen die Klammern { } Text sein? Dann setzen Sie sie in Anführungszeichen.",
  "syntax.tab": () =>
    "Die Zeile ist mit einem Tabulator eingerückt. YAML erlaubt dort nur Leerzeichen: Ersetzen Sie den Tabulator durch Leerzeichen.",
  "syntax.indent": ({ columns }, { list }) =>
    columns === null
      ? "Die Einrückung dieser Zeile passt zu keiner der Zeilen darüber. Was zusammengehört, beginnt in derselben Spalte."
      : `Die Einrückung dieser Zeile passt zu keiner der Zeilen darüber: Sie beginnt in Spalte ${columns.column}; passen würde Spalte ${list(columns.fitting.map(String), "or")}. Was zusammengehört, beginnt in derselben Spalte.`,
  "syntax.unclosed-bracket": ({ bracket }) =>
    `Die Klammer ${bracket}, die hier beginnt, wird nie geschlossen. Schließen Sie sie mit ${brackets.get(bracket) ?? bracket}; ist sie Text, setzen Sie ihn in Anführungszeichen.`,
  "syntax.unopened-bracket": ({ bracket }) =>
    `Die Klammer ${bracket} schließt nichts: Davor wurde keine geöffnet. Entfernen Sie sie; ist sie Text, setzen Sie ihn in Anführungszeichen.`,
  "syntax.in-brackets": () =>
    "In Klammern sind die Teile durch einzelne Kommas getrennt: [a, b] oder { key: a, other: b }. Text mit Komma, Doppelpunkt oder Klammer braucht Anführungszeichen.",
  "syntax.missing-colon": ({ entry }) =>
    `Diese Zeile ist weder \`key: value\` noch Teil des Textes davor. Fehlt ein Doppelpunkt, oder das Leerzeichen danach? ${
      entry === null ? "" : `Ist „${entry.key}“ der Schlüssel, schreiben Sie: \`${entry.written}\`. `
    }Ein Text über mehrere Zeilen beginnt mit | nach dem Doppelpunkt.`,
  "syntax.second-colon": ({ written }) =>
    `Text mit Doppelpunkt und Leerzeichen darin braucht Anführungszeichen: ${written ?? '`title: "Fähre: früher eröffnet"`'}`,
  "syntax.space-before-comment": () =>
    "Vor dem # eines Kommentars muss ein Leerzeichen stehen. Ist das # Text, setzen Sie ihn in Anführungszeichen.",
  "syntax.text-start": ({ character, written }) =>
    `Ein Text kann in YAML nicht mit ${character} beginnen. Setzen Sie ihn in gerade Anführungszeichen${written === null ? "." : `: ${written}`}`,
  "syntax.escape": ({ written }) =>
    `${written} bedeutet in doppelten Anführungszeichen nichts. Schreiben Sie den Backslash zweimal, oder nehmen Sie einfache Anführungszeichen.`,
  "syntax.directive": () =>
    "Eine Zeile, die mit % beginnt, ist eine Anweisung an YAML, und Einträge brauchen keine. Entfernen Sie sie; ist es Text, setzen Sie ihn in Anführungszeichen.",
  "syntax.unexpected": ({ written }) =>
    `Hier kann nichts stehen. Endet ein Text zu früh, oder soll er mit einem Anführungszeichen beginnen und danach weitergehen? Dann setzen Sie alles in gerade Anführungszeichen${
      written === null ? "." : `: ${written}`
    }`,
  "syntax.unclosed-quote": ({ quote }) =>
    `Das Anführungszeichen ${quote}, das hier beginnt, wird nie geschlossen. Schließen Sie es${quote === "'" ? ", und schreiben Sie einen Apostroph darin als ''" : ', und schreiben Sie ein Anführungszeichen darin als \\"'}.`,
  "syntax.blank": ({ code }) =>
    `Dieser Leerraum ist kein gewöhnliches Leerzeichen (U+${hexadecimal(code)}); Word und Webseiten fügen solche ein. Ersetzen Sie ihn durch ein Leerzeichen von der Tastatur.`,
  "syntax.bullet": ({ character }) =>
    `Ein Punkt einer Liste beginnt mit einem Bindestrich und einem Leerzeichen; hier steht ${character}. Schreiben Sie stattdessen -.`,
  "syntax.merge-mark": ({ mark }) =>
    `${mark} hat git hier hinterlassen, wo zwei dieselben Zeilen geändert haben. Behalten Sie die richtigen Zeilen, und entfernen Sie die, die mit <<<<<<<, ======= und >>>>>>> beginnen.`,
};
