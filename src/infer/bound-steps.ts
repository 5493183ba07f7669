import { message } from "../model/message.ts";
import type { Step } from "../model/question.ts";
import type { Calendar } from "./calendar.ts";
import { questionInWords, ruleInWords, stepOf } from "./in-words.ts";
import type { Link } from "./timeline.ts";

/** How a day moves along the path, rule by rule. */
export function boundSteps(path: readonly Link[], first: number, calendar: Calendar): readonly Step[] {
  let day = first;
  return path.map((link) => {
    day += link.days;
    if (link.to === 0) return notAfter(link, link.from, 0 - link.days, calendar);
    const args = { ...ruleOn(link, link.to, calendar), day: Number.isFinite(day) ? day : null };
    return stepOf(message("clash.step.not-before", args), "rule");
  });
}

/** That a moment comes no later than a day, by the rule of a link. */
export function notAfter(link: Link, moment: number, day: number, calendar: Calendar): Step {
  return stepOf(message("clash.step.not-after", { ...ruleOn(link, moment, calendar), day }), "rule");
}

/** The rule of a link, and the question that it bounds. */
function ruleOn(link: Link, moment: number, calendar: Calendar) {
  const instance = calendar.instances[link.rule];
  if (instance === undefined) throw new Error("A link has no rule.");
  return { rule: ruleInWords(instance), question: nameOf(moment, calendar) };
}

/** The question that a moment answers, in words. Throws where the calendar has no such moment: a fault of factlint. */
export function nameOf(number: number, { moments, told }: Calendar) {
  const moment = moments[number];
  if (moment === undefined) throw new Error(`A calendar has no moment ${number}.`);
  return questionInWords(moment.subject, moment.property, moment.end, told);
}
