import type { EntityReference, SetDenotation } from "../model/denotation.ts";
import { atomOf, type NameTable } from "./name-table.ts";
import { atomsUnder, inOrder, referencesOf, widest } from "./references.ts";
import { boundsOf, permits } from "./set-bounds.ts";

type References = readonly EntityReference[];

/** The sets that satisfy all of these, which meet: with the members of all, and nothing beyond what all lists cover. */
export function greatestCommon(denotations: readonly SetDenotation[], table: NameTable): SetDenotation {
  const [only] = denotations;
  if (only !== undefined && denotations.length === 1 && only.allowed === null) return openAlone(only, table);
  const named = inOrder(denotations.flatMap((one) => [...one.required, ...(one.allowed ?? []), ...one.excluded]));
  const required = lowest(
    denotations.flatMap((one) => one.required.map(atomOf)),
    named,
    table,
  );
  const lists = denotations.flatMap((one) => (one.allowed === null ? [] : [atomsUnder(one.allowed, table)]));
  const excluded = inOrder(denotations.flatMap((one) => one.excluded));
  const allowed = lists.length === 0 ? null : covering(widest(inAll(lists), named, table), required, table);
  return { ...shared(denotations), required, allowed, excluded };
}

/** The same for a set alone that no list closes. */
function openAlone(only: SetDenotation, table: NameTable): SetDenotation {
  const required = lowest(only.required.map(atomOf), only.required, table);
  return { ...shared([only]), required, allowed: null, excluded: inOrder(only.excluded) };
}

function inAll([first = new Set(), ...others]: readonly ReadonlySet<string>[]): readonly string[] {
  return [...first].filter((atom) => others.every((other) => other.has(atom)));
}

/** The list, and those required members that it does not cover: wholes of which the lists name different parts. */
function covering(list: References, required: References, table: NameTable): References {
  const covered = boundsOf({ required: [], allowed: list, excluded: [] }, table);
  return inOrder([...list, ...required.filter((one) => !permits(covered, atomOf(one)))]);
}

/** The narrowest bounds around all of these; null where they would hold every set. */
export function weakest(denotations: readonly SetDenotation[], table: NameTable): SetDenotation | null {
  if (denotations.length === 0) return null;
  const bounds = denotations.map((one) => boundsOf(one, table));
  const named = inOrder(denotations.flatMap((one) => [...one.required, ...(one.allowed ?? []), ...one.excluded]));
  const [first, ...others] = bounds;
  const lower = [...(first?.lower ?? [])].filter((atom) => others.every((other) => other.lower.has(atom)));
  const open = bounds.find(({ allowed }) => allowed === null);
  // What all rule out, an open list excludes: few names, where there are thousands.
  const excluded = open === undefined ? [] : named.map(atomOf).filter((atom) => open.excluded.has(atom));
  const ruledOut = excluded.filter((atom) => bounds.every((each) => !permits(each, atom)));
  const denotation: SetDenotation = {
    ...shared(denotations),
    required: lowest(lower, named, table),
    allowed: open === undefined ? inOrder(denotations.flatMap((one) => one.allowed ?? [])) : null,
    excluded: widest(ruledOut, named, table),
  };
  return saysNothing(denotation) ? null : denotation;
}

/** The one member that a list has, if that is all it says: who denies it rules out the member, and of any other list nobody knows which. */
export function onlyMember({ required, allowed, excluded }: SetDenotation): References {
  return allowed === null && excluded.length === 0 && required.length === 1 ? required : [];
}

/** The sets without members; null where one of these is required. */
export function withoutMembers(from: SetDenotation, members: References, table: NameTable): SetDenotation | null {
  if (members.length === 0) return from;
  const out = atomsUnder(members, table);
  if (from.required.some((one) => out.has(atomOf(one)))) return null;
  if (from.allowed === null) return { ...from, excluded: inOrder([...from.excluded, ...members]) };
  return { ...from, allowed: from.allowed.filter((one) => !out.has(atomOf(one))) };
}

/** The fewest members that touch all of these: a whole is touched with its part. */
function lowest(atoms: readonly string[], named: References, table: NameTable): References {
  const all = new Set(atoms);
  const isLowest = (atom: string) => {
    for (const other of table.hierarchy.under(atom)) {
      const isUnder = other !== atom && all.has(other);
      if (isUnder && !(atom < other && table.hierarchy.above(atom).has(other))) return false;
    }
    return true;
  };
  return referencesOf(atoms.filter(isLowest), named, table);
}

function saysNothing({ required, allowed, excluded }: SetDenotation): boolean {
  return allowed === null && required.length + excluded.length === 0;
}

function shared([first]: readonly SetDenotation[]): Pick<SetDenotation, "kind" | "of" | "dimension" | "doubt"> {
  return { kind: "set", of: first?.of ?? "entity", dimension: first?.dimension ?? null, doubt: false };
}
