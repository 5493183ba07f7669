import type { Article, Claim } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Question } from "../model/question.ts";
import type { Story } from "../model/story.ts";
import { apply } from "./apply.ts";
import type { Clash } from "./clash.ts";
import { exampleProblems } from "./examples.ts";
import { instancesOf, rulesWithin } from "./instance.ts";
import { contradictionProblems, leftOutProblems, unitProblems } from "./invalid-rule.ts";
import { lint } from "./lint.ts";
import { tell } from "./told.ts";

/** What the story's own rules show, and what is wrong with them. */
export interface Inferred {
  /** In code-unit order of what they are about. */
  readonly clashes: readonly Clash[];
  readonly problems: readonly Problem[];
}

/** Holds a story's own rules against its claims, each alone and all together. Pure. */
export function infer(
  story: Story,
  articles: readonly Article[],
  claims: readonly Claim[],
  questions: readonly Question[],
): Inferred {
  if (story.rules.length === 0) return { clashes: [], problems: [] };
  const { sound, problems } = lint(story);
  const told = tell(story, articles, claims, questions);
  const { applied, leftOut } = rulesWithin(sound, story);
  const found = apply(instancesOf(applied, told), told);
  return {
    clashes: found.clashes,
    problems: [
      ...problems,
      ...leftOutProblems(leftOut, story),
      ...contradictionProblems(found.contradictions, story),
      ...unitProblems(found.inconvertible, story),
      ...exampleProblems(sound, story),
    ],
  };
}
