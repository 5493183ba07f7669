import type { hygieneRules } from "./finding.ts";
import type { Location } from "./location.ts";
import type { Message } from "./message.ts";

/** A mistake in a file of the user, met before anything was compared. A rule of the same name reports it. */
export interface Problem {
  readonly rule: (typeof hygieneRules)[number] | "name-variant" | "impossible-timing";
  /** What tells it from the other problems of its file, in words that survive a move of lines. */
  readonly about: string;
  readonly story: string | null;
  readonly claim: string | null;
  readonly message: Message;
  readonly suggestions: readonly Message[];
  /** The main place first. */
  readonly locations: readonly Location[];
  /** The file could not be used at all: exit code 2. */
  readonly fatal: boolean;
}
