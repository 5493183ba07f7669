import type { QuantityMessages } from "../../model/messages/quantity.ts";
import type { Catalogue } from "../catalogue.ts";
import { amountsInWords } from "./amounts.ts";
import { unitName } from "./units.ts";

export const quantity: Catalogue<QuantityMessages> = {
  "quantity.amounts": amountsInWords,
  "quantity.reversed": ({ written, nearest }) =>
    `« ${written} » commence par la plus grande quantité. Vouliez-vous dire « ${nearest} » ?`,
  "quantity.no-unit": ({ written }) =>
    `« ${written} » n’est pas une unité. Écrivez une unité seule, comme km, % ou EUR, ou le mot anglais qui désigne ce que l’on compte, comme passengers. Les nombres et les mots comme million font partie des valeurs.`,
  "quantity.unclear-unit": ({ written, part, units, nearest }, { list, number }) => {
    const names = units.map((unit) => unitName(unit, number));
    const suggestion = nearest === null ? "" : ` Vouliez-vous dire « ${nearest} » ?`;
    return `Dans « ${written} », « ${part} » peut désigner ${list(names, "or")}. Précisez l’unité.${suggestion}`;
  },
};
