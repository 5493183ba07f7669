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
