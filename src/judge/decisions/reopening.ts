import type { Decision, Pinned } from "../../model/decision.ts";
import type { Finding } from "../../model/finding.ts";
import { type Message, message } from "../../model/message.ts";
import { differences, type OutletOf } from "./differences.ts";
import { partsOf } from "./family.ts";
import type { PinInWords } from "./pin-in-words.ts";

/** Why a decision no longer holds for its finding; null where what was decided upon stands as it did. */
export function reopening(
  decision: Decision,
  finding: Pick<Finding, "rule" | "question" | "proof">,
  now: Pinned,
  outletOf: OutletOf,
  inWords: PinInWords,
): Message | null {
  const { pinned } = decision;
  if (pinned === null) return message("decision.unpinned", {});
  const { rule } = partsOf(decision.finding);
  const grade = rule === null || rule === finding.rule ? null : { was: rule, now: finding.rule };
  const changes = differences(pinned, now, outletOf, inWords);
  if (grade === null && changes.length === 0) return null;
  const valuesIn = (pins: Pinned) => (isAgainst(finding) ? valuesOf(pins, inWords) : []);
  return message("decision.changed", { was: valuesIn(pinned), now: valuesIn(now), changes, grade });
}

/** Whether the claims of a finding stand against each other; those of one article that lack quotes do not. */
function isAgainst({ question, proof }: Pick<Finding, "question" | "proof">): boolean {
  return question !== null || proof !== null;
}

function valuesOf({ claims }: Pinned, inWords: PinInWords): readonly Message[] {
  const said = claims.flatMap((claim) => inWords(claim, "value") ?? []);
  return [...new Map(said.map((value) => [JSON.stringify(value), value])).values()];
}
