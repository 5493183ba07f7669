import type { Claim } from "../model/article.ts";
import { type Data, isList, isMap } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import type { Story } from "../model/story.ts";
import type { Shared } from "./shared.ts";

/** Names that something uses, by the section that declares them. */
export interface UsedNames {
  readonly entities: Set<string>;
  readonly outlets: Set<string>;
  readonly origins: Set<string>;
  readonly properties: Set<string>;
  readonly terms: Map<string, Set<string>>;
}

/** The names that articles, and definitions of the story itself, use. */
export function usedNames(shared: Shared, claims: readonly Claim[]): UsedNames {
  return withOwnNames(namesInArticles(shared, claims), shared.story);
}

/** The names that definitions and rules of a story use. */
export function ownNames(story: Story): UsedNames {
  return withOwnNames(nothingUsed(), story);
}

function nothingUsed(): UsedNames {
  return { entities: new Set(), outlets: new Set(), origins: new Set(), properties: new Set(), terms: new Map() };
}

/** The names that articles use. */
export function namesInArticles(shared: Shared, claims: readonly Claim[]): UsedNames {
  const origins = new Set(shared.usedOrigins());
  const used: UsedNames = {
    entities: new Set(shared.entities.used()),
    outlets: new Set([...shared.outlets.used(), ...origins]),
    origins,
    properties: new Set(shared.usedProperties()),
    terms: new Map(),
  };
  for (const { scope } of shared.usedScopes())
    for (const [dimension, terms] of Object.entries(scope))
      for (const term of terms) termsOf(used, dimension).add(term);
  for (const denotation of new Set(claims.map((claim) => claim.denotation))) useDenotation(denotation, used);
  return used;
}

function withOwnNames(used: UsedNames, story: Story): UsedNames {
  used.entities.add(story.id);
  for (const { partOf } of Object.values(story.entities)) if (partOf !== null) used.entities.add(partOf);
  for (const { by, origins } of Object.values(story.origins)) {
    if (by !== null) used.entities.add(by);
    for (const origin of origins) {
      used.origins.add(origin);
      used.outlets.add(origin); // What an outlet found out may bear its id.
    }
  }
  for (const [dimension, terms] of Object.entries(story.terms))
    for (const { broader } of Object.values(terms)) for (const term of broader) termsOf(used, dimension).add(term);
  useRules(story.record.data, used);
  return used;
}

/** The names that a value was read as: an alias uses the entity that bears it. */
function useDenotation(denotation: Denotation, used: UsedNames): void {
  switch (denotation.kind) {
    case "term":
      for (const term of denotation.terms) termsOf(used, denotation.dimension).add(term);
      return;
    case "entity":
      for (const { id } of denotation.entities) if (id !== null) used.entities.add(id);
      return;
    case "set": {
      const { dimension, required, allowed, excluded } = denotation;
      const names = dimension === null ? used.entities : termsOf(used, dimension);
      for (const { id } of [...required, ...(allowed ?? []), ...excluded]) if (id !== null) names.add(id);
      return;
    }
    default:
  }
}

const beyondAscii = /[^\0-\x7f]/;

/** A rule of the story uses what it names: `property` or `entity/property`, anywhere in it. */
function useRules(data: Data, used: UsedNames): void {
  const open: Data[] = isMap(data) && data["rules"] !== undefined ? [data["rules"]] : [];
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isList(next)) open.push(...next);
    else if (isMap(next)) open.push(...Object.keys(next), ...Object.values(next));
    else if (typeof next === "string" && !seen.has(next)) {
      seen.add(next);
      useText(next, used);
    }
  }
}

function useText(text: string, used: UsedNames): void {
  for (const name of text.split(beyondAscii.test(text) ? /[^\p{L}\p{N}._-]+/u : /[^\w.-]+/)) {
    used.entities.add(name);
    used.properties.add(name);
    if (name.includes(".")) used.properties.add(name.replace(/\.(start|end)$/, ""));
  }
}

function termsOf({ terms }: UsedNames, dimension: string): Set<string> {
  const known = terms.get(dimension) ?? new Set<string>();
  terms.set(dimension, known);
  return known;
}
