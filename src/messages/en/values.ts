import type { DateMessages } from "../../model/messages/date.ts";
import type { QuantityMessages } from "../../model/messages/quantity.ts";
import type { ValueMessages } from "../../model/messages/values.ts";
import type { Catalogue } from "../catalogue.ts";

/** The forms that each kind reads, for someone whose value was not understood. */
const forms = {
  boolean: "true, false, yes or no",
  date: "a date such as 2021, 2021-07, 2021-07-14, summer 2021, early 2021, before May 2021, or 2020 or 2021",
  period: "a period such as 2019/2022, since 2019 or until May 2022",
  quantity: "an amount such as 20, about 767000, nearly 4 billion USD, more than 20 or between 10 and 12",
  term: "a term that the story declares",
  entity: "the id, name or alias of an entity",
  set: "a list such as [a, b], { exactly: [a, b] } or { including: [a], without: [b] }",
  text: "a text that is not empty",
} as const;

export const values: Catalogue<Omit<ValueMessages, keyof DateMessages | keyof QuantityMessages>> = {
  "value.boolean": ({ value }) => (value ? "yes" : "no"),
  "value.text": ({ text }) => `"${text}"`,
  "value.name": ({ name }) => name,
  "value.or": ({ values }, { list, say }) => list(values.map(say), "or"),
  "value.doubtful": ({ value }, { say }) => `${say(value)}?`,
  "value.not": ({ value }, { say }) => `not ${say(value)}`,
  "set.open": ({ required, excluded }, { list }) =>
    [required.length > 0 ? `including ${list(required)}` : "", excluded.length > 0 ? `without ${list(excluded)}` : ""]
      .filter((part) => part !== "")
      .join(", "),
  "set.closed": ({ members }, { list }) => (members.length === 0 ? "none" : `exactly ${list(members)}`),
  "set.between": ({ required, allowed }, { list }) =>
    `including ${list(required)}, and nothing beyond ${list(allowed)}`,
  "value.unreadable": ({ kind, written, nearest }) =>
    `"${written}" cannot be read as a ${kind}. Write ${forms[kind]}.${nearest === null ? "" : ` Did you mean "${nearest}"?`}`,
};
