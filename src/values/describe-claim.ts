import type { Claim } from "../model/article.ts";
import { isComplement } from "../model/complement.ts";
import { type Message, message } from "../model/message.ts";
import { describe } from "./catalogue.ts";
import type { SayingContext } from "./kind.ts";

/** What a claim denotes; for a denial of other than yes or no, "not" that. */
export function describeClaim(claim: Pick<Claim, "status" | "denotation">, context: SayingContext): Message {
  const value = describe(claim.denotation, context);
  return isComplement(claim) ? message("value.not", { value }) : value;
}
