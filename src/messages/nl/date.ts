import type { DateMessages } from "../../model/messages/date.ts";
import type { Catalogue } from "../catalogue.ts";
import { periodsOf } from "../periods.ts";

export const date: Catalogue<DateMessages> = {
  ...periodsOf({
    atAnyTime: "ooit",
    fromTheBeginning: "vanaf het begin",
    stillGoingOn: "loopt nog",
    since: (start) => `sinds ${start}`,
    beginning: "begonnen",
    until: (end) => `tot en met ${end}`,
    ending: "geëindigd",
    fromTo: (start, end) => `van ${start} tot en met ${end}`,
    within: "binnen",
    allOfIt: "geheel",
  }),
  "date.about": ({ from, to }, { span }) => `rond ${span(from, to)}`,
  "date.no-such-day": ({ written, nearest }) => `Geen kalender kent "${written}".${didYouMean(nearest)}`,
  "date.no-year": ({ written, example }) => `"${written}" noemt geen jaar. Schrijf het jaar erbij, zoals "${example}".`,
  "date.relative": ({ written, nearest }) =>
    `"${written}" hangt af van de dag waarop het is gezegd. Schrijf de datum die is bedoeld${nearest === null ? ", zoals 2021, July 2021 of by the end of 2021." : `.${didYouMean(nearest)}`}`,
  "date.two-years": ({ written, nearest }) =>
    `"${written}" lezen de meesten als twee jaren, maar EDTF als een deel van het eerste. Schrijf "${nearest}" voor de jaren; noem een seizoen of kwartaal in woorden, zoals "summer ${written.slice(0, 4)}".`,
  "date.other-weekday": ({ written, nearest }) =>
    `In "${written}" horen weekdag en datum niet bij elkaar. Ga beide na in het artikel; zonder de weekdag schrijft u "${nearest}".`,
  "suggest.date-first": () =>
    "Verbeter eerst de datum: tot dan wordt niet vergeleken wat voor die tijd geldt en sindsdien veranderd kan zijn: plannen, voorspellingen en wat verandert.",
  "date.reversed": ({ written, nearest }) => `"${written}" eindigt voordat het begint.${didYouMean(nearest)}`,
};

function didYouMean(nearest: string | null): string {
  return nearest === null ? "" : ` Bedoelt u "${nearest}"?`;
}
