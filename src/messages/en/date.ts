import type { DateMessages, OpenSpan } from "../../model/messages/date.ts";
import type { Catalogue, Words } from "../catalogue.ts";

export const date: Catalogue<DateMessages> = {
  "date.days": ({ spans }, words) => oneOf(spans, words),
  "date.about": ({ from, to }, { span }) => `about ${span(from, to)}`,
  "period.days": ({ starts, ends }, words) => {
    if (starts === "unknown") return ends === "unknown" ? "at any time" : endOnly(ends, words);
    const start = starts === "beginningless" ? "from the beginning" : startOnly(starts, words);
    if (ends === "unknown") return start;
    if (ends === "ongoing") return `${start}, still going on`;
    if (starts !== "beginningless" && isUnit(starts, words) && isUnit(ends, words)) {
      return `from ${oneOf(starts, words)} to ${oneOf(ends, words)}`;
    }
    return `${starts === "beginningless" ? start : `beginning ${oneOf(starts, words)}`}, ending ${oneOf(ends, words)}`;
  },
  "period.within": ({ spans }, words) =>
    `${spans.every((span) => isUnit([span], words)) ? "within" : "all of it"} ${oneOf(spans, words)}`,
  "date.no-such-day": ({ written, nearest }) => `No calendar has "${written}".${didYouMean(nearest)}`,
  "date.no-year": ({ written, example }) => `"${written}" names no year. Write it with its year, such as "${example}".`,
  "date.relative": ({ written }) =>
    `"${written}" depends on the day on which it was said. Write the date that it means, such as 2021, July 2021 or by the end of 2021.`,
  "date.reversed": ({ written, nearest }) => `"${written}" ends before it starts.${didYouMean(nearest)}`,
};

function oneOf(spans: readonly OpenSpan[], { list, spans: namesOf }: Words): string {
  return list(namesOf(spans), "or");
}

function startOnly(starts: readonly OpenSpan[], words: Words): string {
  return `${isUnit(starts, words) ? "since" : "beginning"} ${oneOf(starts, words)}`;
}

function endOnly(ends: readonly OpenSpan[] | "ongoing", words: Words): string {
  if (ends === "ongoing") return "still going on";
  return `${isUnit(ends, words) ? "until" : "ending"} ${oneOf(ends, words)}`;
}

/** A single year, month or day can follow "since"; "since between 2019 and 2020" is no English. */
function isUnit(spans: readonly OpenSpan[], { unit }: Words): boolean {
  const [span] = spans;
  return span !== undefined && spans.length === 1 && span[0] !== null && span[1] !== null && unit(span[0], span[1]);
}

function didYouMean(nearest: string | null): string {
  return nearest === null ? "" : ` Did you mean "${nearest}"?`;
}
