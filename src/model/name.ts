import { pattern } from "./pattern.ts";

const name = pattern("^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$");

/**
 * Whether a name can be an id: what has letters and digits of any script, and `.`, `_` and `-` inside. The schemas have the
 * same pattern.
 */
export function isName(text: string): boolean {
  return name.test(text);
}
