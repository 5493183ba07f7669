import type { QuantityMessages } from "../../model/messages/quantity.ts";
import type { Catalogue } from "../catalogue.ts";
import { amountsInWords } from "./amounts.ts";
import { unitName } from "./units.ts";

export const quantity: Catalogue<QuantityMessages> = {
  "quantity.amounts": amountsInWords,
  "quantity.reversed": ({ written, nearest }) =>
    `"${written}" begint met de grootste hoeveelheid. Bedoelt u "${nearest}"?`,
  "quantity.unclear-unit": ({ written, part, units, nearest }, { list, number }) => {
    const names = units.map((unit) => unitName(unit, number));
    const suggestion = nearest === null ? "" : ` Bedoelt u "${nearest}"?`;
    return `In "${written}" kan "${part}" staan voor ${list(names, "or")}. Schrijf welke bedoeld is.${suggestion}`;
  },
};
