import { reportOn, type Settings } from "./check.ts";
import { weigh, weighInSteps } from "./compare/ladder.ts";
import type { Examined } from "./examine.ts";
import { claimInWords, fullClaim } from "./explain-claim.ts";
import { explainUnanswered, followsIn, questionLines } from "./explain-question.ts";
import { explainStoryRule, ruleName } from "./explain-rule.ts";
import { type Examination, type Explanation, line, moreLine, told } from "./explanation.ts";
import type { Input } from "./gather.ts";
import { pageOf } from "./judge/pages.ts";
import type { Claim } from "./model/article.ts";
import { ruleIds } from "./model/finding.ts";
import { message } from "./model/message.ts";
import { byCodeUnits } from "./model/order.ts";
import type { Report } from "./model/report.ts";
import { cardOf } from "./report/card.ts";
import { lookUp } from "./report/look-up.ts";
import { nearest } from "./resolve/unknown.ts";

/** Explains a pair of claims, or a finding, a rule, a rule of a story, a claim or a question by its id. */
export function explain(ids: readonly string[], input: Input, examined: Examined, settings: Settings): Explanation {
  const report = reportOn(input, examined.stories, settings);
  const at: Examination = {
    report,
    look: lookUp(report),
    input: (question) => examined.checked.input(question),
    follows: (question) => followsIn(question, examined),
  };
  const [first = "", second] = ids;
  if (second !== undefined) return explainPair(first, second, at);
  const claim = report.claims.find(({ id }) => id === first);
  if (claim !== undefined) return explainClaim(claim, at);
  const question = report.questions.find(({ id }) => id === first);
  if (question !== undefined) return { known: true, lines: questionLines(question, at) };
  const finding = report.findings.find(({ id }) => id === first);
  if (finding !== undefined) return explainFinding(finding, at);
  const rule = ruleIds.find((id) => id === first);
  if (rule !== undefined) {
    const heading = [line(0, message("rule.title", { rule })), line(0, message("rule.help", { rule }))];
    return { ...told(...heading), page: pageOf(rule) };
  }
  return explainUnanswered(first, at) ?? explainStoryRule(first, at) ?? unknown(first, at);
}

function explainPair(first: string, second: string, at: Examination): Explanation {
  const claims = [first, second].map((id) => at.report.claims.find((claim) => claim.id === id));
  const [a, b] = claims;
  if (a === undefined) return unknown(first, at);
  if (b === undefined) return unknown(second, at);
  if (a === b) return { known: false, lines: [line(0, message("explain.same-claim", { id: a.id }))] };
  const question = at.look.questionOf(a)?.question;
  if (question === undefined || question !== at.look.questionOf(b)?.question) {
    const lines = [line(0, message("explain.different-questions", { first: a.id, second: b.id }))];
    return { known: false, lines };
  }
  const input = at.input(question);
  const { steps, verdict } = weighInSteps(a, b, input);
  return told(
    line(0, message("explain.question-of", { id: question.id, question: question.question })),
    ...fullClaim(a, question, 1, at),
    ...fullClaim(b, question, 1, at),
    line(0, message("explain.steps", {})),
    ...steps.map(({ reason }) => line(1, reason)),
    line(0, message("explain.verdict", { verdict: message("verdict.name", { verdict }) })),
  );
}

function explainClaim(claim: Claim, at: Examination): Explanation {
  const question = at.look.questionOf(claim)?.question;
  if (question === undefined) return unknown(claim.id, at);
  const input = at.input(question);
  const others = input.claims.filter((other) => other !== claim);
  return told(
    line(0, message("explain.question-of", { id: question.id, question: question.question })),
    ...fullClaim(claim, question, 0, at),
    ...(others.length === 0 ? [] : [line(0, message("explain.against", {}))]),
    ...others.slice(0, 50).flatMap((other) => [
      line(1, claimInWords(other, at.look)),
      line(
        2,
        message("explain.verdict", {
          verdict: message("verdict.name", { verdict: weigh(claim, other, input).verdict }),
        }),
      ),
    ]),
    ...moreLine(others.length - 50),
  );
}

function explainFinding(finding: Report["findings"][number], at: Examination): Explanation {
  const card = cardOf(finding, at.look);
  const lines = [line(0, message("rule.title", { rule: finding.rule })), line(0, finding.message)];
  if (finding.proof !== null) {
    lines.push(line(0, message("explain.steps", {})));
    lines.push(...finding.proof.steps.map(({ reason }) => line(1, reason)));
  }
  lines.push(...card.decided.map((said) => line(0, said)));
  lines.push(...card.settle.map((said) => line(0, said)));
  lines.push(line(0, message("rule.help", { rule: finding.rule })));
  if (card.question !== null) lines.push(...questionLines(card.question, at, finding).slice(1));
  return told(...lines);
}

function unknown(id: string, { report }: Examination): Explanation {
  const items = [...report.claims, ...report.questions, ...report.findings].map((item) => item.id);
  const isBare = !/[:/#]/.test(id);
  const ofStories = report.stories
    .flatMap((story) => story.rules.map((each) => (isBare ? each.id : ruleName(story, each))))
    .sort(byCodeUnits);
  const ids = [...items, ...(isBare ? [] : ofStories)].sort(byCodeUnits);
  const rule = isBare ? nearest(id, [...ruleIds, ...ofStories]) : null;
  const found = nearest(id, ids);
  const near = [...(rule === null ? [] : [rule]), ...(found === null ? endingLike(id, ids) : [found])];
  return { known: false, lines: [line(0, message("explain.nothing", { id, nearest: near }))] };
}

/** A few ids that end in the same name: people leave out the story, the subject or the article. */
function endingLike(id: string, ids: readonly string[]): readonly string[] {
  const [end = `/${id}`] = /[/#][^/#]+$/.exec(id) ?? [];
  return ids.filter((each) => each.endsWith(end)).slice(0, 3);
}
