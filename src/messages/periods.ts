import type { DateMessages, OpenSpan } from "../model/messages/date.ts";
import type { Catalogue, Words } from "./catalogue.ts";

/** What a language says around the dates of a period. */
interface PeriodWords {
  readonly atAnyTime: string;
  readonly fromTheBeginning: string;
  readonly stillGoingOn: string;
  /** Said of a single year, month or day that something starts in; "since between 2019 and 2020" is no English. */
  since(start: string): string;
  /** Stands before any other start. */
  readonly beginning: string;
  /** Said of a single year, month or day that something ends in. */
  until(end: string): string;
  /** Stands before any other end. */
  readonly ending: string;
  /** Both ends are a single year, month or day. */
  fromTo(start: string, end: string): string;
  /** Stands before a single year, month or day that a period fills. */
  readonly within: string;
  /** Stands before anything else that it fills. */
  readonly allOfIt: string;
}

/** How a language words dates and periods that are made of spans of days. */
export function periodsOf(
  said: PeriodWords,
): Pick<Catalogue<DateMessages>, "date.days" | "period.days" | "period.within"> {
  const startOnly = (starts: readonly OpenSpan[], words: Words) =>
    isUnit(starts, words) ? said.since(oneOf(starts, words)) : `${said.beginning} ${oneOf(starts, words)}`;
  const endOnly = (ends: readonly OpenSpan[] | "ongoing", words: Words) => {
    if (ends === "ongoing") return said.stillGoingOn;
    return isUnit(ends, words) ? said.until(oneOf(ends, words)) : `${said.ending} ${oneOf(ends, words)}`;
  };
  return {
    "date.days": ({ spans }, words) => oneOf(spans, words),
    "period.days": ({ starts, ends }, words) => {
      if (starts === "unknown") return ends === "unknown" ? said.atAnyTime : endOnly(ends, words);
      const start = starts === "beginningless" ? said.fromTheBeginning : startOnly(starts, words);
      if (ends === "unknown") return start;
      if (ends === "ongoing") return `${start}, ${said.stillGoingOn}`;
      if (starts === "beginningless") return `${start}, ${said.ending} ${oneOf(ends, words)}`;
      return isUnit(starts, words) && isUnit(ends, words)
        ? said.fromTo(oneOf(starts, words), oneOf(ends, words))
        : `${said.beginning} ${oneOf(starts, words)}, ${said.ending} ${oneOf(ends, words)}`;
    },
    "period.within": ({ spans }, words) =>
      `${spans.every((span) => isUnit([span], words)) ? said.within : said.allOfIt} ${oneOf(spans, words)}`,
  };
}

function oneOf(spans: readonly OpenSpan[], { list, spans: namesOf }: Words): string {
  return list(namesOf(spans), "or");
}

/** Whether spans are a single year, month or day. */
function isUnit(spans: readonly OpenSpan[], { unit }: Words): boolean {
  const [span] = spans;
  return span !== undefined && spans.length === 1 && span[0] !== null && span[1] !== null && unit(span[0], span[1]);
}
