import type { DateMessages } from "../../model/messages/date.ts";
import type { Catalogue } from "../catalogue.ts";
import { isDayOf } from "../is-day.ts";
import { periodsOf } from "../periods.ts";
import { conventions } from "./conventions.ts";

const isDay = isDayOf(conventions);

export const date: Catalogue<DateMessages> = {
  ...periodsOf({
    atAnyTime: "à un moment quelconque",
    fromTheBeginning: "depuis le début",
    stillGoingOn: "toujours en cours",
    since: (start) => `depuis ${isDay(start) ? "le " : ""}${start}`,
    beginning: "début",
    until: (end) => `jusqu’${isDay(end) ? "au" : "à"} ${end}`,
    ending: "fin",
    fromTo: (start, end) => `${isDay(start) ? "du" : "de"} ${start} ${isDay(end) ? "au" : "à"} ${end}`,
    within: "dans la période",
    allOfIt: "entièrement",
  }),
  "date.about": ({ from, to }, { span }) => `vers ${span(from, to)}`,
  "date.no-such-day": ({ written, nearest }) => `Aucun calendrier ne connaît « ${written} ».${didYouMean(nearest)}`,
  "date.no-year": ({ written, example }) =>
    `« ${written} » ne donne pas l’année. Ajoutez-la, par exemple « ${example} ».`,
  "date.relative": ({ written, nearest }) =>
    `« ${written} » dépend du jour où cela a été dit. Écrivez la date visée${nearest === null ? ", par exemple 2021, July 2021 ou by the end of 2021." : `.${didYouMean(nearest)}`}`,
  "date.two-years": ({ written, nearest }) =>
    `« ${written} » se lit d’ordinaire comme deux années, mais en EDTF comme une partie de la première. Pour les années, écrivez « ${nearest} » ; nommez une saison ou un trimestre en toutes lettres, par exemple « summer ${written.slice(0, 4)} ».`,
  "date.other-weekday": ({ written, nearest }) =>
    `Dans « ${written} », le jour de la semaine et la date ne vont pas ensemble. Vérifiez les deux dans l’article ; sans le jour de la semaine, écrivez « ${nearest} ».`,
  "suggest.date-first": () =>
    "Corrigez d’abord la date : jusque-là, ce qui vaut pour ce moment et a pu changer depuis n’est pas comparé : projets, prévisions et ce qui change.",
  "date.reversed": ({ written, nearest }) => `« ${written} » se termine avant de commencer.${didYouMean(nearest)}`,
};

function didYouMean(nearest: string | null): string {
  return nearest === null ? "" : ` Vouliez-vous dire « ${nearest} » ?`;
}
