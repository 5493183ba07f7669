import type { Claim } from "../model/article.ts";
import { assertNever } from "../model/assert-never.ts";
import { type Data, isList, isMap, own } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import type { NameRole } from "../model/messages/names.ts";
import type { Problem } from "../model/problem.ts";
import type { Story } from "../model/story.ts";
import type { Shared } from "./shared.ts";
import { storyNames } from "./story-names.ts";

/** Names that something uses, by the section that declares them. */
export interface UsedNames {
  readonly entities: Set<string>;
  readonly outlets: Set<string>;
  readonly origins: Set<string>;
  readonly properties: Set<string>;
  readonly terms: Map<string, Set<string>>;
}

/**
 * The names that articles, and definitions of the story itself, use.
 *
 * @param problems of these, whose suggestions may name what is used, and is only misspelt
 */
export function usedNames(shared: Shared, claims: readonly Claim[], problems: readonly Problem[]): UsedNames {
  return withMeant(withOwnNames(withClaims(shared, claims), shared.story), problems, shared.story);
}

/** The names that definitions and rules of a story use. */
export function ownNames(story: Story): UsedNames {
  return withMeant(withOwnNames(nothingUsed(), story), storyNames(story), story);
}

/** The names that articles use, those with `problems` among them. */
export function namesInArticles(shared: Shared, claims: readonly Claim[], problems: readonly Problem[]): UsedNames {
  return withMeant(withClaims(shared, claims), problems, shared.story);
}

function nothingUsed(): UsedNames {
  return { entities: new Set(), outlets: new Set(), origins: new Set(), properties: new Set(), terms: new Map() };
}

function withClaims(shared: Shared, claims: readonly Claim[]): UsedNames {
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
  for (const denotation of shared.usedDenotations()) useDenotation(denotation, used);
  return used;
}

/** What is misspelt is used: to say beside the slip that nothing uses the name which was meant would be noise. */
function withMeant(used: UsedNames, problems: readonly Problem[], { terms }: Story): UsedNames {
  for (const { message: said, suggestions } of problems)
    for (const suggested of suggestions) {
      if (suggested.id === "suggest.alias") used.entities.add(suggested.args.id);
      if (suggested.id !== "suggest.did-you-mean" || said.id !== "unknown-name") continue;
      const { suggestion } = suggested.args;
      for (const names of sectionsOf(said.args.role, suggestion, used, terms)) names.add(suggestion);
    }
  return used;
}

/** Where a name may be declared that is used in a role; an origin may bear an outlet's id, and a list of terms is used by its terms. */
function sectionsOf(role: NameRole, name: string, used: UsedNames, terms: Story["terms"]): readonly Set<string>[] {
  switch (role) {
    case "outlet":
      return [used.outlets];
    case "origin":
      return [used.origins, used.outlets];
    case "speaker":
    case "subject":
    case "entity":
      return [used.entities];
    case "property":
      return [used.properties];
    case "term":
      return Object.keys(terms).flatMap((dimension) =>
        own(terms[dimension] ?? {}, name) === undefined ? [] : termsOf(used, dimension),
      );
    case "article":
    case "dimension":
      return [];
    default:
      return assertNever(role);
  }
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
