import type { DateMessages } from "../../model/messages/date.ts";
import type { Catalogue } from "../catalogue.ts";
import { periodsOf } from "../periods.ts";

export const date: Catalogue<DateMessages> = {
  ...periodsOf({
    atAnyTime: "at any time",
    fromTheBeginning: "from the beginning",
    stillGoingOn: "still going on",
    since: (start) => `since ${start}`,
    beginning: "beginning",
    until: (end) => `until ${end}`,
    ending: "ending",
    fromTo: (start, end) => `from ${start} to ${end}`,
    within: "within",
    allOfIt: "all of it",
  }),
  "date.about": ({ from, to }, { span }) => `about ${span(from, to)}`,
  "date.no-such-day": ({ written, nearest }) => `No calendar has "${written}".${didYouMean(nearest)}`,
  "date.no-year": ({ written, example }) => `"${written}" names no year. Write it with its year, such as "${example}".`,
  "date.relative": ({ written, nearest }) =>
    `"${written}" depends on the day on which it was said. Write the date that it means${nearest === null ? ", such as 2021, July 2021 or by the end of 2021." : `.${didYouMean(nearest)}`}`,
  "date.two-years": ({ written, nearest }) =>
    `"${written}" is read by most people as two years, and by EDTF as a part of the first. Write "${nearest}" for the years; name a season or quarter in words, such as "summer ${written.slice(0, 4)}".`,
  "date.other-weekday": ({ written, nearest }) =>
    `"${written}" has a weekday and a date that do not go together. Check both in the article; without the weekday, write "${nearest}".`,
  "suggest.date-first": () =>
    "Correct the date first: until then, what holds for that time is not compared where it may have changed since: plans, forecasts and what changes.",
  "date.reversed": ({ written, nearest }) => `"${written}" ends before it starts.${didYouMean(nearest)}`,
};

function didYouMean(nearest: string | null): string {
  return nearest === null ? "" : ` Did you mean "${nearest}"?`;
}
