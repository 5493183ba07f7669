import type { Data } from "../model/data.ts";
import type { Denotation, DenotationOf, Gap, KindName, Relation } from "../model/denotation.ts";
import { type Message, message } from "../model/message.ts";
import { boolean } from "./boolean.ts";
import { date } from "./date.ts";
import { entity } from "./entity.ts";
import { type Kind, type Positions, type Reading, type SayingContext, unmeasured, type ValueContext } from "./kind.ts";
import { period } from "./period.ts";
import { quantity } from "./quantity.ts";
import { set } from "./set.ts";
import { term } from "./term.ts";
import { text } from "./text.ts";

type Kinds = { readonly [K in KindName]: Kind<DenotationOf<K>> };

/** Every kind of value. The functions below choose among them by what a denotation, or a property, says of itself. */
export const kinds: Kinds = { boolean, date, period, quantity, term, entity, set, text };

/** Reads a value as a kind does. */
export function read(kind: KindName, written: Data, context: ValueContext): Reading<Denotation> {
  return kindNamed(kind).read(written, context);
}

/** How the first stands to the second, as sets of possible values; values of two kinds cannot be compared. */
export function relate(a: Denotation, b: Denotation, context: ValueContext): Relation {
  if (a === b) return "same"; // Equal denotations of a story are one object (resolve/shared.ts).
  return a.kind === b.kind ? kindNamed(a.kind).relate(a, b, context) : "incomparable";
}

/** What lies between two disjoint denotations. */
export function gap(a: Denotation, b: Denotation, context: ValueContext): Gap {
  return a.kind === b.kind ? kindNamed(a.kind).gap(a, b, context) : unmeasured;
}

/** Whether every value of a kind lies in one of two denotations: then what both leave out is nothing. */
export function coverAll(a: Denotation, b: Denotation): boolean {
  return a.kind === b.kind && kindNamed(a.kind).coverAll?.(a, b) === true;
}

/** Whether a denotation of an ordered kind has both ends. */
export function isClosed(denotation: Denotation): boolean {
  return kindNamed(denotation.kind).isClosed?.(denotation) === true;
}

/** What a denotation was last said to leave open, and where: claims share denotations, and more than one room says them. */
const described = new WeakMap<Denotation, Described>();

interface Described {
  readonly story: SayingContext["story"];
  readonly rounded: boolean;
  readonly unit: string | null;
  readonly said: Message;
}

/** Says what a denotation leaves open. */
export function describe(denotation: Denotation, context: SayingContext): Message {
  const { story } = context;
  const { rounded, unit } = context.property;
  const known = described.get(denotation);
  if (known !== undefined && known.rounded === rounded && known.unit === unit && known.story === story)
    return known.said;
  const certain = kindNamed(denotation.kind).describe(denotation, context);
  const said = denotation.doubt ? message("value.doubtful", { value: certain }) : certain;
  described.set(denotation, { story, rounded, unit, said });
  return said;
}

/** The largest sets of denotations, all of one kind, that one value satisfies. */
export function positions(
  denotations: readonly Denotation[],
  context: ValueContext,
  counts?: readonly number[],
): Positions<Denotation> {
  const [first] = denotations;
  return first === undefined ? { values: [], fits: [] } : kindNamed(first.kind).positions(denotations, context, counts);
}

/** The narrowest denotation that holds all of these, which are of one kind; null where it can say nothing. */
export function hull(denotations: readonly Denotation[], context: ValueContext): Denotation | null {
  const [first] = denotations;
  return first === undefined ? null : kindNamed(first.kind).hull(denotations, context);
}

/** What a denotation leaves open without values that are denied; null where that is nothing. Those of another kind rule out nothing. */
export function without(from: Denotation, denied: readonly Denotation[], context: ValueContext): Denotation | null {
  const kind = kindNamed(from.kind);
  const alike = denied.filter((one) => one.kind === from.kind);
  return kind.without === undefined || alike.length === 0 ? from : kind.without(from, alike, context);
}

/** A kind by its name. It is only ever given denotations of its own: the callers above see to it. */
function kindNamed(name: KindName): Kind<Denotation> {
  return kinds[name] as unknown as Kind<Denotation>;
}
