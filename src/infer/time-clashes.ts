import type { DaySpan } from "../model/denotation.ts";
import { always } from "../values/date/spans.ts";
import type { Calendar, TimeInstance } from "./calendar.ts";
import type { Clash } from "./clash.ts";
import { clashOfChoices, clashOfPair, type Found } from "./dated-clash.ts";
import { earliestDays } from "./earliest-days.ts";
import { minimal } from "./minimal.ts";
import { soundCalendar } from "./sound-calendar.ts";
import type { Link } from "./timeline.ts";
import { type Core, cores, linksByRule, momentsOf, restricted, rulesOf } from "./timeline-cores.ts";
import { clashingPairs, type Pair } from "./timeline-pairs.ts";
import type { Told } from "./told.ts";

/** What the rules on dates show, and the sets of them that contradict each other. */
export interface TimeClashes {
  readonly clashes: readonly Clash[];
  readonly contradictions: readonly (readonly TimeInstance[])[];
}

/** Holds the rules on dates, and the dates that the sources give, against each other. */
export function timeClashes(instances: readonly TimeInstance[], told: Told): TimeClashes {
  const { calendar, rings } = soundCalendar(instances, told);
  const certain = cores(calendar.timeline);
  const pairs = clashingPairs(calendar.extents, calendar.timeline.links);
  const clashes = [...certain.map((core) => clashOfCore(core, calendar)), ...possibleClashes(pairs, certain, calendar)];
  return { clashes, contradictions: rings.map((ring) => rulesOf(ring).flatMap((rule) => instances[rule] ?? [])) };
}

/** No choice of sources satisfies the rules of a core. The two claims that come nearest to it show it best. */
function clashOfCore(core: Core, calendar: Calendar): Clash {
  const extents = core.moments.map((moment) => calendar.favourable[moment] ?? null);
  const [near] = clashingPairs(extents, restricted(calendar.timeline, core.links).links);
  if (near !== undefined) {
    const pair = renumbered(near, core.moments);
    const from = leastBy(calendar.moments[pair.from]?.claims ?? [], ({ first }) => first);
    const to = leastBy(calendar.moments[pair.to]?.claims ?? [], ({ last }) => 0 - last);
    return clashOfPair({ pair, from, to, rules: core.rules, certain: true }, calendar);
  }
  return clashOfChoices(core, calendar);
}

/** A pair of a restricted timeline, in the numbers of the whole. */
function renumbered({ from, to, days, path }: Pair, moments: readonly number[]): Pair {
  const number = (moment: number) => moments[moment] ?? moment;
  return {
    from: number(from),
    to: number(to),
    days,
    path: path.map((link) => ({ ...link, from: number(link.from), to: number(link.to) })),
  };
}

/** Sources of which one escapes the rules and another does not; what a core, or a smaller set of rules, showed is not said again. */
function possibleClashes(pairs: readonly Pair[], certain: readonly Core[], calendar: Calendar): readonly Clash[] {
  const known = new Set(certain.map(({ rules }) => rules.join()));
  const byRule = linksByRule(calendar.timeline.links);
  const refuted = new Map<string, readonly number[][]>();
  const clashes = new Map<string, Clash>();
  const found = pairs.map((pair) => foundOf(pair, calendar, byRule)).sort((a, b) => a.rules.length - b.rules.length);
  for (const one of found) {
    const key = one.rules.join();
    const claims = [one.from, one.to].flatMap((dated) => dated?.claim.id ?? []);
    const saidAlready = claims.some((claim) =>
      refuted.get(claim)?.some((rules) => rules.every((rule) => one.rules.includes(rule))),
    );
    for (const claim of claims) refuted.set(claim, [...(refuted.get(claim) ?? []), [...one.rules]]);
    if (known.has(key) || saidAlready) continue;
    known.add(key);
    clashes.set(key, clashOfPair(one, calendar));
  }
  return [...clashes.values()];
}

function foundOf(pair: Pair, calendar: Calendar, byRule: ReadonlyMap<number, readonly Link[]>): Found {
  const from = leastBy(calendar.moments[pair.from]?.claims ?? [], ({ first }) => 0 - first);
  const to = leastBy(calendar.moments[pair.to]?.claims ?? [], ({ last }) => last);
  const choice = (moment: number): readonly DaySpan[] => {
    if (moment === 0) return [[0, 0]];
    const dated = moment === pair.from ? from : moment === pair.to ? to : null;
    return dated === null ? always : [[dated.first, dated.last]];
  };
  const fails = (rules: readonly number[]) => {
    const links = rules.flatMap((rule) => byRule.get(rule) ?? []);
    const choices = momentsOf(links).map(choice);
    return earliestDays({ choices, links: restricted(calendar.timeline, links).links }).failures.length > 0;
  };
  const rules = [...minimal(rulesOf(pair.path), fails)].sort((a, b) => a - b);
  return { pair, from, to, rules, certain: false };
}

/** The first of the items that has the least of something. */
function leastBy<T>(items: readonly T[], measure: (item: T) => number): T | null {
  const [first] = items;
  if (first === undefined) return null;
  return items.reduce((least, item) => (measure(item) < measure(least) ? item : least), first);
}
