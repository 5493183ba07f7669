import { complete } from "../catalogue.ts";
import { wordsOf } from "../words.ts";
import { begun } from "./begun.ts";
import { command } from "./command.ts";
import { compare } from "./compare.ts";
import { conventions } from "./conventions.ts";
import { date } from "./date.ts";
import { decisions } from "./decisions.ts";
import { evidence } from "./evidence.ts";
import { infer } from "./infer.ts";
import { input } from "./input.ts";
import { names } from "./names.ts";
import { page } from "./page.ts";
import { quantity } from "./quantity.ts";
import { report } from "./report.ts";
import { rules } from "./rules.ts";
import { schema } from "./schema.ts";
import { since } from "./since.ts";
import { syntax } from "./syntax.ts";
import { values } from "./values.ts";

/** Does not compile where a message has no wording. */
export const areas = complete([
  values,
  date,
  quantity,
  compare,
  names,
  rules,
  report,
  page,
  command,
  infer,
  schema,
  input,
  since,
  begun,
  syntax,
  decisions,
  evidence,
]);

export const dutch = wordsOf(areas, conventions);
