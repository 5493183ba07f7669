import type { QuestionInput } from "./compare/context.ts";
import type { Examined } from "./examine.ts";
import { fullClaim } from "./explain-claim.ts";
import { type Examination, type Explanation, type Line, line, moreLine, told } from "./explanation.ts";
import { tell } from "./infer/told.ts";
import { unansweredQuestion, type WhatFollows, whatFollows } from "./infer/what-follows.ts";
import type { Claim } from "./model/article.ts";
import type { Finding } from "./model/finding.ts";
import { message } from "./model/message.ts";
import type { Question } from "./model/question.ts";
import { rangeOf } from "./report/safe-to-publish.ts";

/** Where the claims on a question stand, what is safe under all of them, what the rules make of it, and what was found besides `told`. */
export function questionLines(question: Question, at: Examination, told: Finding | null = null): readonly Line[] {
  const input = at.input(question);
  const range = rangeOf(question, at.look);
  const ground = question.commonGround;
  const findings = at.report.findings.filter((finding) => finding.question === question.id && finding !== told);
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
function followsLines({ derived, together, narrowest }: WhatFollows): readonly Line[] {
  return [
    ...derived.flatMap(({ says, end, because }) => [
      line(0, message("explain.follows", { says, end })),
      ...because.map(({ reason }) => line(1, reason)),
    ]),
    ...(together === null ? [] : [line(0, message("explain.together", { says: together }))]),
    ...(narrowest === null ? [] : [line(0, message("explain.narrowest", { claim: narrowest.id }))]),
  ];
}

/** The claims that a position holds, those that fit others too among them. */
function claimsAt(question: Question, position: number, input: QuestionInput): readonly Claim[] {
  const holds = (index: number) => {
    const span = question.spans[index];
    return span != null && span[0] <= position && position <= span[1];
  };
  return input.claims.filter((_, index) => holds(index)).slice(0, 10);
}

/** A question that only the rules speak of. */
export function explainUnanswered(id: string, at: Examination): Explanation | null {
  for (const story of at.report.stories) {
    const found = unansweredQuestion(id, story);
    if (found === null) continue;
    const lines = followsLines(at.follows({ ...found, story: story.id, commonGround: null }));
    return told(
      line(0, message("explain.question-of", { id, question: found.question })),
      line(0, message("explain.unanswered", { follows: lines.length > 0 })),
      ...lines,
    );
  }
  return null;
}

/** What the rules of its story leave of the answer to a question. */
export function followsIn(
  question: Parameters<Examination["follows"]>[0],
  { resolved, questions }: Examined,
): WhatFollows {
  const found = resolved.find(({ story }) => story.id === question.story);
  if (found === undefined) throw new Error(`Nothing has the id "${question.story}".`);
  const { story, articles, claims } = found;
  const ofStory = questions.filter((one) => one.story === story.id);
  return whatFollows(question, question.commonGround, tell(story, articles, claims, ofStory));
}
