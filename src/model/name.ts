/** Most ids are of these letters; the expression for those of any script takes a while to make. */
const latinName = /^[A-Za-z0-9][\w.-]*$/;

/**
 * Whether a name can be an id: what has letters and digits of any script, and `.`, `_` and `-` inside. The schemas have the
 * same pattern.
 */
export function isName(text: string): boolean {
  return latinName.test(text) || /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(text);
}
