import type { EntityReference } from "../../model/denotation.ts";
import { atomOf, type NameTable } from "../name-table.ts";
import { comparableName } from "./comparable-name.ts";
import { type NameSort, spellingDistance } from "./spelling-distance.ts";

/** Whether two things that differ may be one, spelt in two ways. Two declared things never are: the desk knows better. */
export function nearReferences(a: EntityReference, b: EntityReference, table: NameTable): boolean {
  if (a.id === null && b.id === null) return areNear(a.name, b.name, "unknown") || haveOneNear(a, b, table);
  if (a.id === null) return namesAround(b, table).some(({ name, sort }) => areNear(a.name, name, sort));
  return b.id === null && nearReferences(b, a, table);
}

/** "Mrs Feld" and "Sabine Felt": each may be the Sabine Feld whom the story declares, and so they may be one. */
function haveOneNear(a: EntityReference, b: EntityReference, { entries }: NameTable): boolean {
  return entries.some(({ names, sort }) => [a, b].every((one) => names.some((name) => areNear(one.name, name, sort))));
}

/** Whether one of the first may be one of the second, spelt in another way. */
export function restsOnSpelling(
  a: readonly EntityReference[],
  b: readonly EntityReference[],
  table: NameTable,
): boolean {
  return a.some((one) => b.some((other) => nearReferences(one, other, table)));
}

interface SortedName {
  readonly name: string;
  readonly sort: NameSort;
}

/** The names that a thing goes by, those of its parts, which it stands for too, and those of its wholes, which may stand for it. */
function namesAround(reference: EntityReference, { hierarchy, entry }: NameTable): readonly SortedName[] {
  if (reference.id === null) return [{ name: reference.name, sort: "unknown" }];
  const own = atomOf(reference);
  return [...new Set([...hierarchy.under(own), ...hierarchy.above(own)])].flatMap((atom) => {
    const declared = entry(atom.slice("id ".length));
    return declared === null ? [] : [declared.id, ...declared.names].map((name) => ({ name, sort: declared.sort }));
  });
}

function areNear(a: string, b: string, sort: NameSort): boolean {
  return spellingDistance(comparableName(a), comparableName(b), sort) !== null;
}
