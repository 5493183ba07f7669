import type { QuantityMessages } from "../../model/messages/quantity.ts";
import type { Catalogue } from "../catalogue.ts";
import { amountsInWords } from "./amounts.ts";
import { unitName } from "./units.ts";

export const quantity: Catalogue<QuantityMessages> = {
  "quantity.amounts": amountsInWords,
  "quantity.reversed": ({ written, nearest }) =>
    `"${written}" begins with the larger amount. Did you mean "${nearest}"?`,
  "quantity.unclear-unit": ({ written, part, units, nearest }, { list, number }) => {
    const names = units.map((unit) => unitName(unit, number));
    const suggestion = nearest === null ? "" : ` Did you mean "${nearest}"?`;
    return `In "${written}", "${part}" may be ${list(names, "or")}. Write which of them it is.${suggestion}`;
  },
};
