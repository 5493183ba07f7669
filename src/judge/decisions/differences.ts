import { type Pin, type PinField, type Pinned, type PinnedClaim, pinFields } from "../../model/decision.ts";
import { message } from "../../model/message.ts";
import type { DecisionChange } from "../../model/messages/decisions.ts";
import { asWritten, type PinInWords } from "./pin-in-words.ts";

/** A pinned claim and the claim that it is today; null where there is none on that side. */
interface Match {
  readonly was: PinnedClaim | null;
  readonly now: PinnedClaim | null;
}

/** The name of the outlet whose article makes a claim; null for a claim that is not there. */
export type OutletOf = (claim: string) => string | null;

/** What has changed since a decision was made; empty where nothing has. */
export function differences(
  was: Pinned,
  now: Pinned,
  outletOf: OutletOf,
  inWords: PinInWords,
): readonly DecisionChange[] {
  return [...matches(was, now).flatMap((match) => changesOf(match, outletOf, inWords)), ...wordChanges(was, now)];
}

/** The claim that bears a pinned claim's id today: the same, or another where its article's file was renamed. */
export function claimToday(id: string, was: Pinned, now: Pinned): string {
  return matches(was, now).find((match) => match.was?.claim === id)?.now?.claim ?? id;
}

/**
 * Which claim of today each pinned claim is. Claims bear their file's name, so that a renamed file gives them new ids:
 * a claim that is gone under its id is the new one with the same contents.
 */
function matches(was: Pinned, now: Pinned): readonly Match[] {
  const today = new Map(now.claims.map((claim) => [claim.claim, claim]));
  const before = new Map(was.claims.map((claim) => [claim.claim, claim]));
  const isUnchanged = ({ claim, pin }: PinnedClaim) => contentsOf(before.get(claim)?.pin) === contentsOf(pin);
  const candidates = new Map<string, PinnedClaim[]>();
  for (const claim of now.claims) {
    const alike = candidates.get(contentsOf(claim.pin)) ?? [];
    if (!isUnchanged(claim)) candidates.set(contentsOf(claim.pin), [...alike, claim]);
  }
  const found = new Map<string, PinnedClaim>();
  for (const { claim, pin } of was.claims) {
    const same = today.get(claim);
    if (same !== undefined && contentsOf(same.pin) === contentsOf(pin)) found.set(claim, same);
    else {
      const others = candidates.get(contentsOf(pin)) ?? [];
      const renamed = others.findIndex((other) => same === undefined || !before.has(other.claim));
      for (const other of renamed < 0 ? [] : others.splice(renamed, 1)) found.set(claim, other);
    }
  }
  const taken = new Set([...found.values()].map(({ claim }) => claim));
  const paired = was.claims.map((pinned): Match => {
    const same = today.get(pinned.claim);
    const edited = same === undefined || taken.has(same.claim) ? null : same;
    return { was: pinned, now: found.get(pinned.claim) ?? edited };
  });
  const known = new Set(paired.map((match) => match.now?.claim));
  const joined = now.claims.filter(({ claim }) => !known.has(claim));
  return [...paired, ...joined.map((claim) => ({ was: null, now: claim }))];
}

/** What a pin holds, in one string. */
export function contentsOf(pin: Pin | undefined): string {
  return pin === undefined ? "" : JSON.stringify(pinFields.map((field) => pin[field] ?? null));
}

function changesOf({ was, now }: Match, outletOf: OutletOf, inWords: PinInWords): readonly DecisionChange[] {
  const known = now ?? was;
  if (known === null) return [];
  const { claim } = known;
  const outlet = outletOf(claim);
  if (was === null || now === null) {
    const value = inWords(known, "value") ?? message("value.written", { text: "" });
    return [{ what: was === null ? "joined" : "left", claim, outlet, value }];
  }
  return pinFields
    .filter((field) => was.pin[field] !== now.pin[field])
    .map((field) => ({ what: "changed", claim, outlet, field, ...changeOf(field, was, now, inWords) }));
}

/** What a field said and says: as it was and is written, where in words it would be the same. */
function changeOf(field: PinField, was: PinnedClaim, now: PinnedClaim, inWords: PinInWords) {
  const said = { was: inWords(was, field), now: inWords(now, field) };
  if (JSON.stringify(said.was) !== JSON.stringify(said.now)) return said;
  return { was: asWritten(was.pin[field]), now: asWritten(now.pin[field]) };
}

function wordChanges(was: Pinned, now: Pinned): readonly DecisionChange[] {
  const before = new Map(was.said.map(({ name, text }) => [name, text]));
  const today = new Map(now.said.map(({ name, text }) => [name, text]));
  return [...new Set([...before.keys(), ...today.keys()])].flatMap((name) =>
    before.get(name) === today.get(name)
      ? []
      : { what: "said" as const, was: before.get(name) ?? null, now: today.get(name) ?? null },
  );
}
