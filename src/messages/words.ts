import type { MessageId } from "../model/message.ts";
import type { Area, Conventions, PluralForms, Words } from "./catalogue.ts";
import { nameDay, nameSpan, nameSpans, nameUnit } from "./days.ts";
import { dayWritten, unitOf } from "./when.ts";

/** Binds a language's areas to its conventions. */
export function wordsOf(areas: readonly Area[], conventions: Conventions): Words {
  let rules: Intl.PluralRules | null = null;
  const wording = finder(areas);
  const words: Words = {
    say: (message) => wording(message.id)(message.args, words),
    list: (items, joiner = "and") => list(items, conventions[joiner]),
    plural: (count, forms: PluralForms) => {
      rules ??= new Intl.PluralRules(conventions.language);
      return (forms[rules.select(count)] ?? forms.other).replace("#", words.number(String(count)));
    },
    number: (exact) => number(exact, conventions),
    span: (from, to) => nameSpan(from, to, conventions),
    spans: (spans) => nameSpans(spans, conventions),
    unit: (from, to) => nameUnit(from, to, conventions) !== null,
    day: (day) => nameDay(day, "day", conventions),
    isoDay(written) {
      const day = dayWritten(written);
      return day === null ? written : words.day(day);
    },
    when(date) {
      const unit = unitOf(date);
      return unit === null ? words.say(date) : conventions.when[unit](words.say(date));
    },
  };
  return words;
}

type Wording = (args: unknown, words: Words) => string;

/** Finds wordings; a run says some dozens of a thousand messages, so that one catalogue of all is not worth making. */
function finder(areas: readonly Area[]): (id: MessageId) => Wording {
  const known = new Map<MessageId, Wording>();
  return (id) => {
    const found = known.get(id) ?? areas.find((area) => Object.hasOwn(area, id))?.[id];
    if (found === undefined) throw new Error(`No wording for the message "${id}".`);
    known.set(id, found as Wording);
    return found as Wording;
  };
}

function list(items: readonly string[], joiner: string): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${joiner} ${items.at(-1)}`;
}

/** A whole number too short to be grouped is written as it is. */
const short = /^-?\d{1,4}$/;

function number(exact: string, { decimal, group }: Conventions): string {
  if (short.test(exact)) return exact;
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
