import type { BegunMessages } from "../../model/messages/begun.ts";
import type { Catalogue } from "../catalogue.ts";

export const begun: Catalogue<BegunMessages> = {
  "begun.story": () =>
    "Een voorbeeld over een veerboot die niet bestaat: zet uw eigen dossier, mensen, instanties, media en vragen ervoor in de plaats.\nDit zijn de woorden die de records van dit dossier gebruiken. Elke naam in een record is hier vastgelegd.",
  "begun.entities": () =>
    "Waar beweringen over gaan of naar verwijzen. Een alias (aliases) is een naam die u zou afdrukken.",
  "begun.outlets": () => "Wie publiceert. Media van één groep (family) tellen als één bron.",
  "begun.origins": () => "Waar artikelen hun beweringen vandaan hebben. Bronnen met dezelfde herkomst tellen één keer.",
  "begun.properties": () =>
    "Wat er gevraagd wordt, en van welke soort de antwoorden zijn: boolean, date, period, quantity, term, entity, set of text.",
  "begun.article": () =>
    "Een voorbeeld van een record: wat één artikel zegt. Zet er een eigen artikel voor in de plaats, en maak voor elk zo'n bestand\n(factlint new begint er een uit de platte tekst); roep dan factlint check aan.",
  "begun.claims": () => "Schrijf wat het artikel zegt, even nauwkeurig: ‘deze zomer’ is summer 2024, geen dag.",
  "begun.about": () => "de id van waar de meeste beweringen over gaan",
  "begun.remarks": () =>
    "Wat de tekst zegt, per alinea. Maak van wat telt een bewering: noem de eigenschap (property), controleer de waarde,\nverwijder de haken hierboven.",
  "begun.undated": () => "Zonder dag van publicatie worden ‘vorig jaar’, ‘in mei’ en dergelijke niet gelezen.",
  "begun.paragraph": ({ number, text }) => `Alinea ${number}: ${text}`,
  "begun.name": ({ name }) => `naam: ${name}`,
};
