import type { DateMessages, OpenSpan } from "../../model/messages/date.ts";
import type { Catalogue, Words } from "../catalogue.ts";

export const date: Catalogue<DateMessages> = {
  "date.days": ({ spans }, words) => oneOf(spans, words),
  "date.about": ({ from, to }, { span }) => `vers ${span(from, to)}`,
  "period.days": ({ starts, ends }, words) => {
    if (starts === "unknown") return ends === "unknown" ? "à un moment quelconque" : endOnly(ends, words);
    const start = starts === "beginningless" ? "depuis le début" : startOnly(starts, words);
    if (ends === "unknown") return start;
    if (ends === "ongoing") return `${start}, toujours en cours`;
    if (starts !== "beginningless" && isUnit(starts, words) && isUnit(ends, words)) {
      return `de ${oneOf(starts, words)} à ${oneOf(ends, words)}`;
    }
    return `${starts === "beginningless" ? start : `début ${oneOf(starts, words)}`}, fin ${oneOf(ends, words)}`;
  },
  "period.within": ({ spans }, words) =>
    `${spans.every((span) => isUnit([span], words)) ? "dans la période" : "entièrement"} ${oneOf(spans, words)}`,
  "date.no-such-day": ({ written, nearest }) => `Aucun calendrier ne connaît « ${written} ».${didYouMean(nearest)}`,
  "date.no-year": ({ written, example }) =>
    `« ${written} » ne donne pas l’année. Ajoutez-la, par exemple « ${example} ».`,
  "date.relative": ({ written }) =>
    `« ${written} » dépend du jour où cela a été dit. Écrivez la date visée, par exemple 2021, July 2021 ou by the end of 2021.`,
  "date.reversed": ({ written, nearest }) => `« ${written} » se termine avant de commencer.${didYouMean(nearest)}`,
};

function oneOf(spans: readonly OpenSpan[], { list, spans: namesOf }: Words): string {
  return list(namesOf(spans), "or");
}

function startOnly(starts: readonly OpenSpan[], words: Words): string {
  return `${isUnit(starts, words) ? "depuis" : "début"} ${oneOf(starts, words)}`;
}

function endOnly(ends: readonly OpenSpan[] | "ongoing", words: Words): string {
  if (ends === "ongoing") return "toujours en cours";
  return `${isUnit(ends, words) ? "jusqu’à" : "fin"} ${oneOf(ends, words)}`;
}

/** A single year, month or day can follow "depuis"; "depuis entre 2019 et 2020" is no French. */
function isUnit(spans: readonly OpenSpan[], { unit }: Words): boolean {
  const [span] = spans;
  return span !== undefined && spans.length === 1 && span[0] !== null && span[1] !== null && unit(span[0], span[1]);
}

function didYouMean(nearest: string | null): string {
  return nearest === null ? "" : ` Vouliez-vous dire « ${nearest} » ?`;
}
