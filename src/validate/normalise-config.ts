import type { Configuration } from "../model/configuration.ts";
import type { Shapes } from "./shapes.ts";
import { entriesOf, listOf } from "./written-lists.ts";

/** What a file says that says nothing. */
const silent: Configuration = { claims: null, rules: {}, failOn: null, language: null, texts: [] };

/** The settings of a file. What it leaves out stays null: the defaults are the command line's, which can name them. */
export function normaliseConfig(file: Shapes["config"]): Configuration {
  if (file === "") return silent;
  return {
    claims: file.claims === undefined ? null : listOf(file.claims),
    rules: entriesOf(file.rules, (severity) => severity),
    failOn: file["fail-on"] ?? null,
    language: file.language ?? null,
    texts: listOf(file.texts),
  };
}
