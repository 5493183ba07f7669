import type { QuestionInput } from "../compare/context.ts";
import type { Clash } from "../infer/clash.ts";
import type { Article, Claim } from "../model/article.ts";
import type { Draft, RuleId, Severity } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { Question } from "../model/question.ts";
import type { Story } from "../model/story.ts";

/** All that the earlier rooms found: what a rule may select from. */
export interface Checked {
  readonly stories: readonly Story[];
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
  /** What the stories' own rules show. */
  readonly clashes: readonly Clash[];
  article(id: string): Article;
  claim(id: string): Claim;
  readonly claims: readonly Claim[];
  /** What a question was compared from, to climb the ladder again with reasons. */
  input(question: Question): QuestionInput;
}

/** One rule: what it selects from what the earlier rooms found, and how grave that is unless someone says otherwise. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Whether a property's own severity applies: it does to what the comparison of its claims found. */
  readonly bySeverityOfProperty: boolean;
  find(checked: Checked): readonly Draft[];
}
