import { type Data, isMap } from "../model/data.ts";
import { type Decision, type Pin, type Pinned, pinFields } from "../model/decision.ts";
import { inWriting } from "../model/in-writing.ts";
import { byCodeUnits } from "../model/order.ts";
import type { DecisionEntry, Shapes } from "./shapes.ts";

/** The decisions of a file, in its order. */
export function normaliseDecisions(file: Shapes["decisions"]): readonly Decision[] {
  if (file === "" || file.decisions === undefined || file.decisions === "") return [];
  return file.decisions.map(normaliseDecision);
}

function normaliseDecision(decision: DecisionEntry): Decision {
  return {
    finding: decision.finding,
    outcome: decision.outcome,
    accepted: decision.accepted ?? [],
    reason: decision.reason,
    by: decision.by,
    on: decision.on,
    settledBy: decision["settled-by"] ?? null,
    reviewBy: decision["review-by"] ?? null,
    pinned: normalisePinned(decision.pinned),
  };
}

/** The id of a claim has a `#`, so that a claim and a word of a message never share a name. */
function normalisePinned(pinned: Data | undefined): Pinned | null {
  if (!isMap(pinned)) return null;
  const entries = Object.entries(pinned).sort(([a], [b]) => byCodeUnits(a, b));
  return {
    claims: entries.flatMap(([claim, fields]) => (claim.includes("#") ? { claim, pin: normalisePin(fields) } : [])),
    said: entries.flatMap(([name, text]) => (name.includes("#") ? [] : { name, text: inWriting(text) })),
  };
}

function normalisePin(fields: Data): Pin {
  if (!isMap(fields)) return {};
  return Object.fromEntries(
    pinFields.flatMap((field) => (Object.hasOwn(fields, field) ? [[field, inWriting(fields[field] ?? "")]] : [])),
  );
}
