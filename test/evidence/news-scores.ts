import type { AmountRead } from "../../src/evidence/amounts/amount.ts";
import { writtenBeside, writtenOf } from "../../src/evidence/amounts/written-amount.ts";
import { type QuoteRead, quotedWords, readQuote } from "../../src/evidence/read-quote.ts";
import { isoDay } from "../../src/model/calendar.ts";
import { quantity } from "../../src/values/quantity.ts";
import { type AmountSaid, amountSaid } from "./news-amounts.ts";
import { daysSaid, holds, spanOf } from "./news-days.ts";
import type { NewsKind, NewsPhrase } from "./news-phrases.ts";

/**
 * How a phrase was read. `wrong`: a reading leaves out what the phrase says, or says what it does not; `coarser`: one leaves
 * more open than the phrase does.
 */
export type Mark = (typeof marks)[number];

export const marks = ["right", "coarser", "declined", "wrong"] as const;

export function markOf(phrase: NewsPhrase): Mark {
  return phrase.kind === "date" ? markOfDays(phrase) : markOfAmounts(phrase);
}

/** What was read in a phrase, for people. */
export function readingsOf(phrase: NewsPhrase): string {
  const read = readingOf(phrase);
  const day = (number: number) => (Number.isFinite(number) ? isoDay(number) : "..");
  const days = read.days.map((one) => `${quotedWords(read, one)}: ${one.spans.map((span) => span.map(day).join("/"))}`);
  const amounts = read.amounts.map((one) => `${quotedWords(read, one)}: ${writtenOf(one)}`);
  return (phrase.kind === "date" ? days : amounts).join("; ");
}

function readingOf({ phrase, language, kind, says, published }: NewsPhrase): QuoteRead {
  const today = spanOf(published);
  const ahead = kind === "date" && says.some((days) => daysSaid(days, today[0]).core[0] > today[0]);
  const read = readQuote(phrase, language, {
    published: today,
    tense: ahead ? "future" : "past", // What is to come is recorded as a plan.
    seasons: "meteorological-north",
  });
  if (read === null) throw new Error(`Nobody reads ${language}.`);
  return read;
}

/** Of several things that a phrase says, the one that is read worst. */
function worst(found: readonly Mark[]): Mark {
  return marks.findLast((mark) => found.includes(mark)) ?? "right";
}

function markOfDays(phrase: NewsPhrase): Mark {
  const said = phrase.says.map((days) => daysSaid(days, spanOf(phrase.published)[0]));
  const read = readingOf(phrase).days.map(({ spans }) => spans);
  const fitting = said.map(({ core }) => read.filter((spans) => spans.some((span) => holds(span, core))));
  if (read.some((spans) => !fitting.some((found) => found.includes(spans)))) return "wrong";
  return worst(
    said.map(({ isRight }, index) => {
      const found = fitting[index] ?? [];
      return found.some(isRight) ? "right" : found.length > 0 ? "coarser" : "declined";
    }),
  );
}

type Fit = "right" | "coarser" | "clashes" | "other";

function fitOf(amount: AmountRead, { context, core, exact }: AmountSaid): Fit {
  const reading = quantity.read(writtenBeside(core.unit, amount), context);
  if (!reading.ok) return "other";
  const relation = quantity.relate(core, reading.denotation, context);
  if (relation === "incomparable") return isMoney(core.unit) && isMoney(reading.denotation.unit) ? "clashes" : "other";
  if (relation === "same") return "right";
  if (relation === "narrower") return exact ? "coarser" : "right";
  return exact && relation !== "disjoint" ? "right" : "clashes";
}

function isMoney(unit: string | null): boolean {
  return unit === "$" || (unit !== null && /(?:^| )[A-Z]{3}$/.test(unit));
}

function markOfAmounts(phrase: NewsPhrase): Mark {
  const { kind, says } = phrase;
  const amounts = readingOf(phrase).amounts.filter(({ article }) => !article);
  if (says.length === 0) return amounts.some((amount) => isOfKind(amount, kind)) ? "wrong" : "right";
  const said = says.map((text) => amountSaid(text, kind));
  const isStray = (amount: AmountRead) => {
    const fits = said.map((one) => fitOf(amount, one));
    return isOfKind(amount, kind) && fits.includes("clashes") && !fits.includes("right") && !fits.includes("coarser");
  };
  if (amounts.some(isStray)) return "wrong";
  const read = kind === "number" ? amounts.filter(({ unit }) => unit === null) : amounts;
  return worst(
    said.map((one) =>
      bestOf(
        read.map((amount) => fitOf(amount, one)),
        said.length === 1,
      ),
    ),
  );
}

/** A number without a unit may be of what the claim counts: alone it clashes with it. */
function bestOf(fits: readonly Fit[], alone: boolean): Mark {
  if (fits.includes("right")) return "right";
  if (fits.includes("coarser")) return "coarser";
  return alone && fits.includes("clashes") ? "wrong" : "declined";
}

/** Whether a reading says something of the kind that is asked for: numbers have no unit, all others have one. */
function isOfKind({ unit }: AmountRead, kind: NewsKind): boolean {
  if (kind === "number") return unit === null;
  if (kind === "percent") return unit === "%";
  return isMoney(unit) ? kind === "money" : unit !== null && unit !== "%" && kind !== "money";
}
