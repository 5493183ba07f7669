import type { WrittenName } from "./name-list.ts";

/** Words for want of a name, and signs: as names they would contradict everybody. */
const words =
  /^(?:unknown|not known|unnamed|someone|somebody|nobody|no one|none|n\/a|tb[acd]|[!#-&(-/:-@[-`{-~…–—\s]+)$/i;

/** What YAML writes where there is nothing; written with a capital it is somebody's name. */
const yamlNothing = "null";

/** Whether a name that nobody has declared is none; in quotes, whatever it is, it is one. */
export function isNobody({ name, quoted }: WrittenName): boolean {
  return !quoted && (name === yamlNothing || words.test(name));
}
