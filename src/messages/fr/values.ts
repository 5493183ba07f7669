import type { DateMessages } from "../../model/messages/date.ts";
import type { QuantityMessages } from "../../model/messages/quantity.ts";
import type { ValueMessages } from "../../model/messages/values.ts";
import type { Catalogue } from "../catalogue.ts";
import { alternatives } from "../quoted.ts";
import { setsOf } from "../sets.ts";
import { kinds } from "./kinds.ts";

/** The forms that each kind reads, for someone whose value was not understood. */
const forms = {
  boolean: "true, false, yes ou no",
  date: "une date en chiffres ou en anglais, comme 2021, 2021-07, 2021-07-14, summer 2021, early 2021, before May 2021 ou 2020 or 2021",
  period: "une période en chiffres ou en anglais, comme 2019/2022, since 2019 ou until May 2022",
  quantity:
    "une quantité en chiffres ou en anglais, comme 20, about 767000, nearly 4 billion USD, more than 20 ou between 10 and 12",
  term: "un terme que le dossier déclare",
  entity: "l’identifiant, le nom ou un alias d’une entité",
  set: "une liste comme [a, b], { exactly: [a, b] } ou { including: [a], without: [b] }",
  text: "une formulation qui n’est pas vide",
} as const;

export const values: Catalogue<Omit<ValueMessages, keyof DateMessages | keyof QuantityMessages>> = {
  "value.boolean": ({ value }) => (value ? "oui" : "non"),
  "value.text": ({ text }) => `« ${text} »`,
  "value.written": ({ text }) => text,
  "value.names": ({ names }) => alternatives(names, "ou", / ou |^".*"$/i),
  "value.scope": ({ terms }, { list }) => list(terms),
  "value.doubtful": ({ value }, { say }) => `${say(value)} (incertain)`,
  "value.not": ({ value }, { say }) => `pas ${say(value)}`,
  "value.set": setsOf({
    none: "aucun",
    exactly: "exactement",
    atLeast: "au moins",
    without: "sans",
    nothingBeyond: "au plus",
    lastly: ",",
    confusing: /,| et |"|\?$|^aucun$|^(?:au moins|exactement|sans|au plus) /i,
  }),
  "value.unreadable": ({ kind, written, nearest }) =>
    `« ${written} » ne peut pas se lire comme ${kinds[kind].join(" ")}. Écrivez ${forms[kind]}.${nearest === null ? "" : ` Vouliez-vous dire « ${nearest} » ?`}`,
  "value.nobody": ({ written, asked }) =>
    asked === "term"
      ? `« ${written} » ne désigne rien. Omettez l’affirmation si l’article ne le dit pas ; déclarez-le sous « terms » si c’est un terme.`
      : `« ${written} » n’est pas un nom. Omettez l’affirmation si l’article ne nomme personne ; écrivez un nom qui serait vraiment celui-là ainsi : '"${written}"'.`,
  "value.nobody-listed": ({ written, of }) =>
    `« ${written} » ${of === "term" ? "ne désigne rien" : "n’est pas un nom"}. Retirez-le de la liste, ou omettez toute l’affirmation s’il n’y reste rien ; si l’article dit qu’il n’y en a aucun, écrivez « none » ; ${of === "term" ? "déclarez-le sous « terms » si c’est un terme" : `écrivez un nom qui serait vraiment celui-là ainsi : '"${written}"'`}.`,
  "value.empty-list": () =>
    "Une liste vide ne dit rien. Omettez l’affirmation ; si l’article dit qu’il n’y en a aucun, écrivez « none ».",
  "value.unknown-term": ({ written, dimension, nearest }) =>
    `« ${written} » n’est pas un terme de « ${dimension} » dans ce dossier. Déclarez-le sous « terms », ou employez un terme déclaré.${nearest === null ? "" : ` Vouliez-vous dire « ${nearest} » ?`}`,
};
