import { reportOn, type Settings } from "./check.ts";
import type { QuestionInput } from "./compare/context.ts";
import { weigh, weighInSteps } from "./compare/ladder.ts";
import type { Examined } from "./examine.ts";
import { claimDetails, claimInWords } from "./explain-claim.ts";
import type { Input } from "./gather.ts";
import { unansweredQuestion, type WhatFollows, whatFollows } from "./infer/what-follows.ts";
import { pageOf } from "./judge/pages.ts";
import type { Claim } from "./model/article.ts";
import { ruleIds } from "./model/finding.ts";
import { type Message, message } from "./model/message.ts";
import { byCodeUnits } from "./model/order.ts";
import type { Question } from "./model/question.ts";
import type { Report } from "./model/report.ts";
import { cardOf, rangeOf } from "./report/card.ts";
import { type LookUp, lookUp } from "./report/look-up.ts";
import { nearest } from "./resolve/unknown.ts";

/** A line of an explanation, with how deep it stands. */
export interface Line {
  readonly depth: number;
  readonly said: Message;
}

/** What an explanation says; `known` is false where nothing bears the id. */
export interface Explanation {
  readonly known: boolean;
  readonly lines: readonly Line[];
  /** The page of the rule that is explained, as Markdown. */
  readonly page?: string;
}

interface Examination {
  readonly report: Report;
  readonly look: LookUp;
  input(question: Question): QuestionInput;
  follows(question: Pick<Question, "story" | "subject" | "property">): WhatFollows;
}

/** Explains a pair of claims, or a finding, a rule, a claim or a question by its id. */
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
  return explainUnanswered(first, at) ?? unknown(first, at);
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

function questionLines(question: Question, at: Examination): readonly Line[] {
  const input = at.input(question);
  const range = rangeOf(question, at.look);
  const ground = question.commonGround;
  const findings = at.report.findings.filter((finding) => finding.question === question.id);
  const beside = input.claims.filter((_, index) => question.beside[index] !== null);
  const outcome = message("outcome.name", { outcome: question.outcome });
  return [
    line(0, message("explain.question-of", { id: question.id, question: question.question })),
    line(0, message("explain.outcome", { outcome, origins: question.origins })),
    line(0, message("explain.positions", {})),
    ...question.positions.slice(0, 10).flatMap((position, order) => [
      line(
        1,
        message("report.position", {
          value: at.look.denotes(position.denotation, question),
          claims: position.claims,
          origins: position.origins,
        }),
      ),
      ...claimsAt(question, order, input).flatMap((claim) => fullClaim(claim, question, 2, at)),
    ]),
    ...moreLine(question.positions.length - 10),
    ...(beside.length === 0 ? [] : [line(0, message("explain.beside", {}))]),
    ...beside.slice(0, 10).flatMap((claim) => fullClaim(claim, question, 1, at)),
    ...moreLine(beside.length - 10),
    line(0, message("explain.common-ground", { value: ground === null ? null : at.look.denotes(ground, question) })),
    ...(range === null ? [] : [line(0, range)]),
    ...followsLines(at.follows(question)),
    ...(findings.length === 0 ? [] : [line(0, message("explain.findings", {}))]),
    ...findings.map(({ message: said }) => line(1, said)),
  ];
}

/** What the story's rules leave of the answer, step by step, and a claim that says more than anything else supports. */
function followsLines({ derived, narrowest }: WhatFollows): readonly Line[] {
  const lines = derived.flatMap(({ says, end, because }) => [
    line(0, message("explain.follows", { says, end })),
    ...because.map(({ reason }) => line(1, reason)),
  ]);
  return narrowest === null ? lines : [...lines, line(0, message("explain.narrowest", { claim: narrowest.id }))];
}

/** A question that only the rules speak of. */
function explainUnanswered(id: string, at: Examination): Explanation | null {
  for (const story of at.report.stories) {
    const found = unansweredQuestion(id, story);
    if (found === null) continue;
    const lines = followsLines(at.follows({ ...found, story: story.id }));
    return told(line(0, message("explain.question-of", { id, question: found.question })), ...lines);
  }
  return null;
}

function followsIn(
  question: Pick<Question, "story" | "subject" | "property">,
  { resolved, questions }: Examined,
): WhatFollows {
  const found = resolved.find(({ story }) => story.id === question.story);
  if (found === undefined) throw new Error(`Nothing has the id "${question.story}".`);
  const { story, articles, claims } = found;
  return whatFollows(
    question,
    story,
    articles,
    claims,
    questions.filter((one) => one.story === story.id),
  );
}

/** The claims that a position holds, those that fit others too among them. */
function claimsAt(question: Question, position: number, input: QuestionInput): readonly Claim[] {
  const holds = (index: number) => {
    const span = question.spans[index];
    return span != null && span[0] <= position && position <= span[1];
  };
  return input.claims.filter((_, index) => holds(index)).slice(0, 10);
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
  if (card.question !== null) lines.push(...questionLines(card.question, at).slice(1));
  return told(...lines);
}

function unknown(id: string, { report }: Examination): Explanation {
  const ids = [...report.claims, ...report.questions, ...report.findings].map((item) => item.id).sort(byCodeUnits);
  const found = nearest(id, ids);
  return { known: false, lines: [line(0, message("explain.nothing", { id, nearest: found === null ? [] : [found] }))] };
}

/** A claim with all that bears on its verdict. */
function fullClaim(claim: Claim, { claims, beside }: Question, depth: number, { look }: Examination): readonly Line[] {
  const why = beside[claims.indexOf(claim.id)] ?? null;
  const details = claimDetails(claim, why, look).map((said) => line(depth + 1, said));
  return [line(depth, claimInWords(claim, look)), ...details];
}

function moreLine(count: number): readonly Line[] {
  return count > 0 ? [line(1, message("report.and-more", { count }))] : [];
}

function line(depth: number, said: Message): Line {
  return { depth, said };
}

function told(...lines: readonly Line[]): Explanation {
  return { known: true, lines };
}
