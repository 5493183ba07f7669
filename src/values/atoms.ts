import type { Relation } from "../model/denotation.ts";
import { addTo } from "../model/grouped-by.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Positions } from "./kind.ts";
import { asRanges } from "./ranges.ts";

/** The single values that a denotation leaves open, where they can be counted: entities, terms, yes and no. */
export type Atoms = ReadonlySet<string>;

/** How two sets of atoms stand. */
export function relateAtoms(a: Atoms, b: Atoms): Relation {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const atom of small) if (large.has(atom)) common += 1;
  if (common === 0) return "disjoint";
  if (common < small.size) return "overlaps";
  if (a.size === b.size) return "same";
  return small === a ? "narrower" : "wider";
}

/** How a kind shows its denotations as atoms, and makes a denotation of the atoms that several have in common. */
export interface AtomicKind<D> {
  /** The same text for denotations that leave the same values open. */
  key(denotation: D): string;
  atoms(denotation: D): Atoms;
  /** `common`: in code-unit order, never empty. `members`: the distinct denotations that hold them all. */
  value(common: readonly string[], members: readonly D[]): D;
}

/**
 * The largest sets of denotations that share an atom. Like denotations are weighed once, so that many claims
 * over few values are cheap. Positions stand in code-unit order of their first atom.
 */
export function atomicPositions<D>(denotations: readonly D[], kind: AtomicKind<D>): Positions<D> {
  const { distinct, indexes } = groupAlike(denotations, kind.key);
  const [only] = distinct;
  if (only !== undefined && distinct.length === 1) return onePosition(only, indexes, kind);
  const atoms = distinct.map((denotation) => kind.atoms(denotation));
  const apart = twoPositions(distinct, atoms, indexes, kind);
  if (apart !== null) return apart;
  const holders = holdersOf(atoms);
  const found: Found[] = [];
  for (const held of groupsOf(holders)) {
    const one = position(held, atoms, holders);
    if (one !== null) found.push(one);
  }
  found.sort((a, b) => byCodeUnits(a.common[0] ?? "", b.common[0] ?? ""));
  const fits: number[][] = distinct.map(() => []);
  for (let place = 0; place < found.length; place++)
    for (const index of found[place]?.held ?? []) fits[index]?.push(place);
  const ranges = fits.map(asRanges);
  return {
    values: found.map(({ held, common }) => kind.value(common, pick(distinct, held))),
    fits: indexes.map((index) => ranges[index] ?? []),
  };
}

/** What most questions come to: all say the same. */
function onePosition<D>(only: D, indexes: readonly number[], kind: AtomicKind<D>): Positions<D> {
  const common = [...kind.atoms(only)];
  if (common.length === 0) return { values: [], fits: indexes.map(() => []) };
  return { values: [kind.value(common.sort(byCodeUnits), [only])], fits: indexes.map(() => [[0, 0]]) };
}

/** What most clashes come to: two values that have nothing in common. Null where it is not that. */
function twoPositions<D>(
  distinct: readonly D[],
  atoms: readonly Atoms[],
  indexes: readonly number[],
  kind: AtomicKind<D>,
): Positions<D> | null {
  const [one, other] = distinct;
  const [ofOne, ofOther] = atoms;
  if (one === undefined || other === undefined || ofOne === undefined || ofOther === undefined) return null;
  if (distinct.length > 2 || ofOne.size * ofOther.size === 0 || relateAtoms(ofOne, ofOther) !== "disjoint") return null;
  const common = [...ofOne].sort(byCodeUnits);
  const otherCommon = [...ofOther].sort(byCodeUnits);
  const values = [kind.value(common, [one]), kind.value(otherCommon, [other])];
  const place = byCodeUnits(common[0] ?? "", otherCommon[0] ?? "") < 0 ? 0 : 1;
  if (place > 0) values.reverse();
  return { values, fits: indexes.map((index) => (index === 0 ? [[place, place]] : [[1 - place, 1 - place]])) };
}

/** The distinct ones among denotations, and for each denotation its place among them. */
export function groupAlike<D>(
  denotations: readonly D[],
  key: (denotation: D) => string,
): { readonly distinct: readonly D[]; readonly indexes: readonly number[] } {
  if (denotations.length === 1) return { distinct: denotations, indexes: [0] };
  const places = new Map<string, number>();
  const distinct: D[] = [];
  const indexes = denotations.map((denotation) => {
    const name = key(denotation);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, distinct.length);
    return distinct.push(denotation) - 1;
  });
  return { distinct, indexes };
}

function holdersOf(atoms: readonly Atoms[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (let index = 0; index < atoms.length; index++) {
    for (const atom of atoms[index] ?? []) addTo(holders, atom, index);
  }
  return holders;
}

/** The different sets of denotations that share an atom. */
function groupsOf(holders: ReadonlyMap<string, readonly number[]>): readonly (readonly number[])[] {
  const groups = new Map<string | number, readonly number[]>();
  for (const held of holders.values()) groups.set(held.length === 1 ? (held[0] ?? 0) : held.join(), held);
  return [...groups.values()];
}

interface Found {
  readonly held: readonly number[];
  readonly common: readonly string[];
}

/** The atoms that denotations have in common; null if one of these atoms belongs to further denotations too. */
function position(
  held: readonly number[],
  atoms: readonly Atoms[],
  holders: ReadonlyMap<string, readonly number[]>,
): Found | null {
  const sets = pick(atoms, held);
  const smallest = sets.reduce((least, set) => (set.size < least.size ? set : least));
  const common: string[] = [];
  for (const atom of smallest) {
    if (!sets.every((set) => set.has(atom))) continue;
    if ((holders.get(atom)?.length ?? 0) > held.length) return null;
    common.push(atom);
  }
  return { held, common: common.sort(byCodeUnits) };
}

function pick<T>(items: readonly T[], places: readonly number[]): readonly T[] {
  const picked: T[] = [];
  for (const place of places) {
    const item = items[place];
    if (item !== undefined) picked.push(item);
  }
  return picked;
}
