import type { Configuration } from "../model/configuration.ts";
import type { Shapes } from "./shapes.ts";
import { entriesOf, listOf } from "./written-lists.ts";

/** The settings where there is no file, or where it leaves them out. */
export const defaultConfiguration: Configuration = {
  claims: ["claims"],
  rules: {},
  failOn: "error",
  language: "en",
  texts: [],
};

/** The settings of a file, with what it leaves out filled in. */
export function normaliseConfig(file: Shapes["config"]): Configuration {
  if (file === "") return defaultConfiguration;
  return {
    claims: file.claims === undefined ? defaultConfiguration.claims : listOf(file.claims),
    rules: entriesOf(file.rules, (severity) => severity),
    failOn: file["fail-on"] ?? defaultConfiguration.failOn,
    language: file.language ?? defaultConfiguration.language,
    texts: listOf(file.texts),
  };
}
