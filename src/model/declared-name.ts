import { own } from "./data.ts";
import type { Story } from "./story.ts";

/** The name of an outlet, entity or origin of a story; its id where the story declares none under it. */
export function declaredName(declared: Readonly<Record<string, { readonly name: string }>>, id: string): string {
  return own(declared, id)?.name ?? id;
}

/** What the terms of a scope are called, in the order in which the record states them. */
export function scopeNames(
  scope: Readonly<Record<string, readonly string[]>>,
  { terms }: Pick<Story, "terms">,
): readonly string[] {
  return Object.entries(scope).flatMap(([dimension, stated]) => termNames(stated, dimension, terms));
}

/** What terms of one dimension are called. */
export function termNames(ids: readonly string[], dimension: string, terms: Story["terms"]): readonly string[] {
  const declared = own(terms, dimension) ?? {};
  return ids.map((id) => declaredName(declared, id));
}
