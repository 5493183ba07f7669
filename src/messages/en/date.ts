import type { DateMessages } from "../../model/messages/date.ts";
import type { Catalogue } from "../catalogue.ts";

export const date: Catalogue<DateMessages> = {
  "date.span": ({ from, to }, { span }) => span(from, to),
};
