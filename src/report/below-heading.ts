import type { Claim } from "../model/article.ts";
import { assertNever } from "../model/assert-never.ts";
import type { Message } from "../model/message.ts";
import { dateInWords } from "../values/date/in-words.ts";
import type { CardClaim } from "./card.ts";
import type { LookUp } from "./look-up.ts";

/**
 * What the value of a claim is called below what its side says: as the record has it where that tells more, in words where it
 * is written in signs, and null where the side's own words tell all.
 *
 * @param heading what the side says, in the words of `say`
 */
export function belowHeading(
  { written, instead }: CardClaim,
  heading: string,
  say: (message: Message) => string,
): string | null {
  const value = instead === null ? written : say(instead);
  return value === heading ? null : value;
}

/** Dates, periods and amounts in digits, and EDTF's marks of doubt and nearness. */
const signs = /^\d[\d./-]*[?~%]?$/;

/** What to say in the place of `true`, a term's id, `{ exactly: [a] }` or `2022-12-31`; null for what is written in words. */
export function insteadOf(written: string, claim: Claim, look: LookUp): Message | null {
  const { denotation, status } = claim;
  switch (denotation.kind) {
    case "boolean":
    case "term":
    case "set":
    case "text":
      return look.says(claim);
    case "date":
      if (!signs.test(written)) return null;
      return status === "denial" ? look.says(claim) : dateInWords({ written, ...denotation });
    case "period":
    case "quantity":
      return signs.test(written) ? look.says(claim) : null;
    case "entity":
      return denotation.entities.some(({ id }) => id === written) ? look.says(claim) : null;
    default:
      return assertNever(denotation);
  }
}
