import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { withSlashes } from "../load/root.ts";

/** Where editors find the schemas, from a folder of records; null where they are not at hand. */
export function schemaFolder(root: string, folder: string): string | null {
  const schemas = ["schema", "node_modules/factlint/schema"].map((each) => resolve(root, each));
  const found = schemas.find((each) => existsSync(join(each, "story.schema.json")));
  return found === undefined ? null : withSlashes(relative(resolve(root, folder), found));
}
