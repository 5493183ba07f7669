import type { KindName } from "../denotation.ts";
import type { RuleId } from "../finding.ts";
import type { Message } from "../message.ts";
import type { UnseenThing } from "../question.ts";
import type { GapInWords } from "./compare.ts";

/** One side of a clash: what it says (at most three wordings), and the names of the outlets that say it. */
export interface SideInWords {
  readonly values: readonly Message[];
  readonly outlets: readonly string[];
}

interface ClashInWords {
  readonly question: string;
  readonly sides: readonly SideInWords[];
  readonly gap: GapInWords;
}

/** What each rule says when it fires, and what would settle it. */
export interface RuleMessages {
  "value-conflict": ClashInWords & { readonly sharedOrigin: string | null };
  "value-conflict.joint": { readonly question: string; readonly sides: readonly SideInWords[] };
  disputed: ClashInWords;
  "near-value": ClashInWords;
  "name-variant.between": { readonly question: string; readonly sides: readonly SideInWords[] };
  "wording-differs": { readonly question: string; readonly sides: readonly SideInWords[] };
  "plan-not-kept": {
    readonly question: string;
    readonly plan: Message;
    readonly planned: Message;
    readonly fact: Message;
    readonly happened: Message;
    /** What else was planned and not kept, and who else reports against it. */
    readonly otherPlans: SideInWords | null;
    readonly otherFacts: SideInWords | null;
  };
  "changed-over-time": { readonly question: string; readonly earlier: SideInWords; readonly later: SideInWords };
  "not-comparable": { readonly question: string; readonly first: Message; readonly second: Message };
  /** `unit`: the code of the property's. */
  "not-comparable.unit": { readonly question: string; readonly unit: string; readonly side: SideInWords };
  "single-origin": { readonly question: string; readonly outlets: readonly string[]; readonly origin: string | null };
  "self-conflict": {
    readonly question: string;
    readonly outlet: string;
    readonly first: Message;
    readonly second: Message;
  };
  "impossible-timing.fact": { readonly question: string; readonly happened: Message; readonly published: Message };
  "impossible-timing.plan": { readonly question: string; readonly planned: Message; readonly said: Message };
  "impossible-timing.as-of": { readonly asOf: Message; readonly published: Message };
  /** `different`: how many of its claims differ from each other. */
  "too-many-values": {
    readonly question: string;
    readonly different: number;
    readonly things: readonly UnseenThing[];
  };
  "settle.origin": { readonly origin: string };
  "settle.by-kind": { readonly kind: KindName; readonly question: string };
  "settle.same-unit": { readonly kind: KindName };
  "settle.second-origin": Record<never, never>;
  "settle.spelling": Record<never, never>;
  "settle.split": { readonly property: string };
  "settle.check-record": { readonly claim: string };
  "rule.title": { readonly rule: RuleId };
  "rule.help": { readonly rule: RuleId };
}
