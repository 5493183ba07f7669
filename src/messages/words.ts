import { daysInMonth, toCalendarDay } from "../model/calendar.ts";
import type { Message, MessageArguments } from "../model/message.ts";
import type { Catalogue, Conventions, PluralForms, Words } from "./catalogue.ts";

/** Binds a catalogue to the conventions of its language. */
export function wordsOf(catalogue: Catalogue<MessageArguments>, conventions: Conventions): Words {
  const rules = new Intl.PluralRules(conventions.language);
  const words: Words = {
    say: (message) => wording(catalogue, message)(message.args, words),
    list: (items, joiner = "and") => list(items, conventions[joiner]),
    plural: (count, forms: PluralForms) =>
      (forms[rules.select(count)] ?? forms.other).replace("#", words.number(String(count))),
    number: (exact) => number(exact, conventions),
    span: (from, to) => span(from, to, conventions),
    day: (day) => endOfSpan(day, conventions),
  };
  return words;
}

function wording(catalogue: Catalogue<MessageArguments>, message: Message) {
  const found = catalogue[message.id];
  if (found === undefined) throw new Error(`No wording for the message "${message.id}".`);
  return found as (args: unknown, words: Words) => string;
}

function list(items: readonly string[], joiner: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${joiner} ${items.at(-1)}`;
}

function number(exact: string, { decimal, group }: Conventions): string {
  return exact
    .split("/")
    .map((part) => {
      const [whole = "", fraction] = part.split(".");
      const digits = whole.replace("-", "");
      const grouped = digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, group);
      return `${whole.startsWith("-") ? "-" : ""}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
    })
    .join("/");
}

/** Whole years and months get their short names, so that "2021" does not become two days. */
function span(from: number, to: number, conventions: Conventions): string {
  if (from === -Infinity && to === Infinity) return conventions.anyTime;
  if (from === -Infinity) return conventions.before(startName(to + 1, conventions));
  if (to === Infinity) return conventions.since(startName(from, conventions));
  const whole = wholeUnit(from, to, conventions);
  if (whole !== null) return whole;
  return conventions.between(startName(from, conventions), endName(to, conventions));
}

function wholeUnit(from: number, to: number, conventions: Conventions): string | null {
  const start = toCalendarDay(from);
  const end = toCalendarDay(to);
  if (from === to) return endOfSpan(from, conventions);
  if (start.day !== 1 || end.day !== daysInMonth(end.year, end.month) || start.year !== end.year) return null;
  if (start.month === 1 && end.month === 12) return conventions.year(start.year);
  return start.month === end.month ? monthName(start.year, start.month, conventions) : null;
}

/** The shortest name of a unit that begins on this day. */
function startName(day: number, conventions: Conventions): string {
  const { year, month, day: dayOfMonth } = toCalendarDay(day);
  if (dayOfMonth !== 1) return endOfSpan(day, conventions);
  return month === 1 ? conventions.year(year) : monthName(year, month, conventions);
}

/** The shortest name of a unit that ends on this day. */
function endName(day: number, conventions: Conventions): string {
  const { year, month, day: dayOfMonth } = toCalendarDay(day);
  if (dayOfMonth !== daysInMonth(year, month)) return endOfSpan(day, conventions);
  return month === 12 ? conventions.year(year) : monthName(year, month, conventions);
}

function endOfSpan(day: number, conventions: Conventions): string {
  const { year, month, day: dayOfMonth } = toCalendarDay(day);
  return conventions.day(dayOfMonth, conventions.months[month - 1] ?? "", conventions.year(year));
}

function monthName(year: number, month: number, conventions: Conventions): string {
  return conventions.month(conventions.months[month - 1] ?? "", conventions.year(year));
}
