import type { Relation, SetDenotation } from "../model/denotation.ts";
import { keptIn } from "../model/kept.ts";
import type { NameTable } from "./name-table.ts";
import { atomsReached, atomsUnder } from "./references.ts";

/**
 * The bounds of a set, closed over wholes and parts. A set that names a part touches the whole; a closed list that
 * names a whole leaves its parts open, and one that names a part does not deny the whole.
 */
export interface Bounds {
  /** What every set in the bounds touches. */
  readonly lower: ReadonlySet<string>;
  /** All that a set in the bounds may touch; null where nothing but `excluded` limits it. */
  readonly allowed: ReadonlySet<string> | null;
  /** What no set in the bounds touches, nor anything under it. */
  readonly excluded: ReadonlySet<string>;
}

type NamedBounds = Pick<SetDenotation, "required" | "allowed" | "excluded">;

const known = new WeakMap<NameTable, WeakMap<NamedBounds, Bounds>>();

/** The bounds of a set, found out once a denotation: it meets all others of its question. */
export function boundsOf(named: NamedBounds, table: NameTable): Bounds {
  const inTable = keptIn(known, table, () => new WeakMap());
  return keptIn(inTable, named, () => closed(named, table));
}

function closed({ required, allowed, excluded }: NamedBounds, table: NameTable): Bounds {
  const { hierarchy } = table;
  return {
    lower: atomsReached(required, hierarchy.above),
    allowed: allowed === null ? null : touched(atomsUnder(allowed, table), hierarchy.above),
    excluded: atomsUnder(excluded, table),
  };
}

/** These and all that lies above them: whoever touches a part touches the whole. */
function touched(atoms: ReadonlySet<string>, above: (atom: string) => ReadonlySet<string>): ReadonlySet<string> {
  const wholes = new Set<string>();
  for (const atom of atoms) for (const whole of above(atom)) wholes.add(whole);
  return wholes;
}

/** Whether a set in the bounds may touch this. */
export function permits({ allowed, excluded }: Bounds, atom: string): boolean {
  return !excluded.has(atom) && (allowed === null || allowed.has(atom));
}

/** Whether some set lies in both bounds. Bounds that meet by pairs meet all together: each clash is one of two bounds. */
export function meets(a: Bounds, b: Bounds): boolean {
  return leavesRoom(a.lower, b) && leavesRoom(b.lower, a);
}

function leavesRoom(lower: ReadonlySet<string>, { allowed, excluded }: Bounds): boolean {
  const [few, many] = lower.size <= excluded.size ? [lower, excluded] : [excluded, lower];
  return every(few, (atom) => !many.has(atom)) && (allowed === null || isSubset(lower, allowed));
}

function isSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size <= b.size && every(a, (atom) => b.has(atom));
}

/** How the sets within the first bounds stand to those within the second. */
export function relateBounds(a: Bounds, b: Bounds): Relation {
  if (!meets(a, b)) return "disjoint";
  const inside = within(a, b);
  const around = within(b, a);
  if (inside && around) return "same";
  if (inside) return "narrower";
  return around ? "wider" : "overlaps";
}

function within(a: Bounds, b: Bounds): boolean {
  return isSubset(b.lower, a.lower) && reachesNoFurther(a, b);
}

/** Whether whatever the first bounds permit, the second permit too. */
function reachesNoFurther(a: Bounds, b: Bounds): boolean {
  if (a.allowed !== null) return every(a.allowed, (atom) => a.excluded.has(atom) || permits(b, atom));
  return b.allowed === null && every(b.excluded, (atom) => a.excluded.has(atom));
}

function every(atoms: ReadonlySet<string>, holds: (atom: string) => boolean): boolean {
  for (const atom of atoms) if (!holds(atom)) return false;
  return true;
}
