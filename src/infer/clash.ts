import type { Claim } from "../model/article.ts";
import type { Message } from "../model/message.ts";
import type { Step } from "../model/question.ts";
import type { StoryRuleType } from "../model/story-rule.ts";
import type { Instance } from "./instance.ts";

/** Claims and rules of a story that cannot all hold. */
export interface Clash {
  /** The type of its rule; `joint-conflict` where it takes several. */
  readonly type: StoryRuleType | "joint-conflict";
  readonly story: string;
  /** What it is about, after the rule's id: story and rules, so that it survives edits of claims. */
  readonly about: string;
  readonly rules: readonly Instance[];
  /** A smallest set of claims that clashes with the rules. */
  readonly witness: readonly Claim[];
  /** All claims that clash, one group a question. */
  readonly groups: readonly (readonly string[])[];
  /** Whatever source of each question is right, the rules do not hold; not where another source escapes the clash. */
  readonly certain: boolean;
  /** From claim to claim, so that an editor can follow. */
  readonly steps: readonly Step[];
  readonly sayings: readonly Saying[];
  /** The questions on which a source is missing, in words. */
  readonly missing: readonly Message[];
}

/** What a claim says, in words. */
export interface Saying {
  readonly question: Message;
  readonly says: Message;
  readonly outlet: string;
}
