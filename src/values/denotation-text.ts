import type { Denotation } from "../model/denotation.ts";
import { keptIn } from "../model/kept.ts";

const known = new WeakMap<Denotation, string>();

/** The same text for denotations of the same parts. One that many claims share is spelt out once. */
export function denotationText(denotation: Denotation): string {
  return keptIn(known, denotation, spelt);
}

/** Replacing infinities costs ten times as much: only where JSON lost one. */
function spelt(denotation: Denotation): string {
  const text = JSON.stringify(denotation);
  const hasDays = denotation.kind === "date" || denotation.kind === "period";
  return hasDays && text.includes("null") ? JSON.stringify(denotation, infinities) : text;
}

/** JSON has no infinities. */
function infinities(_key: string, value: unknown): unknown {
  return value === Infinity ? "∞" : value === -Infinity ? "-∞" : value;
}
