import type { QuestionInput } from "../../../compare/context.ts";
import { editionsOf, replaces } from "../../../compare/editions.ts";
import { weigh } from "../../../compare/ladder.ts";
import { daysBetween } from "../../../compare/time.ts";
import { type Claim, isAhead } from "../../../model/article.ts";
import { message } from "../../../model/message.ts";
import type { Question } from "../../../model/question.ts";
import { asked, questionDraft, sideOf, witnessOf } from "../../question-draft.ts";
import type { Checked, Rule } from "../../rule.ts";

export const changedOverTime: Rule = {
  id: "changed-over-time",
  hangsOn: "question",
  severity: "info",
  asks: "decision",
  bySeverityOfProperty: true,
  find: (checked) =>
    checked.questions.flatMap((question) => {
      const witness = witnessOf(question, "superseded");
      if (witness?.relation !== "disjoint" && witness?.relation !== "incomparable") return [];
      const earlier = question.claims.filter((_, index) => question.beside[index] === "superseded");
      const later = replacing(earlier, question, checked);
      if (earlier.length === 0 || later.length === 0) return [];
      return questionDraft("changed-over-time", question, checked, {
        claims: [...earlier, ...later],
        witness,
        message: message("changed-over-time", {
          question: asked(question, checked),
          earlier: sideOf(earlier, question, checked),
          later: sideOf(later, question, checked),
        }),
      });
    }),
};

/** A claim is looked at beside so many earlier ones: all of them would cost their square. */
const earlierWeighed = 50;

/** The claims that took the place of earlier ones and that nothing has replaced since. */
function replacing(earlier: readonly string[], question: Question, checked: Checked): readonly string[] {
  const input = checked.input(question);
  const replaced = new Set(earlier);
  const before = earlier.slice(0, earlierWeighed).map((id) => checked.claim(id));
  return question.claims.filter((id) => {
    if (replaced.has(id)) return false;
    const claim = checked.claim(id);
    if (!mayReplace(claim, input)) return false;
    return before.some((other) => hasReplaced(claim, other, input));
  });
}

/** Whether a claim took the place of another: by a later edition, or by what is certainly later. */
function hasReplaced(claim: Claim, other: Claim, input: QuestionInput): boolean {
  if (replaces(claim.article, other.article, editionsOf(input.articles))) return true;
  return daysBetween(other, claim) > 0 && weigh(other, claim, input).verdict === "superseded";
}

/** Whether a claim can take the place of any other (DESIGN.md section 4): most cannot, and need not be weighed. */
function mayReplace({ status, article }: Claim, { property, articles }: QuestionInput): boolean {
  return property.changes !== null || isAhead(status) || articles[article]?.editionOf != null;
}
