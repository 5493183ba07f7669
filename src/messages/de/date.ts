import type { DateMessages, OpenSpan } from "../../model/messages/date.ts";
import type { Catalogue, Words } from "../catalogue.ts";

export const date: Catalogue<DateMessages> = {
  "date.days": ({ spans }, words) => oneOf(spans, words),
  "date.about": ({ from, to }, { span }) => `etwa ${span(from, to)}`,
  "period.days": ({ starts, ends }, words) => {
    if (starts === "unknown") return ends === "unknown" ? "irgendwann" : endOnly(ends, words);
    const start = starts === "beginningless" ? "von Anfang an" : startOnly(starts, words);
    if (ends === "unknown") return start;
    if (ends === "ongoing") return `${start}, dauert an`;
    if (starts !== "beginningless" && isUnit(starts, words) && isUnit(ends, words)) {
      return `von ${oneOf(starts, words)} bis ${oneOf(ends, words)}`;
    }
    return `${starts === "beginningless" ? start : `Beginn ${oneOf(starts, words)}`}, Ende ${oneOf(ends, words)}`;
  },
  "period.within": ({ spans }, words) =>
    `${spans.every((span) => isUnit([span], words)) ? "innerhalb von" : "ganz"} ${oneOf(spans, words)}`,
  "date.no-such-day": ({ written, nearest }) =>
    `Den Tag „${written}“ gibt es in keinem Kalender.${didYouMean(nearest)}`,
  "date.no-year": ({ written, example }) =>
    `„${written}“ nennt kein Jahr. Schreiben Sie das Jahr dazu, etwa „${example}“.`,
  "date.relative": ({ written }) =>
    `„${written}“ hängt von dem Tag ab, an dem es gesagt wurde. Schreiben Sie das Datum, das gemeint ist, etwa 2021, July 2021 oder by the end of 2021.`,
  "date.reversed": ({ written, nearest }) => `„${written}“ endet, bevor es beginnt.${didYouMean(nearest)}`,
};

function oneOf(spans: readonly OpenSpan[], { list, spans: namesOf }: Words): string {
  return list(namesOf(spans), "or");
}

function startOnly(starts: readonly OpenSpan[], words: Words): string {
  return `${isUnit(starts, words) ? "seit" : "Beginn"} ${oneOf(starts, words)}`;
}

function endOnly(ends: readonly OpenSpan[] | "ongoing", words: Words): string {
  if (ends === "ongoing") return "dauert an";
  return `${isUnit(ends, words) ? "bis" : "Ende"} ${oneOf(ends, words)}`;
}

/** A single year, month or day can follow "seit"; "seit zwischen 2019 und 2020" is no German. */
function isUnit(spans: readonly OpenSpan[], { unit }: Words): boolean {
  const [span] = spans;
  return span !== undefined && spans.length === 1 && span[0] !== null && span[1] !== null && unit(span[0], span[1]);
}

function didYouMean(nearest: string | null): string {
  return nearest === null ? "" : ` Ist „${nearest}“ gemeint?`;
}
