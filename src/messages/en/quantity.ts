import type { QuantityMessages } from "../../model/messages/quantity.ts";
import type { Catalogue } from "../catalogue.ts";

export const quantity: Catalogue<QuantityMessages> = {
  "quantity.span": ({ from, fromOpen, to, toOpen, unit }, { number }) => {
    const unitName = unit === null ? "" : ` ${unit}`;
    if (from === null && to === null) return `any amount${unitName}`;
    if (from === null) return `${toOpen ? "less than" : "at most"} ${number(to ?? "")}${unitName}`;
    if (to === null) return `${fromOpen ? "more than" : "at least"} ${number(from)}${unitName}`;
    if (from === to) return `${number(from)}${unitName}`;
    return `between ${number(from)} and ${number(to)}${unitName}`;
  },
};
