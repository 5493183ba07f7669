import { readFileSync } from "node:fs";
import { comparableName } from "../../../src/values/names/comparable-name.ts";
import { type NameSort, spellingDistance } from "../../../src/values/names/spelling-distance.ts";
import { recordsOf } from "../../corpora/csv.ts";

/** Two names, and whether somebody says that they may be spellings of one. */
export interface Labelled {
  readonly a: string;
  readonly b: string;
  readonly sort: NameSort;
  readonly isMatch: boolean;
}

export interface Measured {
  /** How many of the pairs that were taken for one name are one. */
  readonly precision: number;
  /** How many of the pairs that are one name were found. */
  readonly recall: number;
}

/** The pairs of a CSV file with the columns `schema`, `name1`, `name2` and `is_match`. */
export function labelledIn(file: URL): readonly Labelled[] {
  return recordsOf(readFileSync(file, "utf8")).map((row) => ({
    a: row["name1"] ?? "",
    b: row["name2"] ?? "",
    sort: row["schema"] === "Person" ? "person" : "body",
    isMatch: row["is_match"] === "true",
  }));
}

/** Measures, and prints, how well the labels are met. */
export function measured(what: string, pairs: readonly Labelled[]): Measured {
  const found = pairs.filter(mayBeSame);
  const right = found.filter(({ isMatch }) => isMatch).length;
  const precision = right / found.length;
  const recall = right / pairs.filter(({ isMatch }) => isMatch).length;
  process.stdout.write(
    `${what}: ${pairs.length} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
  );
  return { precision, recall };
}

function mayBeSame({ a, b, sort }: Labelled): boolean {
  return spellingDistance(comparableName(a), comparableName(b), sort) !== null;
}
