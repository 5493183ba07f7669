import type { DateMessages } from "../../model/messages/date.ts";
import type { QuantityMessages } from "../../model/messages/quantity.ts";
import type { ValueMessages } from "../../model/messages/values.ts";
import type { Catalogue } from "../catalogue.ts";
import { alternatives } from "../quoted.ts";
import { setsOf } from "../sets.ts";
import { kinds } from "./kinds.ts";

/** The forms that each kind reads, for someone whose value was not understood. */
const forms = {
  boolean: "true, false, yes of no",
  date: "een datum in cijfers of in het Engels, zoals 2021, 2021-07, 2021-07-14, summer 2021, early 2021, before May 2021 of 2020 or 2021",
  period: "een periode in cijfers of in het Engels, zoals 2019/2022, since 2019 of until May 2022",
  quantity:
    "een hoeveelheid in cijfers of in het Engels, zoals 20, about 767000, nearly 4 billion USD, more than 20 of between 10 and 12",
  term: "een term die in het dossier is vastgelegd",
  entity: "de id, de naam of een alias van een entiteit",
  set: "een lijst zoals [a, b], { exactly: [a, b] } of { including: [a], without: [b] }",
  text: "een bewoording die niet leeg is",
} as const;

export const values: Catalogue<Omit<ValueMessages, keyof DateMessages | keyof QuantityMessages>> = {
  "value.boolean": ({ value }) => (value ? "ja" : "nee"),
  "value.text": ({ text }) => `‘${text}’`,
  "value.written": ({ text }) => text,
  "value.names": ({ names }) => alternatives(names, "of", / of |^".*"$/i),
  "value.scope": ({ terms }, { list }) => list(terms),
  "value.doubtful": ({ value }, { say }) => `${say(value)} (onzeker)`,
  "value.not": ({ value }, { say }) => `niet ${say(value)}`,
  "value.set": setsOf({
    none: "niets",
    exactly: "precies",
    atLeast: "in elk geval",
    without: "zonder",
    nothingBeyond: "hooguit",
    lastly: ",",
    confusing: /,| en |"|\?$|^niets$|^(?:in elk geval|precies|zonder|hooguit) /i,
  }),
  "value.unreadable": ({ kind, written, nearest }) =>
    `"${written}" is niet te lezen als ${kinds[kind]}. Schrijf ${forms[kind]}.${nearest === null ? "" : ` Bedoelt u "${nearest}"?`}`,
  "value.nobody": ({ written, asked }) =>
    asked === "term"
      ? `"${written}" benoemt niets. Laat de bewering weg als het artikel het niet zegt; leg het vast onder "terms" als het een term is.`
      : `"${written}" is geen naam. Laat de bewering weg als het artikel niemand noemt; schrijf een naam die echt zo luidt als '"${written}"'.`,
  "value.nobody-listed": ({ written, of }) =>
    `"${written}" ${of === "term" ? "benoemt niets" : "is geen naam"}. Laat het weg uit de lijst, of de hele bewering als er verder niets in staat; schrijf "none" als het artikel zegt dat er geen zijn; ${of === "term" ? 'leg het vast onder "terms" als het een term is' : `schrijf een naam die echt zo luidt als '"${written}"'`}.`,
  "value.empty-list": () =>
    'Een lege lijst zegt niets. Laat de bewering weg; schrijf "none" als het artikel zegt dat er geen zijn.',
  "value.unknown-term": ({ written, dimension, nearest }) =>
    `"${written}" is in dit dossier geen term van "${dimension}". Leg hem vast onder "terms", of gebruik een term die vastligt.${nearest === null ? "" : ` Bedoelt u "${nearest}"?`}`,
};
