import { writtenOf } from "../../src/evidence/amounts/written-amount.ts";
import { quotedWords, readQuote } from "../../src/evidence/read-quote.ts";
import { isoDay } from "../../src/model/calendar.ts";
import type { DaySpan } from "../../src/model/denotation.ts";
import { hull } from "../../src/values/date/spans.ts";
import { readDate } from "../../src/values/date.ts";

function publishedOn(written: string): DaySpan | null {
  const reading = readDate(written, "meteorological-north");
  return reading.ok ? hull(reading.spans) : null;
}

export function read(language: string, published: string, quote: string, tense: "past" | "future" | null) {
  const reading = readQuote(quote, language, {
    published: publishedOn(published),
    tense,
    seasons: "meteorological-north",
  });
  if (reading === null) throw new Error(`Nobody reads ${language}.`);
  return reading;
}

const day = (number: number) => (Number.isFinite(number) ? isoDay(number) : "..");
/** The expressions of time in a quote, each with its days. */
export const spansOf = (language: string, published: string, quote: string, tense: "past" | "future" | null = null) => {
  const reading = read(language, published, quote, tense);
  return reading.days.map(
    (days) => `${quotedWords(reading, days)}: ${days.spans.map(([from, to]) => `${day(from)}/${day(to)}`).join(" ")}`,
  );
};
/** The amounts in a quote, as the desk would write them. */
export const amountsOf = (language: string, quote: string) =>
  read(language, "2022-08-26", quote, null).amounts.map(writtenOf);
