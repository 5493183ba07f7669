import { message } from "../model/message.ts";
import type { Step } from "../model/question.ts";
import type { Calendar } from "./calendar.ts";
import { questionInWords, ruleInWords, stepOf } from "./in-words.ts";
import type { Link } from "./timeline.ts";
import type { Told } from "./told.ts";

/** How a day moves along the path, rule by rule. */
export function boundSteps(path: readonly Link[], first: number, calendar: Calendar, told: Told): readonly Step[] {
  let day = first;
  return path.map((link) => {
    day += link.days;
    const instance = calendar.instances[link.rule];
    if (instance === undefined) throw new Error("A link has no rule.");
    const rule = ruleInWords(instance);
    if (link.to === 0)
      return stepOf(
        message("clash.step.not-after", { rule, question: nameOf(link.from, calendar, told), day: 0 - link.days }),
        "rule",
      );
    const bound = Number.isFinite(day) ? day : null;
    return stepOf(
      message("clash.step.not-before", { rule, question: nameOf(link.to, calendar, told), day: bound }),
      "rule",
    );
  });
}

/** The question that a moment answers, in words. Throws where the calendar has no such moment: a fault of factlint. */
export function nameOf(number: number, { moments }: Calendar, told: Told) {
  const moment = moments[number];
  if (moment === undefined) throw new Error(`A calendar has no moment ${number}.`);
  return questionInWords(moment.subject, moment.property, moment.end, told);
}
