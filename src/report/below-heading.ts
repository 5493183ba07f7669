import type { Claim } from "../model/article.ts";
import { assertNever } from "../model/assert-never.ts";
import type { Message } from "../model/message.ts";
import { dateInWords } from "../values/date/in-words.ts";
import type { CardClaim } from "./card.ts";

/** What a side says, and the same in words; null and "" where nothing stands above. */
export interface Said {
  readonly value: Message | null;
  readonly heading: string;
}

/**
 * What the value of a claim is called below what its side says: as the record has it where that tells more, in words where it
 * is written in signs, and null where the side's own words tell all.
 */
export function belowHeading(
  { written, instead }: CardClaim,
  { value: said, heading }: Said,
  say: (message: Message) => string,
): string | null {
  if (instead !== null && instead === said) return null;
  const value = instead === null ? written : say(instead);
  return value === heading ? null : value;
}

/** Dates, periods and amounts in digits, and EDTF's marks of doubt and nearness. */
const signs = /^\d[\d./-]*[?~%]?$/;

/**
 * What to say in the place of `true`, a term's id, `{ exactly: [a] }` or `2022-12-31`; null for what is written in words.
 *
 * @param says gives what the claim denotes
 */
export function insteadOf(written: string, { denotation, status }: Claim, says: () => Message): Message | null {
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
