import { parse } from "yaml";
import { type Data, isMap } from "../../src/model/data.ts";
import type { Entity, Term } from "../../src/model/story.ts";
import type { Vocabulary } from "../../src/values/kind.ts";
import { documentedBlock } from "./documented.ts";

/** The vocabulary that the page declares. */
const declared = parse(documentedBlock("Names of a story", "yaml")) as {
  readonly entities: Readonly<Record<string, Partial<Entity> & { readonly name: string; readonly "part-of"?: string }>>;
  readonly terms: {
    readonly region: Readonly<Record<string, { readonly name: string; readonly broader?: string | string[] }>>;
  };
};

const entities = Object.fromEntries(
  Object.entries(declared.entities).map(
    ([id, { name, type = null, aliases = [], "part-of": partOf = null }]): [string, Entity] => [
      id,
      { id, name, type, aliases, partOf },
    ],
  ),
);
const region = Object.fromEntries(
  Object.entries(declared.terms.region).map(([id, { name, broader = [] }]): [string, Term] => [
    id,
    { id, name, broader: [broader].flat() },
  ]),
);
/** The story that docs/values.md declares under "Names of a story". */
export const story: Vocabulary = { entities, terms: { region }, rates: [], seasons: "meteorological-north" };

/** A value as a record holds it: lists and maps are YAML; all else stays the text that it is. */
export function dataOf(written: string): Data {
  if (!/^[[{]/.test(written)) return written;
  const data = parse(written, { schema: "failsafe" }) as Data;
  return isMap(data) ? { ...data } : data;
}
