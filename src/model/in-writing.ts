import { type Data, isList, isMap } from "./data.ts";

/** A value as its record has it, on one line. */
export function inWriting(value: Data): string {
  if (isList(value)) return `[${value.map(inWriting).join(", ")}]`;
  if (isMap(value))
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${key}: ${inWriting(part)}`)
      .join(", ")} }`;
  return String(value);
}

/** A list or map of names, from the one line that it was written on; no name in it has a comma. Other texts stay. */
export function outOfWriting(text: string): Data {
  const list = listIn.exec(text)?.[1];
  if (list !== undefined) return list === "" ? [] : list.split(", ");
  if (!text.startsWith("{ ")) return text;
  return Object.fromEntries([...text.matchAll(parts)].map(([, key = "", part = ""]) => [key, outOfWriting(part)]));
}

const listIn = /^\[(.*)\]$/s;
const parts = /(\w+): (\[[^\]]*\]|[^,]+?)(?=,| \}$)/g;
