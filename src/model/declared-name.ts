import { own } from "./data.ts";

/** The name of an outlet, entity or origin of a story; its id where the story declares none under it. */
export function declaredName(declared: Readonly<Record<string, { readonly name: string }>>, id: string): string {
  return own(declared, id)?.name ?? id;
}
