import { type Calendar, calendarOf, type TimeInstance } from "./calendar.ts";
import { contradictions } from "./contradictions.ts";
import type { Link } from "./timeline.ts";
import { rulesOf } from "./timeline-cores.ts";
import type { Told } from "./told.ts";

/** A calendar without the rules that contradict each other. */
interface SoundCalendar {
  readonly calendar: Calendar;
  /** The links of each set of rules that were left out. */
  readonly rings: readonly (readonly Link[])[];
}

/** Lays out the rules on dates that some days satisfy. */
export function soundCalendar(instances: readonly TimeInstance[], told: Told): SoundCalendar {
  const calendar = calendarOf(instances, told);
  const { choices, links } = calendar.timeline;
  const rings = contradictions(calendar.moments.length, links);
  const bad = new Set(rings.flatMap(rulesOf));
  return { calendar: { ...calendar, timeline: { choices, links: links.filter(({ rule }) => !bad.has(rule)) } }, rings };
}
