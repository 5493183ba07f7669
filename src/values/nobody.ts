import type { WrittenName } from "./name-list.ts";

/** Words for want of a name, and signs: as names they would contradict everybody. */
const words =
  /^(?:unknown|(?:not|un)(?: (?:yet|further))?[ -]?(?:known|named|identified|disclosed)|anonymous|someone|somebody|nobody|no one|none|n\/a|tb[acd]|[!#-&(-/:-@[-`{-~…–—\s]+)$/i;

/** What YAML writes where there is nothing; written with a capital it is somebody's name. */
const yamlNothing = "null";

/**
 * "a Boston neurologist", "an anonymous bidder": somebody whom another article may call by name. A name that begins with an
 * article does so in a capital, and goes on with one (`A Perfect Circle`).
 */
const description = /^(?:an?|another|one of) |^(?:An?|Another|One of) \p{Ll}[^\p{Lu}]*$/u;

/** Whether a name that nobody has declared is none; in quotes, whatever it is, it is one. */
export function isNobody({ name, quoted }: WrittenName): boolean {
  return !quoted && (name === yamlNothing || words.test(name) || description.test(name));
}
