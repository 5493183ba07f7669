import validateArticle from "../../schema/article.schema.json?validator";
import validateConfig from "../../schema/config.schema.json?validator";
import validateDecisions from "../../schema/decisions.schema.json?validator";
import validateStory from "../../schema/story.schema.json?validator";
import type { Problem } from "../model/problem.ts";
import type { FileRecord } from "../model/record.ts";
import { shapeProblems } from "./shape-problems.ts";
import type { ShapeName, Shapes } from "./shapes.ts";

const validators = {
  article: validateArticle,
  story: validateStory,
  decisions: validateDecisions,
  config: validateConfig,
} as const;

/** A file's data, known to fit its schema, or every place where it does not. */
export type Validated<Name extends ShapeName> =
  | { readonly data: Shapes[Name]; readonly problems: readonly [] }
  | { readonly data: null; readonly problems: readonly Problem[] };

/** Holds a file, as `readYaml` gave it, against one of the schemas in `schema/`. */
export function validate<Name extends ShapeName>(record: FileRecord, shape: Name): Validated<Name> {
  const check = validators[shape];
  if (check(record.data)) return { data: record.data as unknown as Shapes[Name], problems: [] };
  return { data: null, problems: shapeProblems(record, check.errors ?? []) };
}
