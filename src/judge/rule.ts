import type { QuestionInput } from "../compare/context.ts";
import type { Clash } from "../infer/clash.ts";
import type { Article, Claim } from "../model/article.ts";
import type { Decision } from "../model/decision.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Draft, Finding, Place, RuleId, Severity } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import type { Need } from "../model/need.ts";
import type { Problem } from "../model/problem.ts";
import type { Outcome, Question } from "../model/question.ts";
import type { Story } from "../model/story.ts";

/** All that the earlier rooms found: what a rule may select from. */
export interface Checked {
  readonly stories: readonly Story[];
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
  /** What the stories' own rules show. */
  readonly clashes: readonly Clash[];
  /** What is wrong with the quotes. */
  readonly evidence: readonly Evidence[];
  article(id: string): Article;
  claim(id: string): Claim;
  /** The claim with an id, where it was bound; an id may also name one that was not. */
  claimIfAny(id: string): Claim | null;
  story(id: string): Story;
  question(id: string): Question;
  readonly claims: readonly Claim[];
  /** What a question was compared from, to climb the ladder again with reasons. */
  input(question: Question): QuestionInput;
  /** In the order of their files. */
  readonly decisions: readonly RecordedDecision[];
  /** How each decision stands to the findings: known once all other rules have found theirs. */
  readonly reviews: readonly DecisionReview[];
}

/** What rules select from: all that was found, and, found out once, what many of them ask of it. */
export interface Selection extends Checked {
  /** The questions of an outcome, in their order. */
  withOutcome(outcome: Outcome): readonly Question[];
  problemsOf(rule: Checked["problems"][number]["rule"]): Checked["problems"];
  evidenceOf(rule: Checked["evidence"][number]["rule"]): Checked["evidence"];
  clashesOf(type: Checked["clashes"][number]["type"]): Checked["clashes"];
  /** The question with an id, where there is one. */
  questionIfAny(id: string): Question | null;
  /** The name of the outlet that published an article. */
  outletName(article: string): string;
}

/** A decision, and where it is recorded. */
export interface RecordedDecision {
  readonly story: string;
  readonly decision: Decision;
  /** Where it names its finding. */
  readonly place: Place;
}

/** How a decision stands to what was found. */
export interface DecisionReview extends RecordedDecision {
  /** The finding that it decides; null where there is none, or another decision does. */
  readonly finding: Finding | null;
  /** The claims that it accepts, by the ids that they bear today: a file may have been renamed since. */
  readonly accepted: readonly string[];
  /** A later decision on the same finding. */
  readonly replacedBy: Decision | null;
  /** Why it no longer holds. */
  readonly reopened: Message | null;
  /** Why it cannot be right. */
  readonly unsound: Message | null;
  /** Whether the day for another look is over. */
  readonly expired: boolean;
  /** Whether its finding is certainly no more: not where a rule is off, or a file of its story has mistakes. */
  readonly stale: boolean;
}

/**
 * What the findings of a rule hang on, and nothing else: the claims on the question that they name; the claims of one file, and
 * its text; how a name is spelt in a claim, told by its question or else by its file; all that the story's own rules name; how
 * many use a definition; how the articles of a story stand to one another; or a decision and what it decides. Whoever checks an edit again relies on it.
 */
export type Ground = "question" | "file" | "name" | "story-rules" | "definitions" | "articles" | "decision";

/** One rule: what it selects from what the earlier rooms found, and how grave that is unless someone says otherwise. */
export interface Rule {
  readonly id: RuleId;
  readonly hangsOn: Ground;
  readonly severity: Severity;
  /**
   * What its findings ask of an editor: `contradiction`, of sources that cannot all be right, whatever the severity;
   * `correction`, where a file says it wrongly and nobody need weigh anything, or `decision`, of those that wait for an
   * editor only; `difference`, to look at what is no more than that, or a decision of those that wait for one.
   */
  readonly asks: Exclude<Need, "nothing">;
  /** Whether a property's own severity applies: it does to what the comparison of its claims found. */
  readonly bySeverityOfProperty: boolean;
  find(found: Selection): readonly Draft[];
}
