import type { KindName } from "../denotation.ts";
import type { RuleId } from "../finding.ts";
import type { Message } from "../message.ts";
import type { UnseenThing } from "../question.ts";
import type { GapInWords } from "./compare.ts";

/** One side of a clash: its values, at most three, each with the names of the outlets that say it. */
export interface SideInWords {
  readonly says: readonly SaidInWords[];
  /** How many other values it has. */
  readonly more: number;
}

interface SaidInWords {
  readonly value: Message;
  readonly outlets: readonly string[];
}

interface ClashInWords {
  readonly question: Message;
  readonly sides: readonly SideInWords[];
  readonly gap: GapInWords;
}

/** What each rule says when it fires, and what would settle it. */
export interface RuleMessages {
  "value-conflict": ClashInWords & { readonly sharedOrigin: string | null };
  "value-conflict.joint": { readonly question: Message; readonly sides: readonly SideInWords[] };
  disputed: ClashInWords;
  "near-value": ClashInWords;
  "name-variant.between": { readonly question: Message; readonly sides: readonly SideInWords[] };
  "wording-differs": { readonly question: Message; readonly sides: readonly SideInWords[] };
  "plan-not-kept": {
    readonly question: Message;
    readonly plan: Message;
    readonly planned: Message;
    readonly isForecast: boolean;
    readonly fact: Message;
    readonly happened: Message;
    /** What else was planned and not kept, and who else reports against it. */
    readonly otherPlans: SideInWords | null;
    readonly otherFacts: SideInWords | null;
  };
  "changed-over-time": { readonly question: Message; readonly earlier: SideInWords; readonly later: SideInWords };
  "not-comparable": { readonly question: Message; readonly first: Message; readonly second: Message };
  /** `unit`: the code of the property's. */
  "not-comparable.unit": { readonly question: Message; readonly unit: string; readonly side: SideInWords };
  "single-origin": { readonly question: Message; readonly outlets: readonly string[]; readonly origin: string | null };
  "self-conflict": {
    readonly question: Message;
    readonly outlet: string;
    readonly first: Message;
    readonly second: Message;
  };
  "impossible-timing.fact": { readonly question: string; readonly happened: Message; readonly published: Message };
  "impossible-timing.plan": { readonly question: string; readonly planned: Message; readonly said: Message };
  "impossible-timing.as-of": { readonly asOf: Message; readonly published: Message };
  /** `later`: when the article came out that this one says it replaces. */
  "impossible-timing.edition": {
    readonly article: string;
    readonly published: Message;
    readonly replaced: string;
    readonly later: Message;
  };
  /** `different`: how many of its claims differ from each other. */
  "too-many-values": {
    readonly question: Message;
    readonly different: number;
    readonly things: readonly UnseenThing[];
  };
  "settle.origin": { readonly origin: string };
  "settle.by-kind": { readonly kind: KindName };
  /** `money`: in currencies, which a rate converts. */
  "settle.same-unit": { readonly kind: KindName; readonly money: boolean };
  "settle.second-origin": Record<never, never>;
  "settle.spelling": Record<never, never>;
  "settle.split": { readonly property: string };
  "settle.edition": { readonly article: string; readonly replaced: string };
  "settle.check-record": { readonly claim: string };
  "rule.title": { readonly rule: RuleId };
  "rule.help": { readonly rule: RuleId };
}
