/** What ids look like: letters and digits of any script, and `.`, `_` and `-` inside. */
const name = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Whether a name can be an id. The schemas have the same pattern. */
export function isName(text: string): boolean {
  return name.test(text);
}
