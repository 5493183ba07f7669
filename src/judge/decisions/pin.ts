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
  const limits = writtenScope(scope);
  return {
    value: inWriting(value),
    ...(status === "fact" ? {} : { status }),
    ...(limits === "" ? {} : { scope: limits }),
    ...(saidBy === null ? {} : { "said-by": saidBy }),
    ...(asOf === null ? {} : { "as-of": asOf.written }),
    ...(quote === null ? {} : { quote }),
  };
}

/** A scope on one line, in code-unit order: `audience=staff region=norsund+oslo`. */
function writtenScope(scope: Claim["scope"]): string {
  const limits = Object.entries(scope).sort(([a], [b]) => byCodeUnits(a, b));
  return limits.map(([dimension, terms]) => `${dimension}=${[...terms].sort(byCodeUnits).join("+")}`).join(" ");
}

/** The scope that stands in a pin. */
export function scopeOf(text: string): Claim["scope"] {
  return Object.fromEntries(
    text.split(" ").map((stated): [string, string[]] => {
      const [dimension = "", terms = ""] = stated.split("=");
      return [dimension, terms.split("+")];
    }),
  );
}

function wordsOf({ id, args }: Finding["message"]): Pinned["said"] {
  const words = Object.entries(args).map(([name, value]) => ({ name, text: wordOf(value) }));
  return [...words, { name: "message", text: id }].sort((a, b) => byCodeUnits(a.name, b.name));
}

function wordOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
