import { own } from "./data.ts";
import { declaredName } from "./declared-name.ts";
import { keptIn } from "./kept.ts";
import type { Story } from "./story.ts";

const known = new WeakMap<Story, Readonly<Record<string, true>>>();

/** What the claims of a story may go back to, by id: its origins, its outlets and their families. */
export function originIds(story: Story): Readonly<Record<string, true>> {
  return keptIn(known, story, allIds);
}

function allIds({ origins, outlets }: Story): Readonly<Record<string, true>> {
  const families = Object.values(outlets).flatMap(({ family }) => family ?? []);
  const ids = [...Object.keys(origins), ...Object.keys(outlets), ...families];
  return Object.fromEntries(ids.map((id) => [id, true] as const));
}

/** The name of an origin, or of an outlet that claims go back to; its id where neither is declared, as for a family. */
export function originName({ origins, outlets }: Pick<Story, "origins" | "outlets">, id: string): string {
  return own(origins, id)?.name ?? declaredName(outlets, id);
}
