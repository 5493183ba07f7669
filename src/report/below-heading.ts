import type { Message } from "../model/message.ts";
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
