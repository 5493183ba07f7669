import type { Status } from "../article.ts";
import type { Message } from "../message.ts";
import type { StoryRuleType } from "../story-rule.ts";

/** A rule of the story, as a sentence names it. */
export interface RuleInWords {
  readonly id: string;
  readonly because: string | null;
}

/** What a rule asks: a sum that is not complete only says what the parts of its total are. */
export type AskedType = StoryRuleType | "parts";

/** A question that a rule names, with the answer that the rule writes for it. */
export interface AskedInWords {
  readonly question: Message;
  readonly answer: string | null;
  /** What the answer is for: what has to be so, or what is so then; before the event of `follows`, or after it. */
  readonly role: "if" | "then" | "before" | "after" | null;
}

/** Why a rule has found nothing: it is off, wrong, one of too many, nobody states its condition, or nothing breaks it. */
export type RuleQuiet = "off" | "mistake" | "left-out" | "condition" | "kept";

/** What the story's own rules show, and what is wrong with them. Days count from 1970-01-01. */
export interface InferMessages {
  /** A question; `subject` where it is not the story's own. */
  "infer.question": {
    readonly subject: string | null;
    readonly question: string;
    readonly end: "start" | "end" | null;
  };
  clash: {
    readonly sayings: readonly { readonly question: Message; readonly says: Message; readonly outlet: string }[];
    readonly rules: readonly RuleInWords[];
    readonly certain: boolean;
  };
  "clash.missing": { readonly rule: RuleInWords; readonly missing: readonly Message[] };
  "clash.step.claim": {
    readonly question: Message;
    readonly says: Message;
    readonly outlet: string;
    readonly status: Status;
    readonly file: string;
    readonly line: number;
  };
  "clash.step.rule": {
    readonly type: AskedType;
    readonly rule: RuleInWords;
    readonly questions: readonly AskedInWords[];
    /** What the rule writes for all of them together: the difference, the quotient, the values. */
    readonly limit: string | null;
  };
  /** null: it has no such day, for it goes on. */
  "clash.step.not-before": { readonly rule: RuleInWords; readonly question: Message; readonly day: number | null };
  "clash.step.not-after": { readonly rule: RuleInWords; readonly question: Message; readonly day: number };
  /** What a rule makes of an amount, given the others. */
  "clash.step.would-be": { readonly rule: RuleInWords; readonly question: Message; readonly says: Message };
  "clash.step.apart": { readonly days: number | null };
  "clash.step.missing": { readonly rule: RuleInWords; readonly question: Message };
  "clash.settle": { readonly rules: readonly string[] };
  "invalid-rule.types": { readonly rule: string; readonly types: readonly StoryRuleType[] };
  "invalid-rule.same-id": { readonly rule: string };
  "invalid-rule.kind": {
    readonly rule: string;
    readonly reference: string;
    readonly needed: "date" | "quantity" | "entity";
  };
  "invalid-rule.end": { readonly rule: string; readonly reference: string };
  "invalid-rule.value": { readonly rule: string; readonly reference: string; readonly problem: Message };
  "invalid-rule.self": { readonly rule: string; readonly stray: boolean };
  "invalid-rule.no-entity": { readonly rule: string; readonly type: string };
  "invalid-rule.no-subject": { readonly rule: string; readonly reference: string; readonly subject: string };
  "invalid-rule.contradiction": { readonly rules: readonly string[]; readonly of: "dates" | "amounts" };
  "invalid-rule.unit": {
    readonly rule: string;
    readonly claim: string;
    readonly unit: string;
    readonly wanted: string;
  };
  /** `count` rules, this one and others after it, are not applied. */
  "invalid-rule.too-many": { readonly rule: string; readonly count: number };
  "invalid-rule.distance": { readonly rule: string };
  /** Distances as written: the least is longer than the most. */
  "invalid-rule.reversed": { readonly rule: string; readonly atLeast: string; readonly atMost: string };
  "invalid-rule.nothing-follows": { readonly rule: string };
  "invalid-rule.twice": { readonly rule: string; readonly reference: string };
  "invalid-rule.never": { readonly rule: string };
  "invalid-rule.example": { readonly rule: string; readonly number: number; readonly fires: boolean };
  "suggest.mend-rule": { readonly rule: string };
  "follows.between": { readonly from: number | null; readonly to: number | null };
  "explain.follows": { readonly says: Message; readonly end: "start" | "end" | null };
  "explain.together": { readonly says: Message };
  "explain.unanswered": { readonly follows: boolean };
  "explain.narrowest": { readonly claim: string };
  "explain.rule": { readonly id: string; readonly story: string; readonly place: string };
  /** Distances as written; null where the rule has none. */
  "explain.rule-distance": { readonly atLeast: string | null; readonly atMost: string | null };
  "explain.rule-for": { readonly type: string; readonly entities: readonly string[]; readonly more: number };
  "explain.rule-takes": { readonly statuses: readonly Status[]; readonly scope: readonly string[] };
  "explain.rule-condition": { readonly questions: readonly AskedInWords[] };
  "explain.rule-answers": Record<never, never>;
  "explain.rule-no-part": Record<never, never>;
  "explain.rule-no-answer": Record<never, never>;
  "explain.rule-quiet": { readonly why: RuleQuiet };
}
