import type { KindName } from "../model/denotation.ts";

/** The keys of a property that only some kinds have. A test holds them against the schema. */
export const keysOfKinds: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  quantity: ["unit", "tolerance", "rounded"],
  term: ["terms"],
  set: ["of", "terms"],
  text: ["exact"],
};

/** The kinds whose properties have a key that those of others have not. */
export function kindsWith(key: string): readonly KindName[] {
  return (Object.keys(keysOfKinds) as readonly KindName[]).filter((kind) => keysOfKinds[kind]?.includes(key));
}
