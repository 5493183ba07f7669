import type { NameRole } from "../model/messages/names.ts";
import type { Story } from "../model/story.ts";

/** What a story declares under a name. */
export interface Definition {
  readonly id: string;
  readonly role: NameRole;
  readonly section: "entities" | "outlets" | "origins" | "terms" | "properties";
  /** Of a term. */
  readonly dimension: string | null;
}

/** All that a story declares, in the order of its sections. */
export function definitionsOf({ entities, outlets, origins, terms, properties }: Story): readonly Definition[] {
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
