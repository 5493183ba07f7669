import type { Message, MessageArguments } from "../model/message.ts";
import type { OpenSpan } from "../model/messages/date.ts";

/** One way of wording each message of an area. A message without wording, or with one argument wrong, does not compile. */
export type Catalogue<Messages> = { readonly [Id in keyof Messages]: (args: Messages[Id], words: Words) => string };

/** Wordings of some messages: an area of a language. */
export type Area = Partial<Catalogue<MessageArguments>>;

type All<Areas extends readonly unknown[]> = Areas extends readonly [infer First, ...infer Rest]
  ? First & All<Rest>
  : unknown;

/** Areas that have a wording of every message between them. */
export function complete<const Areas extends readonly Area[]>(
  areas: Areas & (All<Areas> extends Catalogue<MessageArguments> ? unknown : never),
): Areas {
  return areas;
}

/** What a wording may lean on: the conventions of its language. */
export interface Words {
  /** Words another message. */
  say(message: Message): string;
  /** "a, b and c" */
  list(items: readonly string[], joiner?: "and" | "or"): string;
  /** The form that a count takes (CLDR plural rules); `#` stands for the count. */
  plural(count: number, forms: PluralForms): string;
  /** A decimal or fraction with the language's separators. */
  number(exact: string): string;
  /** A day between two day numbers, in the shortest words that denote just that. */
  span(from: number, to: number): string;
  /** The names of several spans of days; null where open. */
  spans(spans: readonly OpenSpan[]): readonly string[];
  /** Whether the days from one to another are a year, a month or a day, and so have a name of their own. */
  unit(from: number, to: number): boolean;
  /** One day. */
  day(day: number): string;
  /** A day that is written as `2024-05-14`: "14 May 2024". */
  isoDay(written: string): string;
  /** A date in a sentence that says when: "on 14 May 2024", "in May 2024"; what names no single unit stays as it is. */
  when(date: Message): string;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What a single unit of time can be. */
export type Precision = "year" | "month" | "day";

/** What a language brings along besides its sentences. */
export interface Conventions {
  readonly language: InterfaceLanguage;
  readonly months: readonly string[];
  readonly and: string;
  readonly or: string;
  readonly decimal: string;
  readonly group: string;
  /** "14 May 2024" */
  day(day: number, month: string, year: string): string;
  month(month: string, year: string): string;
  /** "14 May", where the year follows. */
  dayOfYear(day: number, month: string): string;
  /** "14", where month and year follow. */
  dayOfMonth(day: number): string;
  year(year: number): string;
  /** Ends that are days may need an article: "zwischen dem 1. und dem 4. Mai". */
  between(from: string, to: string, precision: Precision): string;
  before(what: string, precision: Precision): string;
  /** That day, month or year, or later; said of a moment, of which "since" would be wrong. */
  notBefore(what: string, precision: Precision): string;
  readonly anyTime: string;
  /** "on 14 May 2024", "in May 2024" */
  readonly when: Readonly<Record<Precision, (name: string) => string>>;
}

export const interfaceLanguages = ["en", "de", "nl", "fr"] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];
