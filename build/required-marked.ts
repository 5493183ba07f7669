import type { Schema } from "./apart.ts";

/**
 * The same schema, in which every property that may not be left out says so with `x-required`: an error of ajv tells what the
 * schema says of the value alone, and nothing of the map that it stands in.
 */
export function requiredMarked(schema: Schema): Schema {
  return marked(schema) as Schema;
}

function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== "object" || value === null) return value;
  const made: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, marked(one)]),
  );
  const { required, properties } = made;
  if (!Array.isArray(required) || typeof properties !== "object" || properties === null) return made;
  return { ...made, properties: Object.fromEntries(Object.entries(properties).map(ofWhich(required))) };
}

function ofWhich(required: readonly unknown[]) {
  return ([key, one]: readonly [string, unknown]) => [
    key,
    required.includes(key) && typeof one === "object" ? { ...one, "x-required": true } : one,
  ];
}
