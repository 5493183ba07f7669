import type { QuantityMessages } from "../../model/messages/quantity.ts";
import type { Catalogue } from "../catalogue.ts";
import { amountsInWords } from "./amounts.ts";
import { unitName } from "./units.ts";

export const quantity: Catalogue<QuantityMessages> = {
  "quantity.amounts": amountsInWords,
  "quantity.reversed": ({ written, nearest }) =>
    `"${written}" begins with the larger amount. Did you mean "${nearest}"?`,
  "quantity.no-unit": ({ written }) =>
    `"${written}" is no unit. Write a unit alone, such as km, % or EUR, or the word for what is counted, such as passengers. Numbers and words such as million belong to the values.`,
  "quantity.unclear-unit": ({ written, part, units, nearest }, { list, number }) => {
    const names = units.map((unit) => unitName(unit, number));
    const suggestion = nearest === null ? "" : ` Did you mean "${nearest}"?`;
    return `In "${written}", "${part}" may be ${list(names, "or")}. Write which of them it is.${suggestion}`;
  },
};
