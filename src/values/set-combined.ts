import type { EntityReference, SetDenotation } from "../model/denotation.ts";
import { atomOf, type NameTable } from "./name-table.ts";
import { inOrder, referencesOf, widest } from "./references.ts";
import { boundsOf, permits } from "./set-bounds.ts";

type References = readonly EntityReference[];

/** The sets that satisfy all of these, which meet: the members of all, within the narrowest lists. */
export function greatestCommon(denotations: readonly SetDenotation[], table: NameTable): SetDenotation {
  const named = inOrder(denotations.flatMap((one) => one.required));
  const required = lowest(named.map(atomOf), named, table);
  const lists = denotations.flatMap((one) => (one.allowed === null ? [] : [one.allowed]));
  const excluded = inOrder(denotations.flatMap((one) => one.excluded));
  const allowed = lists.length === 0 ? null : lists.reduce((a, b) => commonList(a, b, table));
  return { ...shared(denotations), required, allowed: allowed && covering(allowed, required, table), excluded };
}

/** What two closed lists both name, be it as a whole or as a part. */
function commonList(a: References, b: References, table: NameTable): References {
  return inOrder([...namedUnder(a, b, table), ...namedUnder(b, a, table)]);
}

function namedUnder(some: References, others: References, { hierarchy }: NameTable): References {
  const under = new Set(others.flatMap((one) => [...hierarchy.under(atomOf(one))]));
  return some.filter((one) => under.has(atomOf(one)));
}

/** The list with those required members that it does not cover: wholes of which it names parts. */
function covering(allowed: References, required: References, table: NameTable): References {
  return inOrder([...allowed, ...required.filter((one) => !isCovered(one, allowed, table))]);
}

function isCovered(one: EntityReference, allowed: References, { hierarchy }: NameTable): boolean {
  return allowed.some(
    (other) => hierarchy.under(atomOf(other)).has(atomOf(one)) || hierarchy.above(atomOf(other)).has(atomOf(one)),
  );
}

/** The narrowest bounds around all of these; null where they would hold every set. */
export function weakest(denotations: readonly SetDenotation[], table: NameTable): SetDenotation | null {
  if (denotations.length === 0) return null;
  const bounds = denotations.map((one) => boundsOf(one, table));
  const named = inOrder(denotations.flatMap((one) => [...one.required, ...(one.allowed ?? []), ...one.excluded]));
  const [first, ...others] = bounds;
  const lower = [...(first?.lower ?? [])].filter((atom) => others.every((other) => other.lower.has(atom)));
  const closed = denotations.every((one) => one.allowed !== null);
  const ruledOut = named.filter((one) => bounds.every((each) => !permits(each, atomOf(one))));
  const denotation: SetDenotation = {
    ...shared(denotations),
    required: lowest(lower, named, table),
    allowed: closed ? inOrder(denotations.flatMap((one) => one.allowed ?? [])) : null,
    excluded: closed ? [] : widest(ruledOut.map(atomOf), named, table),
  };
  return saysNothing(denotation) ? null : denotation;
}

/** The fewest members that touch all of these: a whole is touched with its part. */
function lowest(atoms: readonly string[], named: References, table: NameTable): References {
  const all = new Set(atoms);
  const isLowest = (atom: string) =>
    [...table.hierarchy.under(atom)].every(
      (other) => other === atom || !all.has(other) || (atom < other && table.hierarchy.above(atom).has(other)),
    );
  return referencesOf(atoms.filter(isLowest), named, table);
}

function saysNothing({ required, allowed, excluded }: SetDenotation): boolean {
  return allowed === null && required.length + excluded.length === 0;
}

function shared([first]: readonly SetDenotation[]): Pick<SetDenotation, "kind" | "of" | "dimension" | "doubt"> {
  return { kind: "set", of: first?.of ?? "entity", dimension: first?.dimension ?? null, doubt: false };
}
