/** What a YAML text holds once read: scalars are text (the failsafe schema), or what a schema made of them. */
export type Data = string | number | boolean | null | readonly Data[] | DataMap;

export interface DataMap {
  readonly [key: string]: Data;
}

export function isMap(data: Data | undefined): data is DataMap {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

export function isList(data: Data | undefined): data is readonly Data[] {
  return Array.isArray(data);
}

/** The entry of a record under a name that a user chose; never what the prototype has under it (`constructor`). */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
