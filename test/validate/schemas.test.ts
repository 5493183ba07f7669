import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type AnySchemaObject } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ruleIds } from "../../src/model/finding.ts";
import { accepted } from "../../src/model/messages/schema.ts";
import { keysOfKinds } from "../../src/validate/kind-keys.ts";

type Schema = AnySchemaObject;

const folder = new URL("../../schema/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Schema;

function ajvOf(): Ajv {
  const ajv = new Ajv({ strict: true, allErrors: true, discriminator: true, allowUnionTypes: true });
  return ajv.addVocabulary(["x-accepts"]);
}

/** Every schema inside a schema, with the way to it. */
function* schemasIn(schema: Schema, path: string): Generator<readonly [path: string, schema: Schema]> {
  yield [path, schema];
  for (const key of ["properties", "definitions"]) {
    for (const [name, inner] of Object.entries((schema[key] ?? {}) as Schema))
      yield* schemasIn(inner, `${path}/${key}/${name}`);
  }
  for (const key of ["items", "additionalProperties"]) {
    if (typeof schema[key] === "object") yield* schemasIn(schema[key], `${path}/${key}`);
  }
  for (const [index, branch] of ((schema["oneOf"] ?? []) as Schema[]).entries())
    yield* schemasIn(branch, `${path}/oneOf/${index}`);
}

describe.each(names)("%s", (name) => {
  const schema = read(name);
  const all = [...schemasIn(schema, "#")];
  const properties = all.filter(([path]) => /\/(properties|definitions)\/[^/]+$/.test(path));

  it("is a strict schema of the draft-07 vocabulary, with id, title and description", () => {
    expect(schema).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: `urn:factlint:schema:${name.replace(".schema.json", "")}`,
      title: expect.stringMatching(/./),
      description: expect.stringMatching(/\.$/),
    });
    ajvOf().compile(schema);
  });

  it("describes every property, and gives examples", () => {
    const bare = properties.filter(
      ([, inner]) => inner["$ref"] === undefined && !(inner["description"] && inner["examples"]?.length),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it("gives examples that it accepts", () => {
    const ajv = ajvOf().addSchema(schema);
    for (const [path, inner] of all) {
      for (const example of (inner["examples"] ?? []) as unknown[]) {
        const check = ajv.getSchema(
          `${schema["$id"]}${path.split("/").map(encodeURIComponent).join("/").replace("%23", "#")}`,
        );
        expect([path, example, check?.(example), check?.errors]).toEqual([path, example, true, null]);
      }
    }
  });

  it("allows no unknown key, but in maps of names", () => {
    const open = all.filter(([path, inner]) => {
      const isMap = inner["properties"] !== undefined && inner["oneOf"] === undefined;
      return (
        isMap &&
        inner["additionalProperties"] !== false &&
        inner["propertyNames"]?.enum === undefined &&
        !path.includes("/then") &&
        !path.includes("/if")
      );
    });
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it("says what each place accepts in words that there are", () => {
    const unknown = all.filter(
      ([, inner]) => inner["x-accepts"] !== undefined && !accepted.includes(inner["x-accepts"]),
    );
    expect(unknown.map(([path]) => path)).toEqual([]);
  });
});

describe("the schemas and the code", () => {
  it("have the same rules", () => {
    expect(read("config.schema.json")["properties"].rules.propertyNames.enum).toEqual(ruleIds);
  });

  it("have the same keys of kinds", () => {
    const branches = read("story.schema.json")["definitions"].property.oneOf as { title: string; properties: object }[];
    const common = new Set(["kind", "question", "changes", "parts", "severity", "note"]);
    const own = branches.map(
      ({ title, properties }) => [title, Object.keys(properties).filter((key) => !common.has(key))] as const,
    );
    expect(Object.fromEntries(own.filter(([, keys]) => keys.length > 0))).toEqual(keysOfKinds);
  });
});

/** An editor's extension reads numbers and booleans where factlint reads text. */
describe("a schema accepts what an editor reads", () => {
  it.each([
    [
      "article",
      "article: { title: 2021, outlet: 20, language: en, published: 2021, text: a }\nclaims:\n  - { property: p, value: 12, at: 3, as-of: 2020 }",
    ],
    ["article", "article: { title: T, outlet: o, language: en }\nclaims:"],
    [
      "story",
      "story: { name: 1984 }\nentities:\nterms: { year: { 2021:, 2022: { broader: 2021 } } }\nrates: [{ from: NOK, to: EUR, rate: 0.086, on: 2024-05-14 }]",
    ],
    [
      "story",
      "story: { name: S }\nproperties: { p: { question: Q, kind: quantity, tolerance: 2%, rounded: true, changes: false } }",
    ],
    ["story", "story: { name: S }\nproperties: { p: { question: Q, kind: set, of: entity, changes: 2 weeks } }"],
    ["decisions", ""],
    ["decisions", "decisions:"],
    ["decisions", "decisions: [{ finding: 'r:s/p', outcome: unresolved, reason: 1, by: B, on: 2026-01-31 }]"],
    ["config", ""],
    ["config", "rules: { single-origin: off }"],
  ])("%s: %s", (name, text) => {
    const check = ajvOf().compile(read(`${name}.schema.json`));
    expect([check(parse(text)), check.errors]).toEqual([true, null]);
  });
});
