import type { MessageArguments } from "../../model/message.ts";
import type { Catalogue } from "../catalogue.ts";
import { wordsOf } from "../words.ts";
import { conventions } from "./conventions.ts";
import { date } from "./date.ts";
import { input } from "./input.ts";
import { quantity } from "./quantity.ts";
import { schema } from "./schema.ts";
import { syntax } from "./syntax.ts";
import { values } from "./values.ts";

const catalogue: Catalogue<MessageArguments> = { ...values, ...date, ...quantity, ...input, ...syntax, ...schema };

export const english = wordsOf(catalogue, conventions);
