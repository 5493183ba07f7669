import { own } from "./data.ts";
import type { Story } from "./story.ts";

/** Whether a story declares every dimension and every term of a scope. */
export function isDeclaredScope(
  scope: Readonly<Record<string, readonly string[]>>,
  { terms }: Pick<Story, "terms">,
): boolean {
  return Object.entries(scope).every(([dimension, stated]) => {
    const declared = own(terms, dimension);
    return declared !== undefined && stated.every((term) => own(declared, term) !== undefined);
  });
}
