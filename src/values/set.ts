import { isList } from "../model/data.ts";
import type { EntityReference, SetDenotation } from "../model/denotation.ts";
import { message } from "../model/message.ts";
import { groupAlike } from "./atoms.ts";
import {
  type Kind,
  type Reading,
  type SayingContext,
  type UnknownName,
  unmeasured,
  type ValueContext,
} from "./kind.ts";
import { atomOf, entitiesOf, type NameTable, termsOf } from "./name-table.ts";
import { nearReferences } from "./names/spelling.ts";
import { inOrder, referencesTo } from "./references.ts";
import { type Bounds, boundsOf, meets, permits, relateBounds } from "./set-bounds.ts";
import { greatestCommon, onlyMember, weakest, withoutMembers } from "./set-combined.ts";
import { setPositions } from "./set-positions.ts";
import type { WrittenSet } from "./set-words.ts";
import { writtenSet } from "./set-written.ts";
import { unknownTerm } from "./term.ts";
import { refused, unreadable } from "./written.ts";

/** `[a, b]` is open, `{ exactly: [a, b] }` closed, `{ including: [a], without: [b] }` bounded. */
export const set: Kind<SetDenotation> = {
  read(written, context) {
    const table = tableOf(context);
    if (isList(written) && written.length === 0) return refused(message("value.empty-list", {}));
    const names = writtenSet(written, (name) => table.find(name).length > 0);
    if (names === null) return unreadable("set", written);
    return denote(names, context, table) ?? unreadable("set", written);
  },
  relate(a, b, context) {
    const table = tableOf(context);
    return relateBounds(boundsOf(a, table), boundsOf(b, table));
  },
  gap(a, b, context) {
    const table = tableOf(context);
    const bounds = [boundsOf(a, table), boundsOf(b, table)] as const;
    const near = excused(a, b, bounds[1], table) && excused(b, a, bounds[0], table);
    return { ...unmeasured, near };
  },
  describe(denotation, context) {
    const { label } = membersOf(denotation, context);
    const required = denotation.required.map(label);
    const excluded = denotation.excluded.map(label);
    const allowed = denotation.allowed?.map(label) ?? null;
    return message("value.set", { required, excluded, allowed });
  },
  positions(denotations, context) {
    const table = tableOf(context);
    const { distinct, indexes } = groupAlike(denotations, keyOf);
    const { groups, fits, partial = false } = setPositions(distinct.map((one) => boundsOf(one, table)));
    return {
      values: groups.map((group) =>
        greatestCommon(
          group.flatMap((index) => distinct[index] ?? []),
          table,
        ),
      ),
      fits: indexes.map((index) => fits[index] ?? []),
      partial,
    };
  },
  hull: (denotations, context) => weakest(groupAlike(denotations, keyOf).distinct, tableOf(context)),
  without: (from, denied, context) => withoutMembers(from, denied.flatMap(onlyMember), tableOf(context)),
};

function tableOf({ story, property }: ValueContext): NameTable {
  return property.of === "entity" ? entitiesOf(story) : termsOf(story, property.terms ?? "");
}

/** The names that the members of a set bear. */
function membersOf({ of, dimension }: SetDenotation, { story }: SayingContext): NameTable {
  return of === "entity" ? entitiesOf(story) : termsOf(story, dimension ?? "");
}

/** The denotation of a written set; null where it contradicts itself. */
function denote(names: WrittenSet, { property }: ValueContext, table: NameTable): Reading<SetDenotation> | null {
  const required = referencesTo(names.required, table);
  const allowed = names.allowed === null ? null : referencesTo(names.allowed, table);
  const excluded = referencesTo(names.excluded, table);
  const all = [required, allowed, excluded].filter((named) => named !== null);
  const unknown = all.flatMap((named) => named.unknown);
  const nobody = all.find((named) => named.nobody !== null)?.nobody ?? null;
  if (nobody !== null) return refused(message("value.nobody-listed", { written: nobody, of: property.of }));
  const dimension = property.of === "term" ? (property.terms ?? "") : null;
  const [stranger] = unknown;
  if (stranger !== undefined && dimension !== null) return unknownTerm(stranger.name, dimension, table);
  const denotation: SetDenotation = {
    kind: "set",
    of: property.of,
    dimension,
    required: required.references,
    allowed: allowed?.references ?? null,
    excluded: excluded.references,
    doubt: names.doubt,
  };
  const bounds = boundsOf(denotation, table);
  return meets(bounds, bounds) ? { ok: true, denotation: inOrderOf(denotation), unknown: onceEach(unknown) } : null;
}

function inOrderOf(denotation: SetDenotation): SetDenotation {
  const { required, allowed, excluded } = denotation;
  return {
    ...denotation,
    required: inOrder(required),
    allowed: allowed && inOrder(allowed),
    excluded: inOrder(excluded),
  };
}

function onceEach(unknown: readonly UnknownName[]): readonly UnknownName[] {
  return groupAlike(unknown, ({ name }) => name).distinct;
}

function keyOf({ required, allowed, excluded }: SetDenotation): string {
  const part = (references: readonly EntityReference[]) => references.map(atomOf).join("\n");
  return [part(required), allowed === null ? "*" : part(allowed), part(excluded)].join("\n\n");
}

/** Whether all that the first requires and the second rules out is near to something that the second allows. */
function excused(a: SetDenotation, b: SetDenotation, bounds: Bounds, table: NameTable): boolean {
  const clashing = a.required.filter((reference) => !permits(bounds, atomOf(reference)));
  return clashing.every(
    (reference) =>
      !bounds.excluded.has(atomOf(reference)) &&
      (b.allowed ?? []).some((other) => nearReferences(reference, other, table)),
  );
}
