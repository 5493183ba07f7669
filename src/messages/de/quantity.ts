import type { QuantityMessages } from "../../model/messages/quantity.ts";
import type { Catalogue } from "../catalogue.ts";
import { amountsInWords } from "./amounts.ts";
import { unitName } from "./units.ts";

export const quantity: Catalogue<QuantityMessages> = {
  "quantity.amounts": amountsInWords,
  "quantity.reversed": ({ written, nearest }) =>
    `„${written}“ beginnt mit der größeren Menge. Ist „${nearest}“ gemeint?`,
  "quantity.no-unit": ({ written }) =>
    `„${written}“ ist keine Einheit. Schreiben Sie eine Einheit allein, etwa km, % oder EUR, oder das englische Wort für das, was gezählt wird, etwa passengers. Zahlen und Wörter wie million gehören zu den Werten.`,
  "quantity.unclear-unit": ({ written, part, units, nearest }, { list, number }) => {
    const names = units.map((unit) => unitName(unit, number));
    const suggestion = nearest === null ? "" : ` Ist „${nearest}“ gemeint?`;
    return `In „${written}“ kann „${part}“ ${list(names, "or")} sein. Schreiben Sie, was gemeint ist.${suggestion}`;
  },
};
