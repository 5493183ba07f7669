import type { EntityReference } from "../model/denotation.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Atoms } from "./atoms.ts";
import type { UnknownName } from "./kind.ts";
import { alternatives, type WrittenName } from "./name-list.ts";
import { atomOf, type NameTable } from "./name-table.ts";
import { nearestDeclared } from "./names/nearest.ts";
import { isNobody } from "./nobody.ts";
import { withoutDoubt } from "./written.ts";

/** What names stand for. */
export interface NamedThings {
  readonly references: readonly EntityReference[];
  readonly unknown: readonly UnknownName[];
  /** The first that is nobody's name; null where there is none. */
  readonly nobody: string | null;
}

/** Reads `A`, `A or B`, `A?`: things any one of which is meant. A name that is declared just so is taken as it is. */
export function readAlternatives(text: string, table: NameTable): NamedThings & { readonly doubt: boolean } {
  const isDeclared = (name: string) => table.find(name).length > 0;
  const { text: certain, doubt } = isDeclared(text) ? { text, doubt: false } : withoutDoubt(text);
  return { ...referencesTo(alternatives(certain, isDeclared), table), doubt };
}

/** What names stand for: declared things, or the names themselves. */
export function referencesTo(names: readonly WrittenName[], table: NameTable): NamedThings {
  const undeclared = names.filter(({ name }) => table.find(name).length === 0);
  const references = names.flatMap(({ name }) => {
    const found = table.find(name);
    return found.length > 0 ? found : [{ id: null, name }];
  });
  return {
    references: inOrder(references),
    unknown: undeclared.map(({ name }) => ({ name, nearest: nearestDeclared(name, table.entries) })),
    nobody: undeclared.find(isNobody)?.name ?? null,
  };
}

/** Each thing once, in code-unit order of id, the undeclared after the declared. */
export function inOrder(references: readonly EntityReference[]): readonly EntityReference[] {
  if (areInOrder(references)) return references;
  const byAtom = new Map<string, EntityReference>();
  for (const reference of references) {
    const atom = atomOf(reference);
    if (!byAtom.has(atom)) byAtom.set(atom, reference);
  }
  return [...byAtom].sort(([a], [b]) => byCodeUnits(a, b)).map(([, reference]) => reference);
}

function areInOrder(references: readonly EntityReference[]): boolean {
  if (references.length < 2) return true;
  let last = "";
  for (const reference of references) {
    const atom = atomOf(reference);
    if (atom <= last) return false;
    last = atom;
  }
  return true;
}

/** The things themselves and all that lies under them. */
export function atomsUnder(references: readonly EntityReference[], { hierarchy }: NameTable): Atoms {
  return atomsReached(references, hierarchy.under);
}

/** All that lies above, or under, some things, themselves included. */
export function atomsReached(references: readonly EntityReference[], reach: (atom: string) => Atoms): Atoms {
  const [only] = references;
  if (only !== undefined && references.length === 1) return reach(atomOf(only));
  const atoms = new Set<string>();
  for (const reference of references) for (const atom of reach(atomOf(reference))) atoms.add(atom);
  return atoms;
}

/** The fewest things whose parts make up these atoms. `named` says how undeclared ones are spelt. */
export function widest(
  atoms: readonly string[],
  named: readonly EntityReference[],
  table: NameTable,
): readonly EntityReference[] {
  const all = new Set(atoms);
  const tops = atoms.filter((atom) => {
    for (const above of table.hierarchy.above(atom)) if (all.has(above) && !isTop(atom, above, table)) return false;
    return true;
  });
  return referencesOf(tops, named, table);
}

/** Of members that lie under each other (a cycle), the first in order is the top. */
function isTop(atom: string, above: string, { hierarchy }: NameTable): boolean {
  return atom === above || (atom < above && hierarchy.under(atom).has(above));
}

/** The references that atoms stand for. */
export function referencesOf(
  atoms: readonly string[],
  named: readonly EntityReference[],
  table: NameTable,
): readonly EntityReference[] {
  const spelling = new Map<string, EntityReference>();
  for (const reference of named) {
    const atom = atomOf(reference);
    if (!spelling.has(atom)) spelling.set(atom, reference);
  }
  const references: EntityReference[] = [];
  for (const atom of atoms) {
    const reference = spelling.get(atom) ?? table.declared(atom.slice("id ".length));
    if (reference !== null) references.push(reference);
  }
  return inOrder(references);
}
