import type { QuantityMessages } from "../../model/messages/quantity.ts";
import type { Catalogue } from "../catalogue.ts";
import { amountsInWords } from "./amounts.ts";
import { unitName } from "./units.ts";

export const quantity: Catalogue<QuantityMessages> = {
  "quantity.amounts": amountsInWords,
  "quantity.reversed": ({ written, nearest }) =>
    `"${written}" begint met de grootste hoeveelheid. Bedoelt u "${nearest}"?`,
  "quantity.no-unit": ({ written }) =>
    `"${written}" is geen eenheid. Schrijf alleen een eenheid, zoals km, % of EUR, of het Engelse woord voor wat geteld wordt, zoals passengers. Getallen en woorden als million horen bij de waarden.`,
  "quantity.unclear-unit": ({ written, part, units, nearest }, { list, number }) => {
    const names = units.map((unit) => unitName(unit, number));
    const suggestion = nearest === null ? "" : ` Bedoelt u "${nearest}"?`;
    return `In "${written}" kan "${part}" staan voor ${list(names, "or")}. Schrijf welke bedoeld is.${suggestion}`;
  },
};
