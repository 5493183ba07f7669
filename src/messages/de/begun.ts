import type { BegunMessages } from "../../model/messages/begun.ts";
import type { Catalogue } from "../catalogue.ts";

export const begun: Catalogue<BegunMessages> = {
  "begun.story": () =>
    "Ein Beispiel über eine Fähre, die es nicht gibt: Setzen Sie Ihre Story, Personen, Stellen, Medien und Fragen an seine Stelle.\nDies sind die Wörter, die die Einträge dieser Story verwenden. Jeder Name in einem Eintrag ist hier festgelegt.",
  "begun.entities": () =>
    "Wovon Aussagen handeln, oder worauf sie sich beziehen. Ein Aliasname (aliases) ist einer, den Sie drucken würden.",
  "begun.outlets": () => "Wer veröffentlicht. Medien einer Gruppe (family) zählen als eine Quelle.",
  "begun.origins": () => "Woher Artikel ihre Aussagen haben. Quellen mit einem gemeinsamen Ursprung zählen einmal.",
  "begun.properties": () =>
    "Was gefragt wird, und von welcher Art die Antworten sind: boolean, date, period, quantity, term, entity, set oder text.",
  "begun.article": () =>
    "Ein Beispiel für einen Eintrag: was ein Artikel sagt. Setzen Sie einen eigenen Artikel an seine Stelle, und legen Sie für jeden\neine solche Datei an (factlint new beginnt eine aus dem reinen Text); dann rufen Sie factlint check auf.",
  "begun.claims": () =>
    "Schreiben Sie, was der Artikel sagt, so genau wie er: „diesen Sommer“ ist summer 2024, kein Tag.",
  "begun.about": () => "die Kennung dessen, wovon die meisten Aussagen handeln",
  "begun.remarks": () =>
    "Was der Text sagt, nach Absätzen. Machen Sie aus dem Wichtigen Aussagen: Nennen Sie die Eigenschaft (property), prüfen Sie den\nWert, und entfernen Sie oben die Klammern.",
  "begun.undated": () => "Ohne Erscheinungstag wird „voriges Jahr“, „im Mai“ und dergleichen nicht gelesen.",
  "begun.paragraph": ({ number, text }) => `Absatz ${number}: ${text}`,
  "begun.name": ({ name }) => `Name: ${name}`,
};
