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
