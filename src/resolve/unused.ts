import type { Claim } from "../model/article.ts";
import { type Data, isList, isMap } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import { message } from "../model/message.ts";
import type { NameRole } from "../model/messages/names.ts";
import type { Problem } from "../model/problem.ts";
import { locate, type Pointer } from "../model/record.ts";
import type { Story } from "../model/story.ts";
import type { Shared } from "./shared.ts";

/** A problem for each definition of the story that nothing uses. */
export function unusedDefinitions(shared: Shared, claims: readonly Claim[]): readonly Problem[] {
  const { story } = shared;
  const used = usedNames(shared, claims);
  return definitionsOf(story)
    .filter((definition) => !isUsed(definition, used))
    .map((definition) => unusedDefinition(definition, story));
}

/** The definitions of the story that articles use, by their numbers in the order of its sections. */
export function usesOf(shared: Shared, claims: readonly Claim[]): readonly number[] {
  return numbersOf(namesInArticles(shared, claims), shared.story);
}

/** The same of those that the story itself uses. */
export function ownUsesOf(story: Story): readonly number[] {
  return numbersOf(withOwnNames(nothingUsed(), story), story);
}

const numbersByStory = new WeakMap<Story, ReadonlyMap<string, number>>();

function numbersOf(used: UsedNames, story: Story): readonly number[] {
  const known = numbersByStory.get(story) ?? new Map(definitionsOf(story).map((one, number) => [nameOf(one), number]));
  numbersByStory.set(story, known);
  const numbers: number[] = [];
  const count = (names: Iterable<string>, section: Definition["section"], dimension: string | null = null) => {
    for (const id of names) {
      const number = known.get(nameOf({ section, dimension, id }));
      if (number !== undefined) numbers.push(number);
    }
  };
  for (const section of ["entities", "outlets", "origins", "properties"] as const) count(used[section], section);
  for (const [dimension, terms] of used.terms) count(terms, "terms", dimension);
  return numbers;
}

/** No name has a space. */
function nameOf({ section, dimension, id }: Pick<Definition, "section" | "dimension" | "id">): string {
  return `${section} ${dimension} ${id}`;
}

interface Definition {
  readonly id: string;
  readonly role: NameRole;
  readonly section: "entities" | "outlets" | "origins" | "terms" | "properties";
  /** Of a term. */
  readonly dimension: string | null;
}

function definitionsOf({ entities, outlets, origins, terms, properties }: Story): readonly Definition[] {
  const all = (role: NameRole, section: Definition["section"], names: object, dimension: string | null = null) =>
    Object.keys(names).map((id) => ({ id, role, section, dimension }));
  return [
    ...all("entity", "entities", entities),
    ...all("outlet", "outlets", outlets),
    ...all("origin", "origins", origins),
    ...Object.entries(terms).flatMap(([dimension, declared]) => all("term", "terms", declared, dimension)),
    ...all("property", "properties", properties),
  ];
}

function isUsed({ id, section, dimension }: Definition, used: UsedNames): boolean {
  const names = section === "terms" ? used.terms.get(dimension ?? "") : used[section];
  return names?.has(id) ?? false;
}

interface UsedNames {
  readonly entities: Set<string>;
  readonly outlets: Set<string>;
  readonly origins: Set<string>;
  readonly properties: Set<string>;
  readonly terms: Map<string, Set<string>>;
}

/** The names that articles, and definitions of the story itself, use. */
function usedNames(shared: Shared, claims: readonly Claim[]): UsedNames {
  return withOwnNames(namesInArticles(shared, claims), shared.story);
}

function nothingUsed(): UsedNames {
  return { entities: new Set(), outlets: new Set(), origins: new Set(), properties: new Set(), terms: new Map() };
}

function namesInArticles(shared: Shared, claims: readonly Claim[]): UsedNames {
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

function unusedDefinition({ id, role, section, dimension }: Definition, story: Story): Problem {
  const pointer: Pointer = dimension === null ? [section, id] : [section, dimension, id];
  return {
    rule: "unused-definition",
    about: `${story.id}:${pointer.join(".")}`,
    story: story.id,
    claim: null,
    message: message("unused-definition", { name: id, role }),
    suggestions: [message("suggest.remove-unused", { name: id })],
    locations: [locate(story.record, pointer, "key")],
    fatal: false,
  };
}
