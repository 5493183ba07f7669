import type { Decision, Pinned } from "../../model/decision.ts";
import type { Finding } from "../../model/finding.ts";
import { type Message, message } from "../../model/message.ts";
import { differences, type OutletOf } from "./differences.ts";
import { partsOf } from "./family.ts";
import type { PinInWords } from "./pin-in-words.ts";

/** Why a decision no longer holds for its finding; null where what was decided upon stands as it did. */
export function reopening(
  decision: Decision,
  finding: Pick<Finding, "rule">,
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
  return message("decision.changed", { was: valuesOf(pinned, inWords), now: valuesOf(now, inWords), changes, grade });
}

function valuesOf({ claims }: Pinned, inWords: PinInWords): readonly Message[] {
  const said = claims.flatMap((claim) => inWords(claim, "value") ?? []);
  return [...new Map(said.map((value) => [JSON.stringify(value), value])).values()];
}
