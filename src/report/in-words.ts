import type { Words } from "../messages/catalogue.ts";
import type { Finding } from "../model/finding.ts";
import { message } from "../model/message.ts";

/** A finding in words: what it says and, where it was decided once, what has changed since. */
export function findingInWords({ message: said, reopened }: Finding, words: Words): string {
  if (reopened === null) return words.say(said);
  return `${words.say(said)} ${words.say(message("decision.reopened", { because: reopened }))}`;
}

/** Who decided what about a finding, and why; its id where nobody has. */
export function decisionInWords({ id, decision }: Finding, words: Words): string {
  if (decision === null) return id;
  const { outcome, accepted, reason, by, on } = decision;
  return [message("decision.recorded", { outcome, accepted, by, on }), message("decision.reason", { reason })]
    .map((said) => words.say(said))
    .join(" ");
}
