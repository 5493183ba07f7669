import { InCommon } from "../src/load/in-common.ts";
import { readSubset } from "../src/load/yaml-subset.ts";
import type { FileRecord } from "../src/model/record.ts";

/** The record of a file that says next to nothing, for where only its name matters. */
export function recordOf(file: string): FileRecord {
  const record = readSubset(file, "a: b", new InCommon());
  if (record === null) throw new Error("The text is plain.");
  return record;
}
