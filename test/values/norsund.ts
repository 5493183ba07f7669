import { say } from "../../src/messages/say.ts";
import type { Data } from "../../src/model/data.ts";
import type { Denotation } from "../../src/model/denotation.ts";
import type { Entity, Property, Term } from "../../src/model/story.ts";
import { describe as describeValue } from "../../src/values/catalogue.ts";
import type { Kind, ValueContext, Vocabulary } from "../../src/values/kind.ts";

/** An invented story to read values in. */
const entities: readonly (Partial<Entity> & Pick<Entity, "id" | "name">)[] = [
  { id: "port-authority", name: "Norsund Port Authority", type: "company", aliases: ["the port"] },
  { id: "norsund-ferry", name: "Norsund ferry", type: "service", aliases: ["the MS Nora"], partOf: "port-authority" },
  { id: "night-boat", name: "Night Boat", type: "service", partOf: "norsund-ferry" },
  { id: "ada-lind", name: "Ada Lind", type: "person" },
  { id: "neil-lindsay", name: "Neil Lindsay", type: "person" },
  { id: "neil-lindsey-senior", name: "Neil Lindsey", type: "person" },
  { id: "o-leary", name: "Timothy O'Leary", type: "person" },
  { id: "smith-sons", name: "Smith, Black and Sons", type: "company" },
  { id: "now-or-never", name: "Now or Never", type: "company" },
  { id: "why", name: "Why?", type: "company" },
  { id: "twin-a", name: "The Twin", type: "company" },
  { id: "twin-b", name: "The Twin", type: "company" },
  { id: "__proto__", name: "constructor", type: null },
];

const regions: readonly (Partial<Term> & Pick<Term, "id">)[] = [
  { id: "europe" },
  { id: "norway", name: "Norway", broader: ["europe"] },
  { id: "sweden", name: "Sweden", broader: ["europe"] },
  { id: "norsund", name: "Norsund", broader: ["norway"] },
  { id: "oslo", name: "Oslo", broader: ["norway"] },
  { id: "border", name: "the border", broader: ["norway", "sweden"] },
  { id: "asia", name: "Asia" },
  { id: "egg", broader: ["hen"] },
  { id: "hen", broader: ["egg"] },
];

export const vocabulary: Vocabulary = {
  entities: byId(entities.map((entity) => ({ type: null, aliases: [], partOf: null, ...entity }))),
  terms: { region: byId(regions.map((term) => ({ name: term.id, broader: [], ...term }))) },
  rates: [],
  seasons: "meteorological-north",
};

function byId<T extends { readonly id: string }>(items: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

/** A context in which a property has these settings. */
export function contextOf(settings: Partial<Property>, language = "en"): ValueContext {
  const property: Property = {
    id: "property",
    question: "What is it?",
    kind: "text",
    unit: null,
    tolerance: null,
    rounded: false,
    exact: false,
    of: "entity",
    terms: "region",
    changes: null,
    parts: null,
    severity: null,
    ...settings,
  };
  return { property, story: vocabulary, language };
}

/** The denotation of a value that must be readable. */
export function denote<D extends Denotation>(kind: Kind<D>, written: Data, context: ValueContext): D {
  const reading = kind.read(written, context);
  if (!reading.ok) throw new Error(say(reading.problem, "en"));
  return reading.denotation;
}

/** What a written value denotes, in English. */
export function inWords<D extends Denotation>(kind: Kind<D>, written: Data, context: ValueContext): string {
  return say(describeValue(denote(kind, written, context), context), "en");
}

/** Why a value cannot be read, in English. */
export function whyNot<D extends Denotation>(kind: Kind<D>, written: Data, context: ValueContext): string {
  const reading = kind.read(written, context);
  return reading.ok ? "it can" : say(reading.problem, "en");
}
