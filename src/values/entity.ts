import type { EntityDenotation } from "../model/denotation.ts";
import { message } from "../model/message.ts";
import { atomicPositions, relateAtoms } from "./atoms.ts";
import { type Kind, unmeasured } from "./kind.ts";
import { atomOf, entitiesOf, type NameTable } from "./name-table.ts";
import { restsOnSpelling } from "./names/spelling.ts";
import { atomsUnder, inOrder, readAlternatives, widest } from "./references.ts";
import { refused, unreadable, writtenNames } from "./written.ts";

/** "Ada Lind, harbour master", "Ada Lind / Bo Berg": a declared name and what else is said, or another; null where it is none. */
function nameBeside(text: string, table: NameTable): string | null {
  const [, first = "", sign, second = ""] = /^([^,/"]+?)(, | \/ )(.+)$/.exec(text) ?? [];
  if (sign === undefined || / or /i.test(text)) return null;
  if (table.find(text).length > 0 || table.find(first).length === 0) return null;
  return sign === " / " && table.find(second).length > 0 ? `${first} or ${second}` : first;
}

/** An id, a name or an alias; a whole stands for its parts too. An undeclared name stands for itself. */
export const entity: Kind<EntityDenotation> = {
  read(written, { story }) {
    const text = writtenNames(written);
    if (text === null) return unreadable("entity", written);
    const table = entitiesOf(story);
    const { references, unknown, nobody, doubt } = readAlternatives(text, table);
    if (nobody !== null) return refused(message("value.nobody", { written: nobody, asked: "entity" }));
    if (references.length === 0) return unreadable("entity", written);
    const first = nameBeside(text, table);
    if (first !== null) return unreadable("entity", written, first);
    return { ok: true, denotation: { kind: "entity", entities: references, doubt }, unknown };
  },
  relate(a, b, { story }) {
    const table = entitiesOf(story);
    return relateAtoms(atomsUnder(a.entities, table), atomsUnder(b.entities, table));
  },
  gap: (a, b, { story }) => ({ ...unmeasured, near: restsOnSpelling(a.entities, b.entities, entitiesOf(story)) }),
  describe: ({ entities }, { story }) => message("value.names", { names: entities.map(entitiesOf(story).label) }),
  positions(denotations, { story }) {
    const table = entitiesOf(story);
    return atomicPositions(denotations, {
      key: ({ entities }) => entities.map(atomOf).join("\n"),
      atoms: ({ entities }) => atomsUnder(entities, table),
      value: (common, members) => {
        const named = members.flatMap(({ entities }) => entities);
        return { kind: "entity", entities: widest(common, named, table), doubt: false };
      },
    });
  },
  hull(denotations, { story }) {
    const named = inOrder(denotations.flatMap(({ entities }) => entities));
    const table = entitiesOf(story);
    const entities = widest(named.map(atomOf), named, table);
    return entities.length === 0 ? null : { kind: "entity", entities, doubt: false };
  },
  // A whole stays where only a part of it is denied: it does not say the part.
  without(from, denied, { story }) {
    const out = atomsUnder(
      denied.flatMap(({ entities }) => entities),
      entitiesOf(story),
    );
    const entities = from.entities.filter((one) => !out.has(atomOf(one)));
    return entities.length === 0 ? null : { ...from, entities };
  },
};
