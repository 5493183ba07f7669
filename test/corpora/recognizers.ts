import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";
import type { AmountRead } from "../../src/evidence/amounts/amount.ts";
import { type QuoteRead, quotedWords, readQuote } from "../../src/evidence/read-quote.ts";
import { toDayNumber } from "../../src/model/calendar.ts";
import { quantity } from "../../src/values/quantity.ts";
import { contextOf } from "../evidence/news-amounts.ts";

export const corpus = new URL("../../../shared/corpora/recognizers-text/", import.meta.url);

export const spoken = { English: "en", German: "de", Dutch: "nl", French: "fr" } as const;
export type Spoken = keyof typeof spoken;

/** How many cases were resolved as expected, to something coarser that holds what is expected, not at all, or otherwise. */
export interface Score {
  right: number;
  coarser: number;
  declined: number;
  wrong: number;
}

interface Result {
  readonly Text: string;
  readonly TypeName: string;
  readonly Start?: number;
  readonly Resolution?: { readonly value?: string; readonly values?: readonly Readonly<Record<string, string>>[] };
}

export interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly NotSupported?: string;
  readonly Results: readonly Result[];
}

export function casesOf(model: string, language: Spoken): readonly Case[] {
  const text = readFileSync(new URL(`${model.replace("*", language)}.json`, corpus), "utf8").replace(/^\ufeff/, "");
  const platforms = ["dotnet", "javascript", "python", "java"];
  return (JSON.parse(text) as readonly Case[]).filter(({ NotSupported = "" }) =>
    platforms.some((platform) => !NotSupported.toLowerCase().includes(platform)),
  );
}

type Span = readonly [from: number, to: number];

function dayOf(text: string | undefined): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? "");
  return parts === null ? null : toDayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The days that a result names: a day, or a range whose end is excluded; null where it has clock times or no days. */
export function expectedSpans({ TypeName, Resolution }: Result): readonly Span[] | null {
  if (TypeName !== "datetimeV2.date" && TypeName !== "datetimeV2.daterange") return null;
  const spans = (Resolution?.values ?? []).map((value): Span | null => {
    if (value["Mod"] !== undefined) return null; // open ends: chrono-node has none
    const day = dayOf(value["value"]);
    if (day !== null) return [day, day];
    const [start, end] = [dayOf(value["start"]), dayOf(value["end"])];
    return start === null || end === null ? null : [start, end - 1];
  });
  const known = spans.filter((span): span is Span => span !== null);
  return known.length === 0 || known.length < spans.length ? null : known;
}

/** "Same" allows for a last day that one counts and the other does not. */
function score(spans: readonly Span[], expected: readonly Span[]): keyof Score {
  const same = (a: Span, b: Span) => a[0] === b[0] && Math.abs(a[1] - b[1]) <= 1;
  if (spans.every((span) => expected.some((other) => same(span, other)))) return "right";
  const holds = (other: Span) => spans.some(([from, to]) => from <= other[0] && other[1] <= to + 1);
  return expected.some(holds) ? "coarser" : "wrong";
}

export function ours(language: Spoken, test: Case, result: Result, expected: readonly Span[]): keyof Score {
  const day = dayOf(test.Context?.ReferenceDateTime?.slice(0, 10));
  const read = readQuote(test.Input, spoken[language], {
    published: day === null ? null : [day, day],
    tense: null,
    seasons: "meteorological-north",
  });
  const found = read?.days.filter((days) => overlap(quotedWords(read, days), result.Text)) ?? [];
  return best(found.map(({ spans }) => score(spans, expected)));
}

function best(scores: readonly (keyof Score)[]): keyof Score {
  for (const wanted of ["right", "coarser", "wrong"] as const) if (scores.includes(wanted)) return wanted;
  return "declined";
}

/** Whether two phrases of one text share words. */
function overlap(ours: string, theirs: string): boolean {
  const [a, b] = [ours.toLowerCase(), theirs.toLowerCase().replaceAll("’", "'")];
  return a.includes(b) || b.includes(a);
}

const chronos = { English: chrono.en, German: chrono.de, Dutch: chrono.nl, French: chrono.fr };

export function theirs(language: Spoken, test: Case, result: Result, expected: readonly Span[]): keyof Score {
  const reference = test.Context?.ReferenceDateTime?.slice(0, 10);
  const read = (text: string, day: Date) => chronos[language].parse(text, day);
  const at = reference === undefined ? new Date(Date.UTC(2000, 0, 1, 12)) : new Date(`${reference}T12:00:00`);
  const found = read(test.Input, at).filter(({ text }) => overlap(text, result.Text));
  return best(found.map(({ start, end }) => score([[chronoSpan(start)[0], chronoSpan(end ?? start)[1]]], expected)));
}

/** What chrono-node is certain of: a day, or else the month or year. */
function chronoSpan(point: chrono.ParsedComponents): Span {
  const [year, month, day] = [point.get("year") ?? 0, point.get("month") ?? 1, point.get("day") ?? 1];
  const exact = toDayNumber(year, month, day);
  if (point.isCertain("day") || point.isCertain("weekday")) return [exact, exact];
  if (point.isCertain("month"))
    return [toDayNumber(year, month, 1), toDayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1];
  return point.isCertain("year") ? [toDayNumber(year, 1, 1), toDayNumber(year, 12, 31)] : [exact, exact];
}

/** The number of what a result names; null where it names a unit without any. */
export function expectedAmount(language: Spoken, { Resolution }: Result): number | null {
  const digits = Resolution?.value?.replace("%", "").replace(",", language === "English" ? "" : ".");
  const amount = digits === undefined || digits === "" ? Number.NaN : Number(digits);
  return Number.isNaN(amount) ? null : amount;
}

/** Numbers, percentages, money, ages and measures: the amount that a result names, or an end of the range that it is. */
export function oursAmount(language: Spoken, test: Case, result: Result, expected: number): keyof Score {
  const read = readQuote(test.Input, spoken[language], {
    published: null,
    tense: null,
    seasons: "meteorological-north",
  });
  const place = placeOf(test.Input, result);
  const found = read?.amounts.filter((amount) => !amount.article && meet(stretchIn(read, amount), place)) ?? [];
  const isExpected = (value: number) => Math.abs(value - expected) <= Math.abs(expected) * 1e-9;
  if (found.some((amount) => numbersOf(amount).some(isExpected))) return "right";
  return found.some(({ value }) => value !== null) ? "wrong" : "declined";
}

const million = 1_000_000;

/** The numbers that a reading may name: one, the ends of a range, or metres beside a million. */
function numbersOf({ value, number, metres }: AmountRead): readonly number[] {
  if (value !== null) return [value.valueOf(), ...(metres ? [value.valueOf() / million] : [])];
  const ends = number.match(/\d[\d.]*(?: [a-z]+illion| thousand)?/g) ?? [];
  return ends.flatMap((end) => {
    const reading = quantity.read(`exactly ${end}`, contextOf(null));
    return reading.ok ? reading.denotation.spans.map(({ from }) => from?.near ?? Number.NaN) : [];
  });
}

type Stretch = readonly [from: number, to: number];

/** Places without white space: the corpus and readings count it differently. */
const solid = (text: string) => text.toLowerCase().replaceAll("’", "'").replace(/\s+/g, "");

/** Some files of the corpus do not say where a result stands. */
function placeOf(input: string, { Text, Start }: Result): Stretch {
  const from = Start === undefined ? solid(input).indexOf(solid(Text)) : solid(input.slice(0, Start)).length;
  return [from, from + solid(Text).length];
}

function stretchIn({ source, tokens }: QuoteRead, { first, end }: AmountRead): Stretch {
  return [solid(source.slice(0, tokens[first]?.from)).length, solid(source.slice(0, tokens[end - 1]?.to)).length];
}

function meet(a: Stretch, b: Stretch): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
