import type { Claim } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Report } from "../model/report.ts";
import { type Renamed, underNewName } from "./renamed.ts";

/** What each claim of a report says, by the claim's id. Where it stands in its file is no part of it. */
export class Pins {
  readonly #claims = new Map<string, Claim>();

  constructor({ claims }: Pick<Report, "claims">, renamed: Renamed = new Map()) {
    for (const claim of claims) this.#claims.set(underNewName(claim.id, renamed), claim);
  }

  /** All that a claim says, in one string; undefined where there is no such claim. */
  get(id: string): string | undefined {
    const claim = this.#claims.get(id);
    return claim === undefined ? undefined : pinOf(claim);
  }

  has(id: string): boolean {
    return this.#claims.has(id);
  }

  /** Whether a claim says the same in another report, or is in neither. */
  isSame(id: string, other: Pins): boolean {
    const [claim, before] = [this.#claims.get(id), other.#claims.get(id)];
    if (claim === before || claim === undefined || before === undefined) return claim === before;
    return isPlainlySame(claim, before) || pinOf(claim) === pinOf(before);
  }
}

/** Finds out quickly that nothing has changed; where it cannot, the pins tell. */
function isPlainlySame(a: Claim, b: Claim): boolean {
  return (
    a.value === b.value &&
    a.status === b.status &&
    a.saidBy === b.saidBy &&
    a.asOf?.written === b.asOf?.written &&
    a.quote === b.quote &&
    a.origins.join(" ") === b.origins.join(" ") &&
    hasNoTerms(a) &&
    hasNoTerms(b)
  );
}

function hasNoTerms({ scope }: Claim): boolean {
  for (const _ in scope) return false;
  return true;
}

function pinOf({ value, status, scope, saidBy, asOf, quote, origins }: Claim): string {
  return JSON.stringify([value, status, scope, saidBy, asOf?.written ?? null, quote, origins]);
}

/** All that a finding rests upon: two that rest upon the same are unchanged, whatever their lines and files. */
export function groundsOf(finding: Finding, pins: Pins, renamed: Renamed = new Map()): string {
  const { severity, state, claims, message } = finding;
  const said = claims.flatMap((id) => pins.get(underNewName(id, renamed)) ?? []).sort(byCodeUnits);
  return JSON.stringify([severity, state, message.id, said, said.length === 0 ? message.args : null]);
}
