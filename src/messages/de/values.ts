import type { DateMessages } from "../../model/messages/date.ts";
import type { QuantityMessages } from "../../model/messages/quantity.ts";
import type { ValueMessages } from "../../model/messages/values.ts";
import type { Catalogue } from "../catalogue.ts";
import { alternatives } from "../quoted.ts";
import { setsOf } from "../sets.ts";
import { kinds } from "./kinds.ts";

/** The forms that each kind reads, for someone whose value was not understood. */
const forms = {
  boolean: "true, false, yes oder no",
  date: "ein Datum in Ziffern oder auf Englisch, wie 2021, 2021-07, 2021-07-14, summer 2021, early 2021, before May 2021 oder 2020 or 2021",
  period: "einen Zeitraum in Ziffern oder auf Englisch, wie 2019/2022, since 2019 oder until May 2022",
  quantity:
    "eine Menge in Ziffern oder auf Englisch, wie 20, about 767000, nearly 4 billion USD, more than 20 oder between 10 and 12",
  term: "einen Begriff, den die Story festlegt",
  entity: "die Kennung, den Namen oder einen Aliasnamen einer Entität",
  set: "eine Liste wie [a, b], { exactly: [a, b] } oder { including: [a], without: [b] }",
  text: "einen Wortlaut, der nicht leer ist",
} as const;

export const values: Catalogue<Omit<ValueMessages, keyof DateMessages | keyof QuantityMessages>> = {
  "value.boolean": ({ value }) => (value ? "ja" : "nein"),
  "value.text": ({ text }) => `„${text}“`,
  "value.written": ({ text }) => text,
  "value.names": ({ names }) => alternatives(names, "oder", / oder |^".*"$/i),
  "value.scope": ({ terms }, { list }) => list(terms),
  "value.doubtful": ({ value }, { say }) => `${say(value)} (unsicher)`,
  "value.not": ({ value }, { say }) => `nicht ${say(value)}`,
  "value.set": setsOf({
    none: "nichts",
    exactly: "genau",
    atLeast: "zumindest",
    without: "ohne",
    nothingBeyond: "höchstens",
    lastly: ",",
    confusing: /,| und |"|\?$|^nichts$|^(?:zumindest|genau|ohne|höchstens) /i,
  }),
  "value.unreadable": ({ kind, written, nearest }) =>
    `„${written}“ lässt sich nicht als ${kinds[kind]} lesen. Schreiben Sie ${forms[kind]}.${nearest === null ? "" : ` Ist „${nearest}“ gemeint?`}`,
  "value.nobody": ({ written, asked }) =>
    asked === "term"
      ? `„${written}“ benennt nichts. Lassen Sie die Aussage weg, wenn der Artikel es nicht sagt; legen Sie es unter „terms“ fest, wenn es ein Begriff ist.`
      : `„${written}“ ist kein Name. Lassen Sie die Aussage weg, wenn der Artikel niemanden nennt; einen Namen, der wirklich so lautet, schreiben Sie als '"${written}"'.`,
  "value.nobody-listed": ({ written, of }) =>
    `„${written}“ ${of === "term" ? "benennt nichts" : "ist kein Name"}. Lassen Sie es aus der Liste weg, oder die ganze Aussage, wenn sonst nichts darin steht; wenn der Artikel sagt, dass es nichts davon gibt, schreiben Sie „none“; ${of === "term" ? "legen Sie es unter „terms“ fest, wenn es ein Begriff ist" : `einen Namen, der wirklich so lautet, schreiben Sie als '"${written}"'`}.`,
  "value.empty-list": () =>
    "Eine leere Liste sagt nichts. Lassen Sie die Aussage weg; wenn der Artikel sagt, dass es nichts davon gibt, schreiben Sie „none“.",
  "value.unknown-term": ({ written, dimension, nearest }) =>
    `„${written}“ ist in dieser Story kein Begriff von „${dimension}“. Legen Sie ihn unter „terms“ fest oder verwenden Sie einen, der festgelegt ist.${nearest === null ? "" : ` Ist „${nearest}“ gemeint?`}`,
};
