import type { evidenceRules, Place, Severity } from "./finding.ts";
import type { Message } from "./message.ts";

/** What stands for a text that may not be kept. */
export interface Fingerprint {
  /** The hash of each paragraph, in order. */
  readonly paragraphs: readonly string[];
  /** The hash of each quote that was found, bound to its paragraph; in code-unit order. */
  readonly quotes: readonly string[];
}

/** What is known of an article's plain text. All null where the desk keeps none. */
export interface ArticleText {
  readonly article: string;
  /** The path under which it was looked for, where the record names it or it was found. */
  readonly path: string | null;
  readonly text: string | null;
  /** Why there is no text though the record names one. */
  readonly problem: Message | null;
  readonly fingerprint: Fingerprint | null;
}

export type EvidenceRule = (typeof evidenceRules)[number];

/** What is wrong with a quote. The rule of its name reports it. */
export interface Evidence {
  readonly rule: EvidenceRule;
  readonly story: string;
  /** The id of the claim or, where it concerns all of them, of the article. */
  readonly about: string;
  /** In code-unit order. */
  readonly claims: readonly string[];
  readonly message: Message;
  readonly suggestions: readonly Message[];
  readonly places: readonly Place[];
  /** Where it is less grave than its rule. */
  readonly severity: Severity | null;
}
