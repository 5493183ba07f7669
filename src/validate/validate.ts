import articleFits from "../../schema/article.schema.json?fits";
import configFits from "../../schema/config.schema.json?fits";
import decisionsFit from "../../schema/decisions.schema.json?fits";
import storyFits from "../../schema/story.schema.json?fits";
import type { Problem } from "../model/problem.ts";
import type { FileRecord } from "../model/record.ts";
import type { ShapeName, Shapes } from "./shapes.ts";

const fits = {
  article: articleFits,
  story: storyFits,
  decisions: decisionsFit,
  config: configFits,
} as const;

/** A file's data, known to fit its schema, or every place where it does not. */
export type Validated<Name extends ShapeName> =
  | { readonly data: Shapes[Name]; readonly problems: readonly [] }
  | { readonly data: null; readonly problems: readonly Problem[] };

/**
 * Holds a file, as `readYaml` gave it, against one of the schemas in `schema/`. What can name the departures is larger and
 * slower than what says that there are none, so that it is loaded only for a file that has some.
 */
export async function validate<Name extends ShapeName>(record: FileRecord, shape: Name): Promise<Validated<Name>> {
  if (fits[shape](record.data)) return { data: record.data as unknown as Shapes[Name], problems: [] };
  const { shapeProblems } = await import("./shape-problems.ts");
  return { data: null, problems: shapeProblems(record, shape) };
}
