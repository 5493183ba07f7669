import type { Claim } from "../../model/article.ts";
import type { Pin, Pinned } from "../../model/decision.ts";
import type { Finding } from "../../model/finding.ts";
import { inWriting } from "../../model/in-writing.ts";
import { byCodeUnits } from "../../model/order.ts";
import type { Checked } from "../rule.ts";

/** What a decision on a finding is pinned to today: its claims, or what it says where it has no claim that is bound. */
export function pinnedOf(finding: Pick<Finding, "claims" | "message">, { claimIfAny }: Checked): Pinned {
  const claims = finding.claims.flatMap((id) => {
    const claim = claimIfAny(id);
    return claim === null ? [] : { claim: id, pin: pinOf(claim) };
  });
  const said = claims.length > 0 ? [] : wordsOf(finding.message);
  return { claims: claims.sort((a, b) => byCodeUnits(a.claim, b.claim)), said };
}

/** What an editor weighs in a claim, in writing. */
export function pinOf({ value, status, scope, saidBy, asOf, quote }: Claim): Pin {
  const limits = Object.entries(scope).sort(([a], [b]) => byCodeUnits(a, b));
  const stated = limits.map(([dimension, terms]) => `${dimension}=${[...terms].sort(byCodeUnits).join("+")}`);
  return {
    value: inWriting(value),
    ...(status === "fact" ? {} : { status }),
    ...(stated.length === 0 ? {} : { scope: stated.join(" ") }),
    ...(saidBy === null ? {} : { "said-by": saidBy }),
    ...(asOf === null ? {} : { "as-of": asOf.written }),
    ...(quote === null ? {} : { quote }),
  };
}

function wordsOf({ id, args }: Finding["message"]): Pinned["said"] {
  const words = Object.entries(args).map(([name, value]) => ({ name, text: wordOf(value) }));
  return [...words, { name: "message", text: id }].sort((a, b) => byCodeUnits(a.name, b.name));
}

function wordOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
