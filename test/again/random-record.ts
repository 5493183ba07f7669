import fc from "fast-check";

/** What a record says, by key; what is undefined is left out. */
export type Fields = Readonly<Record<string, unknown>>;

/** YAML in one line. */
export function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, said]) => said !== undefined);
  return `{ ${fields.map(([key, said]) => `${key}: ${inLine(said)}`).join(", ")} }`;
}

/** A list of a record, an item a line. */
export function listed(key: string, items: readonly string[]): string {
  return `${key}:${items.length === 0 ? " []" : ""}\n${items.map((item) => `  - ${item}\n`).join("")}`;
}

/** Now and then what is drawn, else nothing: `weight` times of ten. */
export function sometimes<Value>(drawn: fc.Arbitrary<Value>, weight: number): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 10 - weight, arbitrary: fc.constant(undefined) }, { weight, arbitrary: drawn });
}

/** One of several by any number. */
export function picked<Item>(items: readonly Item[] | undefined, number: number): Item {
  const item = items?.[number % items.length];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}
