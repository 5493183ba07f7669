import type { Denotation } from "../model/denotation.ts";
import { type Message, message } from "../model/message.ts";
import type { Question, Step } from "../model/question.ts";
import { always, firstDay, lastDay } from "../values/date/spans.ts";
import { boundSteps, notAfter } from "./bound-steps.ts";
import type { Calendar, TimeInstance } from "./calendar.ts";
import { earliestDays } from "./earliest-days.ts";
import { claimStep } from "./in-words.ts";
import type { DatedClaim, Moment } from "./moment.ts";
import { soundCalendar } from "./sound-calendar.ts";
import { type Link, mirrored, type Timeline } from "./timeline.ts";
import type { Told } from "./told.ts";

/** What the rules and the other questions leave of the answers to one, and why. */
export interface Derived {
  readonly end: Moment["end"];
  readonly says: Message;
  /** The same as a value of the question; null where it is of one end only, or no value at all. */
  readonly denotation: Denotation | null;
  readonly because: readonly Step[];
}

/** The days that rules and the claims on other questions leave a date, or the ends of a period; whichever source of each is right. */
export function derivedDays(
  question: Pick<Question, "subject" | "property">,
  instances: readonly TimeInstance[],
  told: Told,
): readonly Derived[] {
  const { calendar } = soundCalendar(instances, told);
  return calendar.moments.flatMap((moment, number) => {
    if (number === 0 || moment.subject !== question.subject || moment.property !== question.property) return [];
    return derivedAt(number, calendar) ?? [];
  });
}

function derivedAt(number: number, calendar: Calendar): Derived | null {
  const { choices, links } = calendar.timeline;
  const free: Timeline = { choices: choices.map((spans, moment) => (moment === number ? always : spans)), links };
  const first = pathTo(number, free);
  const last = pathTo(number, mirrored(free));
  const [from, to] = [first.day, 0 - last.day];
  if (from === -Infinity && to === Infinity) return null;
  const says = message("follows.between", { from: finite(from), to: finite(to) });
  const end = calendar.moments[number]?.end ?? null;
  const steps = [...stepsFrom(first.path, calendar), ...stepsTo(last.path, calendar)];
  return {
    end,
    says,
    denotation: end === null && from <= to ? { kind: "date", spans: [[from, to]], doubt: false } : null,
    because: eachOnce(steps),
  };
}

/** What bounds an answer on both sides need be said but once. */
function eachOnce(steps: readonly Step[]): readonly Step[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}

function finite(day: number): number | null {
  return Number.isFinite(day) ? day : null;
}

/** The earliest day of a moment, and the links that push it there, first to last. */
function pathTo(number: number, timeline: Timeline): { readonly day: number; readonly path: readonly Link[] } {
  const { days, causes } = earliestDays(timeline);
  const path = new Set<Link>();
  for (let link = causes[number]; link != null && !path.has(link); link = causes[link.from]) path.add(link);
  return { day: days[number] ?? -Infinity, path: [...path].reverse() };
}

function stepsFrom(path: readonly Link[], calendar: Calendar): readonly Step[] {
  const [start] = path;
  if (start === undefined) return [];
  const first = firstDay(calendar.timeline.choices[start.from] ?? []);
  return [...sourceStep(start.from, (dated) => dated.first === first, calendar), ...boundSteps(path, first, calendar)];
}

/** The claim that sets the day of a moment; else its first. */
function sourceStep(moment: number, sets: (dated: DatedClaim) => boolean, calendar: Calendar): readonly Step[] {
  const claims = calendar.moments[moment]?.claims ?? [];
  const source = claims.find(sets) ?? claims[0];
  return source === undefined ? [] : [claimStep(source.claim, calendar.told)];
}

/** The mirrored path leads backwards from the moment that sets the latest day. */
function stepsTo(path: readonly Link[], calendar: Calendar): readonly Step[] {
  const [start] = path;
  if (start === undefined) return [];
  const last = lastDay(calendar.timeline.choices[start.from] ?? []);
  let day = last;
  const steps = path.map((link) => {
    day -= link.days;
    return notAfter(link, link.to, day, calendar);
  });
  return [...sourceStep(start.from, (dated) => dated.last === last, calendar), ...steps];
}
