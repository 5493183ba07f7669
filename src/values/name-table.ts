import type { EntityReference } from "../model/denotation.ts";
import { keptIn } from "../model/kept.ts";
import type { Entity, Term } from "../model/story.ts";
import { type Hierarchy, hierarchyOf } from "./hierarchy.ts";
import type { Vocabulary } from "./kind.ts";
import { nameKey } from "./names/name-key.ts";
import type { NameSort } from "./names/spelling-distance.ts";

/** What names mean in a story: its entities, or the terms of one dimension. */
export interface NameTable {
  /** The declared members so called; more than one where the story gives one name to several; none for an undeclared name. */
  find(name: string): readonly EntityReference[];
  /** The declared member of this id. */
  declared(id: string): EntityReference | null;
  /** A name that stands for this member alone. */
  label(reference: EntityReference): string;
  /** Every declared id with all its names. */
  readonly entries: readonly NameEntry[];
  entry(id: string): NameEntry | null;
  /** By the atoms of `atomOf`. */
  readonly hierarchy: Hierarchy;
}

/** A declared member of a story, and the names that it goes by. */
export interface NameEntry {
  readonly id: string;
  /** The name first, then the aliases. */
  readonly names: readonly string[];
  /** The ids directly above it. */
  readonly wider: readonly string[];
  readonly sort: NameSort;
}

/** One text for each thing that a reference may stand for: a declared id, or an undeclared name however it is spelt. */
export function atomOf({ id, name }: EntityReference): string {
  return id === null ? `name ${nameKey(name)}` : `id ${id}`;
}

const tables = new WeakMap<object, NameTable>();

/** The entities of a story. */
export function entitiesOf({ entities }: Vocabulary): NameTable {
  return remembered(entities, () => Object.values(entities).map(entityEntry));
}

/** The terms of one dimension of a story; none if it declares no such dimension. */
export function termsOf({ terms }: Vocabulary, dimension: string): NameTable {
  const declared = Object.hasOwn(terms, dimension) ? terms[dimension] : undefined;
  return declared === undefined ? tableOf([]) : remembered(declared, () => Object.values(declared).map(termEntry));
}

function entityEntry({ id, name, aliases, partOf, type }: Entity): NameEntry {
  return { id, names: [name, ...aliases], wider: partOf === null ? [] : [partOf], sort: sortOf(type) };
}

function termEntry({ id, name, broader }: Term): NameEntry {
  return { id, names: [name], wider: broader, sort: "body" };
}

/** What the desk's word for the type of an entity says about its name. */
function sortOf(type: string | null): NameSort {
  if (type === null) return "unknown";
  return /person|people|human|politician|official|author|individual/i.test(type) ? "person" : "body";
}

function remembered(source: object, entries: () => readonly NameEntry[]): NameTable {
  return keptIn(tables, source, () => tableOf(entries()));
}

function tableOf(entries: readonly NameEntry[]): NameTable {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byName = idsByName(entries);
  const references = new Map(entries.map(({ id, names: [name = ""] }) => [id, { id, name }]));
  const declared = (id: string): EntityReference | null => references.get(id) ?? null;
  const found = new Map<string, readonly EntityReference[]>();
  const find = (name: string): readonly EntityReference[] => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const ids = byId.has(name) ? [name] : (byName.get(nameKey(name)) ?? []);
    const members = ids.flatMap((id) => references.get(id) ?? []);
    if (members.length > 0) found.set(name, members);
    return members;
  };
  return {
    find,
    declared,
    label: ({ id, name }) => (id === null || find(name).length === 1 ? name : id),
    entries,
    entry: (id) => byId.get(id) ?? null,
    hierarchy: hierarchyOf(new Map(entries.map(({ id, wider }) => [`id ${id}`, wider.map((above) => `id ${above}`)]))),
  };
}

function idsByName(entries: readonly NameEntry[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const { id, names } of entries) {
    for (const key of new Set([id, ...names].map(nameKey))) ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return ids;
}
