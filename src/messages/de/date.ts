import type { DateMessages } from "../../model/messages/date.ts";
import type { Catalogue } from "../catalogue.ts";
import { isDayOf } from "../is-day.ts";
import { periodsOf } from "../periods.ts";
import { conventions } from "./conventions.ts";

const isDay = isDayOf(conventions);

export const date: Catalogue<DateMessages> = {
  ...periodsOf({
    atAnyTime: "irgendwann",
    fromTheBeginning: "von Anfang an",
    stillGoingOn: "dauert an",
    since: (start) => `seit ${isDay(start) ? "dem " : ""}${start}`,
    beginning: "Beginn",
    until: (end) => `bis ${isDay(end) ? "zum " : ""}${end}`,
    ending: "Ende",
    fromTo: (start, end) => `${isDay(start) ? "vom" : "von"} ${start} bis ${isDay(end) ? "zum " : ""}${end}`,
    within: "innerhalb von",
    allOfIt: "ganz",
  }),
  "date.about": ({ from, to }, { span }) => `etwa ${span(from, to)}`,
  "date.no-such-day": ({ written, nearest }) =>
    `Den Tag „${written}“ gibt es in keinem Kalender.${didYouMean(nearest)}`,
  "date.no-year": ({ written, example }) =>
    `„${written}“ nennt kein Jahr. Schreiben Sie das Jahr dazu, etwa „${example}“.`,
  "date.relative": ({ written, nearest }) =>
    `„${written}“ hängt von dem Tag ab, an dem es gesagt wurde. Schreiben Sie das Datum, das gemeint ist${nearest === null ? ", etwa 2021, July 2021 oder by the end of 2021." : `.${didYouMean(nearest)}`}`,
  "date.two-years": ({ written, nearest }) =>
    `„${written}“ lesen die meisten als zwei Jahre, EDTF aber als einen Teil des ersten. Für die Jahre schreiben Sie „${nearest}“; eine Jahreszeit oder ein Quartal schreiben Sie in Worten, etwa „summer ${written.slice(0, 4)}“.`,
  "date.other-weekday": ({ written, nearest }) =>
    `In „${written}“ passen Wochentag und Datum nicht zusammen. Prüfen Sie beides am Artikel; ohne den Wochentag heißt es „${nearest}“.`,
  "suggest.date-first": () =>
    "Berichtigen Sie zuerst das Datum: Bis dahin wird nicht verglichen, was für diese Zeit gilt und sich seither geändert haben kann: Pläne, Vorhersagen und was sich ändert.",
  "date.reversed": ({ written, nearest }) => `„${written}“ endet, bevor es beginnt.${didYouMean(nearest)}`,
};

function didYouMean(nearest: string | null): string {
  return nearest === null ? "" : ` Ist „${nearest}“ gemeint?`;
}
