import type { KindName, Relation } from "../denotation.ts";
import type { Message } from "../message.ts";
import type { Verdict } from "../question.ts";

/** How much lies between two values; the amount is a decimal. */
export interface GapInWords {
  readonly amount: string | null;
  readonly unit: string | null;
  /** Set where the values leave more than one amount open: then it lies between their nearest ends. */
  readonly least?: true;
}

/** The outlets that have a plan and what happened, and the days as of which they say so. */
interface PlanBesideFact {
  readonly plan: string;
  readonly fact: string;
  readonly planned: Message;
  readonly happened: Message;
  /** Whether the plan is a forecast, which comes true rather than being kept. */
  readonly isForecast: boolean;
}

/** Why each step of the ladder decided, or passed a pair on. */
export interface CompareMessages {
  /** Ids of the articles, and the outlet of the later one. */
  "step.edition.replaced": { readonly outlet: string; readonly later: string; readonly earlier: string };
  "step.edition.none": Record<never, never>;
  "step.scope.other": {
    readonly dimension: string;
    readonly first: readonly string[];
    readonly second: readonly string[];
  };
  "step.scope.nested": {
    readonly dimension: string;
    readonly first: readonly string[];
    readonly second: readonly string[];
  };
  "step.scope.same": Record<never, never>;
  "step.scope.unstated": Record<never, never>;
  "step.value.incomparable": { readonly kind: KindName; readonly first: Message; readonly second: Message };
  "step.value.comparable": Record<never, never>;
  "step.value.relation": { readonly relation: Relation; readonly first: Message; readonly second: Message };
  "step.status.plan-later": PlanBesideFact & { readonly verdict: Verdict };
  "step.status.plan-earlier": PlanBesideFact;
  "step.status.together": Record<never, never>;
  "step.status.no-plan": Record<never, never>;
  "step.time.superseded": {
    readonly earlier: string;
    readonly later: string;
    readonly before: Message;
    readonly after: Message;
  };
  /** Two names that may be one in two spellings, said at different times. */
  "step.time.one-name": Record<never, never>;
  "step.time.same": { readonly first: Message; readonly second: Message };
  "step.time.unchanging": Record<never, never>;
  "step.near.near": { readonly gap: GapInWords };
  /** The days of one follow right after those of the other. */
  "step.near.next": Record<never, never>;
  "step.near.far": { readonly gap: GapInWords };
  "step.voice.weak": {
    readonly outlet: string;
    readonly voice: "allegation" | "opinion" | "denial" | "doubt" | "plan";
  };
  "step.voice.speakers": { readonly first: string; readonly second: string };
  "step.voice.firm": Record<never, never>;
  "step.value.conflicts": { readonly first: Message; readonly second: Message; readonly gap: GapInWords };
  /** Nothing is said of no gap, or of one that is not known. */
  "gap.words": GapInWords;
  "verdict.name": { readonly verdict: Verdict };
}
