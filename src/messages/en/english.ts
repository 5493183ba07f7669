import type { MessageArguments } from "../../model/message.ts";
import type { Catalogue } from "../catalogue.ts";
import { wordsOf } from "../words.ts";
import { conventions } from "./conventions.ts";
import { date } from "./date.ts";
import { quantity } from "./quantity.ts";
import { values } from "./values.ts";

const catalogue: Catalogue<MessageArguments> = { ...values, ...date, ...quantity };

export const english = wordsOf(catalogue, conventions);
