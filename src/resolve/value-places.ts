import type { Location } from "../model/location.ts";
import { type FileRecord, locate, locationOf, type Span } from "../model/record.ts";

/** Gives the place of the value of each claim of an article, by the claim's index. The way to the claims is gone once. */
export function valuePlaces(record: FileRecord): (index: number) => Location {
  const claims = partOf(record.span, "claims")?.parts ?? {};
  return (index) => {
    const claim = Array.isArray(claims) ? (claims as readonly Span[])[index] : undefined;
    const value = claim === undefined ? undefined : partOf(claim, "value");
    if (value === undefined) return locate(record, ["claims", index, "value"]);
    return locationOf(record.file, record.lineStarts, value.from, value.to);
  };
}

function partOf({ parts }: Span, key: string): Span | undefined {
  if (parts === undefined || !Object.hasOwn(parts, key)) return undefined;
  return (parts as Readonly<Record<string, Span>>)[key];
}
