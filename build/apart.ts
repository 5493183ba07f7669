/** A JSON Schema, or any map within one. */
export type Schema = { readonly [keyword: string]: unknown };

/**
 * The same schema with every map within it as a definition of its own. ajv makes one function of a schema and all that is
 * written inside it; V8 compiles small functions sooner, and never those that no file needs.
 */
export function apart(schema: Schema): Schema {
  const definitions: Record<string, unknown> = {};
  const named = Object.entries(asSchema(schema["definitions"])).map(([name, one]) => [name, within(one, definitions)]);
  const whole = Object.fromEntries(
    Object.entries(schema).map(([word, value]) => [word, under(word, value, definitions)]),
  );
  return { ...whole, definitions: { ...Object.fromEntries(named), ...definitions } };
}

function within(value: unknown, definitions: Record<string, unknown>): unknown {
  if (!isSchema(value)) return value;
  const parts = Object.entries(value).map(([word, part]) => [word, under(word, part, definitions)]);
  const made = Object.fromEntries(parts);
  if (value["properties"] === undefined) return made;
  const name = `map ${Object.keys(definitions).length}`;
  definitions[name] = made;
  return { $ref: `#/definitions/${encodeURIComponent(name)}` };
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
