import type { Claim } from "../model/article.ts";
import { assertNever } from "../model/assert-never.ts";
import type { Message } from "../model/message.ts";
import { dateInWords } from "./date/in-words.ts";

/** Dates, periods and amounts in digits, and EDTF's marks of doubt and nearness. */
const signs = /^\d[\d./-]*[?~%]?$/;

/**
 * What to say in the place of `true`, a term's id, `{ exactly: [a] }` or `2022-12-31`; null for what is written in words.
 *
 * @param says gives what the claim denotes
 */
export function insteadOfWritten(
  written: string,
  { denotation, status }: Pick<Claim, "denotation" | "status">,
  says: () => Message,
): Message | null {
  switch (denotation.kind) {
    case "boolean":
    case "term":
    case "set":
    case "text":
      return says();
    case "date":
      if (!signs.test(written)) return null;
      return /[~%]$/.test(written) && status !== "denial" ? dateInWords({ written, ...denotation }) : says();
    case "period":
    case "quantity":
      return signs.test(written) ? says() : null;
    case "entity":
      return denotation.entities.some(({ id }) => id === written) ? says() : null;
    default:
      return assertNever(denotation);
  }
}
