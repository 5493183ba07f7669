import type { Claim } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Report } from "../model/report.ts";
import { type Renamed, underNewName } from "./renamed.ts";

/** What each claim of a report says, in one string, by the claim's id. Where it stands in its file is no part of it. */
export type Pins = ReadonlyMap<string, string>;

export function pinsOf({ claims }: Report, renamed: Renamed = new Map()): Pins {
  return new Map(claims.map((claim) => [underNewName(claim.id, renamed), pinOf(claim)]));
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
