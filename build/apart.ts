/** A JSON Schema, or any map within one. */
export type Schema = { readonly [keyword: string]: unknown };

/** What tells people of a schema, and says nothing of what fits it. */
const annotations: ReadonlySet<string> = new Set(["title", "description", "examples", "x-accepts"]);

/**
 * The same schema, without what only tells of it, and with every map within it as a definition of its own. ajv makes one
 * function of a schema and all that is written inside it; V8 compiles small functions sooner, and never those that no file
 * needs.
 */
export function apart(schema: Schema): Schema {
  const definitions: Record<string, unknown> = {};
  const named = Object.entries(asSchema(schema["definitions"])).map(([name, one]) => [name, within(one, definitions)]);
  return { ...words(schema, definitions), definitions: { ...Object.fromEntries(named), ...definitions } };
}

function within(value: unknown, definitions: Record<string, unknown>): unknown {
  if (!isSchema(value)) return value;
  const made = words(value, definitions);
  if (value["properties"] === undefined) return made;
  const name = `map ${Object.keys(definitions).length}`;
  definitions[name] = made;
  return { $ref: `#/definitions/${encodeURIComponent(name)}` };
}

function words(schema: Schema, definitions: Record<string, unknown>): Schema {
  const telling = Object.entries(schema).filter(([word]) => !annotations.has(word));
  return Object.fromEntries(telling.map(([word, value]) => [word, under(word, value, definitions)]));
}

/** What a keyword holds: a schema, a map of schemas, or something that is none. */
function under(word: string, value: unknown, definitions: Record<string, unknown>): unknown {
  switch (word) {
    case "items":
    case "additionalProperties":
      return within(value, definitions);
    case "properties":
    case "patternProperties":
      return Object.fromEntries(Object.entries(asSchema(value)).map(([name, one]) => [name, within(one, definitions)]));
    default:
      return value;
  }
}

function asSchema(value: unknown): Schema {
  return isSchema(value) ? value : {};
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
