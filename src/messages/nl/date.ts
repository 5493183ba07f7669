import type { DateMessages, OpenSpan } from "../../model/messages/date.ts";
import type { Catalogue, Words } from "../catalogue.ts";

export const date: Catalogue<DateMessages> = {
  "date.days": ({ spans }, words) => oneOf(spans, words),
  "date.about": ({ from, to }, { span }) => `rond ${span(from, to)}`,
  "period.days": ({ starts, ends }, words) => {
    if (starts === "unknown") return ends === "unknown" ? "ooit" : endOnly(ends, words);
    const start = starts === "beginningless" ? "vanaf het begin" : startOnly(starts, words);
    if (ends === "unknown") return start;
    if (ends === "ongoing") return `${start}, loopt nog`;
    if (starts !== "beginningless" && isUnit(starts, words) && isUnit(ends, words)) {
      return `van ${oneOf(starts, words)} tot en met ${oneOf(ends, words)}`;
    }
    return `${starts === "beginningless" ? start : `begonnen ${oneOf(starts, words)}`}, geëindigd ${oneOf(ends, words)}`;
  },
  "period.within": ({ spans }, words) =>
    `${spans.every((span) => isUnit([span], words)) ? "binnen" : "geheel"} ${oneOf(spans, words)}`,
  "date.no-such-day": ({ written, nearest }) => `Geen kalender kent "${written}".${didYouMean(nearest)}`,
  "date.no-year": ({ written, example }) => `"${written}" noemt geen jaar. Schrijf het jaar erbij, zoals "${example}".`,
  "date.relative": ({ written }) =>
    `"${written}" hangt af van de dag waarop het is gezegd. Schrijf de datum die is bedoeld, zoals 2021, July 2021 of by the end of 2021.`,
  "date.reversed": ({ written, nearest }) => `"${written}" eindigt voordat het begint.${didYouMean(nearest)}`,
};

function oneOf(spans: readonly OpenSpan[], { list, spans: namesOf }: Words): string {
  return list(namesOf(spans), "or");
}

function startOnly(starts: readonly OpenSpan[], words: Words): string {
  return `${isUnit(starts, words) ? "sinds" : "begonnen"} ${oneOf(starts, words)}`;
}

function endOnly(ends: readonly OpenSpan[] | "ongoing", words: Words): string {
  if (ends === "ongoing") return "loopt nog";
  return `${isUnit(ends, words) ? "tot en met" : "geëindigd"} ${oneOf(ends, words)}`;
}

/** A single year, month or day can follow "sinds"; "sinds tussen 2019 en 2020" is no Dutch. */
function isUnit(spans: readonly OpenSpan[], { unit }: Words): boolean {
  const [span] = spans;
  return span !== undefined && spans.length === 1 && span[0] !== null && span[1] !== null && unit(span[0], span[1]);
}

function didYouMean(nearest: string | null): string {
  return nearest === null ? "" : ` Bedoelt u "${nearest}"?`;
}
