import type { DateDenotation, Denotation, EntityReference, QuantityDenotation } from "../model/denotation.ts";
import type { Story } from "../model/story.ts";
import { atomOf, entitiesOf, type NameTable, termsOf } from "../values/name-table.ts";
import { inOrder } from "../values/references.ts";

/** The one value that a denotation leaves, as a key; null where it leaves several: a term with others under it, a whole with parts. */
export function onlyValueOf(denotation: Denotation, story: Story): string | null {
  switch (denotation.kind) {
    case "boolean":
      return String(denotation.value);
    case "date":
      return onlyDay(denotation.spans);
    case "period":
      return null;
    case "quantity":
      return onlyAmount(denotation);
    case "term":
      return onlyThing(
        denotation.terms.map((id) => ({ id, name: id })),
        termsOf(story, denotation.dimension),
      );
    case "entity":
      return onlyThing(denotation.entities, entitiesOf(story));
    case "set":
      return onlySet(
        denotation,
        denotation.of === "entity" ? entitiesOf(story) : termsOf(story, denotation.dimension ?? ""),
      );
    case "text":
      return denotation.text;
  }
}

function onlyDay([span, more]: DateDenotation["spans"]): string | null {
  return span !== undefined && more === undefined && span[0] === span[1] ? String(span[0]) : null;
}

function onlyAmount({ spans: [span, more], unit }: QuantityDenotation): string | null {
  if (span?.from == null || span.to === null || more !== undefined) return null;
  return span.from.exact === span.to.exact ? `${span.from.exact} ${unit}` : null;
}

function onlyThing(things: readonly EntityReference[], table: NameTable): string | null {
  const [only, other] = things;
  return only !== undefined && other === undefined && isLeaf(only, table) ? atomOf(only) : null;
}

/** A closed list all of whose members are required is one set, if none of them leaves open which of its parts is meant. */
function onlySet(
  {
    required,
    allowed,
  }: { readonly required: readonly EntityReference[]; readonly allowed: readonly EntityReference[] | null },
  table: NameTable,
): string | null {
  if (allowed === null || allowed.length !== required.length) return null;
  return required.every((member) => isLeaf(member, table)) ? JSON.stringify(inOrder(required).map(atomOf)) : null;
}

function isLeaf(thing: EntityReference, { hierarchy }: NameTable): boolean {
  return hierarchy.under(atomOf(thing)).size === 1;
}
