import type { DateMessages } from "../../model/messages/date.ts";
import type { QuantityMessages } from "../../model/messages/quantity.ts";
import type { ValueMessages } from "../../model/messages/values.ts";
import type { Catalogue } from "../catalogue.ts";
import { quotedIf } from "../quoted.ts";
import { setsOf } from "../sets.ts";
import { kinds } from "./kinds.ts";

/** The forms that each kind reads, for someone whose value was not understood. */
const forms = {
  boolean: "true, false, yes or no",
  date: "a date such as 2021, 2021-07, 2021-07-14, summer 2021, early 2021, before May 2021, or 2020 or 2021",
  period: "a period such as 2019/2022, since 2019 or until May 2022",
  quantity: "an amount such as 20, about 767000, nearly 4 billion USD, more than 20 or between 10 and 12",
  term: "a term that the story declares",
  entity: "the id, name or alias of an entity",
  set: "a list such as [a, b], { exactly: [a, b] } or { including: [a], without: [b] }",
  text: "a wording that is not empty",
} as const;

/** Names in quotes only: written without, each is refused as nobody's. */
const nobody = "unknown|not known|unnamed|someone|somebody|nobody|no one|none|n/a|tb[acd]";
const confusingAsName = new RegExp(` or |^".*"$|\\?$|^(?:${nobody})$`, "i");

export const values: Catalogue<Omit<ValueMessages, keyof DateMessages | keyof QuantityMessages>> = {
  "value.boolean": ({ value }) => (value ? "yes" : "no"),
  "value.text": ({ text }) => `“${text}”`,
  "value.written": ({ text }) => text,
  "value.names": ({ names }) => names.map((name) => quotedIf(confusingAsName, name)).join(" or "),
  "value.scope": ({ terms }, { list }) => list(terms),
  "value.doubtful": ({ value }, { say }) => `${say(value)} (uncertain)`,
  "value.not": ({ value }, { say }) => `not ${say(value)}`,
  "value.set": setsOf({
    none: "none",
    exactly: "exactly",
    atLeast: "at least",
    without: "without",
    nothingBeyond: "nothing beyond",
    lastly: ", and",
    confusing: new RegExp(
      `,| and |"|\\?$|^(?:${nobody})$|^(?:at least|including|exactly|without|nothing beyond) `,
      "i",
    ),
  }),
  "value.unreadable": ({ kind, written, nearest }) =>
    `"${written}" cannot be read as ${kinds[kind].join(" ")}. Write ${forms[kind]}.${nearest === null ? "" : ` Did you mean "${nearest}"?`}`,
  "value.nobody": ({ written, asked }) =>
    asked === "term"
      ? `"${written}" names nothing. Leave the claim out where the article does not say; declare it under "terms" if it is a term.`
      : `"${written}" is nobody's name. Leave the claim out where the article names nobody; write a name that really reads so as '"${written}"'.`,
  "value.nobody-listed": ({ written, of }) =>
    `"${written}" ${of === "term" ? "names nothing" : "is nobody's name"}. Leave it out of the list, or the whole claim if nothing else is in it; where the article says that there are none, write "none"; ${of === "term" ? 'declare it under "terms" if it is a term' : `write a name that really reads so as '"${written}"'`}.`,
  "value.empty-list": () =>
    'An empty list says nothing. Leave the claim out; where the article says that there are none, write "none".',
  "value.unknown-term": ({ written, dimension, nearest }) =>
    `"${written}" is no term of "${dimension}" in this story. Declare it under "terms", or use one that is declared.${nearest === null ? "" : ` Did you mean "${nearest}"?`}`,
};
