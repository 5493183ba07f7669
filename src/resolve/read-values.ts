import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import { keptIn } from "../model/kept.ts";
import type { Message } from "../model/message.ts";
import { originIds } from "../model/origin-names.ts";
import type { Story, WrittenDate } from "../model/story.ts";
import type { Readings } from "./property-reader.ts";

/** What the values of a story's claims were read as, and what else its vocabulary alone tells. */
export interface ReadValues {
  readonly scopes: Map<string, SharedScope>;
  readonly origins: Map<string, SharedOrigins>;
  readonly dates: Map<string, SharedDate>;
  readonly denotations: Map<string, Denotation>;
  readonly readings: Map<string, Readings>;
}

const valuesByStory = new WeakMap<Story, ReadValues>();

/**
 * Kept as long as a story is checked again and again, which is until its own file is edited: its vocabulary alone says what
 * a value means.
 */
export function valuesOf(story: Story): ReadValues {
  return keptIn(valuesByStory, story, noValues);
}

function noValues(): ReadValues {
  return {
    scopes: new Map(),
    origins: new Map(),
    dates: new Map(),
    denotations: new Map(),
    readings: new Map(),
  };
}

/** A scope, and whether all its terms are declared. */
export interface SharedScope {
  readonly scope: Claim["scope"];
  readonly isDeclared: boolean;
}

/** Origins, and whether all of them are declared. */
export interface SharedOrigins {
  readonly origins: readonly string[];
  readonly areDeclared: boolean;
}

/** A date read, or why it cannot be. */
export type SharedDate =
  | { readonly date: WrittenDate; readonly problem: null }
  | { readonly date: null; readonly problem: Message };

/** The same text for scopes that state the same in the same order; "" for none. Names have neither spaces nor colons. */
export function nameOfScope(scope: Claim["scope"]): string {
  let name = "";
  for (const dimension in scope) {
    name += `${dimension}:`;
    for (const term of own(scope, dimension) ?? []) name += `${term} `;
  }
  return name;
}

/** Whether a story declares all of some origins. */
export function areDeclared(origins: readonly string[], story: Story): boolean {
  const declared = originIds(story);
  return origins.every((origin) => own(declared, origin) !== undefined);
}
