import { claimInWords } from "./explain-claim.ts";
import { type Examination, type Explanation, type Line, line, moreLine, told } from "./explanation.ts";
import { type Answers, type RuleTold, tellRule } from "./infer/rule-told.ts";
import { tell } from "./infer/told.ts";
import type { Finding } from "./model/finding.ts";
import type { Location } from "./model/location.ts";
import { message } from "./model/message.ts";
import { locate } from "./model/record.ts";
import type { Story } from "./model/story.ts";
import type { StoryRule } from "./model/story-rule.ts";

/** The rules of stories that bear an id, alone or after the id of their story; null where none does. */
export function explainStoryRule(id: string, at: Examination): Explanation | null {
  const lines = at.report.stories.flatMap((story) =>
    story.rules
      .filter((rule) => id === rule.id || id === ruleName(story, rule))
      .flatMap((rule) => ruleLines(rule, story, at)),
  );
  return lines.length === 0 ? null : told(...lines);
}

/** What a rule of a story is called where several stories may have one of its id. */
export function ruleName(story: Story, rule: StoryRule): string {
  return `${story.id}/${rule.id}`;
}

/** What a rule asks of which questions, what the sources answer to them, and what it found. */
function ruleLines(rule: StoryRule, story: Story, at: Examination): readonly Line[] {
  const { articles, claims, questions } = at.report;
  const isOfStory = (item: { readonly story: string }) => item.story === story.id;
  const said = tellRule(
    rule,
    tell(story, articles.filter(isOfStory), claims.filter(isOfStory), questions.filter(isOfStory)),
  );
  const { file, line: row, column } = locate(story.record, ["rules", rule.index, "id"]);
  const answered = said.answers;
  return [
    line(0, message("explain.rule", { id: rule.id, story: story.name, place: `${file}:${row}:${column}` })),
    ...termsOf(rule, said).map((each) => line(1, each)),
    line(0, message(answered.length === 0 ? "explain.rule-no-answer" : "explain.rule-answers", {})),
    ...answered.slice(0, 20).flatMap((each) => answerLines(each, at)),
    ...moreLine(answered.length - 20),
    ...foundLines(locate(story.record, ["rules", rule.index]), said, at),
  ];
}

/** The terms of a rule, as a treaty has them: what it asks, of whom, and on which condition. */
function termsOf(rule: StoryRule, { asks, condition, scope, entities }: RuleTold) {
  const [body] = rule.bodies;
  const isUsual = rule.statuses.length === 1 && rule.statuses[0] === "fact" && scope.length === 0;
  const { atLeast, atMost } = body?.type === "order" ? body : { atLeast: null, atMost: null };
  return [
    ...(asks === null ? [] : [asks]),
    ...(atLeast === null && atMost === null ? [] : [message("explain.rule-distance", { atLeast, atMost })]),
    ...(rule.forType === null
      ? []
      : [
          message("explain.rule-for", {
            type: rule.forType,
            entities: entities.slice(0, 10),
            more: Math.max(0, entities.length - 10),
          }),
        ]),
    ...(isUsual ? [] : [message("explain.rule-takes", { statuses: rule.statuses, scope })]),
    ...(condition.length === 0 ? [] : [message("explain.rule-condition", { questions: condition })]),
  ];
}

function answerLines({ question, claims }: Answers, { look }: Examination): readonly Line[] {
  return [
    line(1, question),
    ...claims
      .slice(0, 10)
      .flatMap(({ claim, takesPart }) => [
        line(2, claimInWords(claim, look)),
        ...(takesPart ? [] : [line(3, message("explain.rule-no-part", {}))]),
      ]),
    ...moreLine(claims.length - 10),
  ];
}

/** All findings that name a place of the rule, be it what it found or what is wrong with it. */
function foundLines(place: Location, { quiet }: RuleTold, { report }: Examination): readonly Line[] {
  const found = report.findings.filter(({ places }) => places.some((each) => isWithin(each, place)));
  const why = found.length === 0 || quiet !== "kept" ? [line(0, message("explain.rule-quiet", { why: quiet }))] : [];
  if (found.length === 0) return why;
  return [
    ...why,
    line(0, message("explain.findings", {})),
    ...found.map((finding: Finding) => line(1, finding.message)),
  ];
}

function isWithin(inner: Location, outer: Location): boolean {
  return inner.file === outer.file && isNotBefore(inner, outer) && isNotAfter(inner, outer);
}

function isNotBefore(inner: Location, outer: Location): boolean {
  return inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
}

function isNotAfter(inner: Location, outer: Location): boolean {
  return inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn);
}
