import type { Claim } from "../model/article.ts";
import type { DaySpan } from "../model/denotation.ts";
import { message } from "../model/message.ts";
import type { Step } from "../model/question.ts";
import { boundSteps, nameOf } from "./bound-steps.ts";
import type { Clash } from "./clash.ts";
import { clashOf } from "./clash-of.ts";
import { claimStep, ruleInWords, stepOf } from "./in-words.ts";
import { minimal } from "./minimal.ts";
import { type Calendar, calendarOf, type DatedClaim, type TimeInstance } from "./moments.ts";
import { anyDay, contradictions, earliestDays, type Link } from "./timeline.ts";
import { type Core, cores, linksByRule, momentsOf, restricted, rulesOf } from "./timeline-cores.ts";
import { clashingPairs, type Extent, type Pair } from "./timeline-pairs.ts";
import type { Told } from "./told.ts";

/** What the rules on dates show, and the sets of them that contradict each other. */
export interface TimeClashes {
  readonly clashes: readonly Clash[];
  readonly contradictions: readonly (readonly TimeInstance[])[];
}

/** Two claims on dates that cannot both be right, and the rules between them. */
interface Found {
  readonly pair: Pair;
  readonly from: DatedClaim | null;
  readonly to: DatedClaim | null;
  readonly rules: readonly number[];
  readonly certain: boolean;
}

/** Days that miss each other by one are no proof: time zones, nights. Where a year is named, it is no matter of hours. */
function isTouching(apart: number, from: DatedClaim | null, to: DatedClaim | null): boolean {
  return apart <= 1 && [from, to].every((dated) => dated === null || dated.first === dated.last);
}

/** Holds the rules on dates, and the dates that the sources give, against each other. */
export function timeClashes(instances: readonly TimeInstance[], told: Told): TimeClashes {
  const laidOut = calendarOf(instances, told);
  const rings = contradictions(laidOut.moments.length, laidOut.timeline.links);
  const bad = new Set(rings.flatMap(rulesOf));
  const links = laidOut.timeline.links.filter(({ rule }) => !bad.has(rule));
  const calendar: Calendar = { ...laidOut, timeline: { ...laidOut.timeline, links } };
  const certain = cores(calendar.timeline);
  const pairs = clashingPairs(calendar.extents, links);
  const clashes = [
    ...certain.map((core) => clashOfCore(core, calendar, told)),
    ...possibleClashes(pairs, certain, calendar, told),
  ];
  return { clashes, contradictions: rings.map((ring) => rulesOf(ring).flatMap((rule) => instances[rule] ?? [])) };
}

/** No choice of sources satisfies the rules of a core. The two claims that come nearest to it show it best. */
function clashOfCore(core: Core, calendar: Calendar, told: Told): Clash {
  const extents = core.moments.map((moment) => calendar.favourable[moment] ?? null);
  const [near] = clashingPairs(extents, restricted(calendar.timeline, core.links).links);
  if (near !== undefined) {
    const pair = renumbered(near, core.moments);
    const from = leastBy(calendar.moments[pair.from]?.claims ?? [], ({ first }) => first);
    const to = leastBy(calendar.moments[pair.to]?.claims ?? [], ({ last }) => 0 - last);
    return clashOfPair({ pair, from, to, rules: core.rules, certain: true }, calendar, told);
  }
  return clashOfChoices(core, calendar, told);
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

/** Every source of some question clashes with another one: there is no nearest pair, and all take part. */
function clashOfChoices({ rules, moments }: Core, calendar: Calendar, told: Told): Clash {
  const groups = moments.map((moment) => (calendar.moments[moment]?.claims ?? []).map(({ claim }) => claim));
  const witness = groups.flatMap((claims) => unlike(claims));
  const instances = rules.flatMap((rule) => calendar.instances[rule] ?? []);
  const steps = [
    ...witness.map((claim) => claimStep(claim, told)),
    ...instances.flatMap((instance) => orderSteps(instance, rules, calendar, told)),
  ];
  return clashOf(instances, witness, groups, true, steps, told);
}

function orderSteps(
  instance: Calendar["instances"][number],
  rules: readonly number[],
  calendar: Calendar,
  told: Told,
): readonly Step[] {
  const rule = calendar.instances.indexOf(instance);
  if (!rules.includes(rule)) return [];
  return calendar.timeline.links
    .filter((link) => link.rule === rule && link.from !== 0 && link.to !== 0 && link.days >= 0)
    .map((link) => {
      const [first, second] = [link.from, link.to].map((number) => nameOf(number, calendar, told));
      if (first === undefined || second === undefined) throw new Error("A link has two ends.");
      return stepOf(
        message("clash.step.rule", {
          type: "order",
          rule: ruleInWords(instance),
          questions: [first, second].map((question) => ({ question, answer: null, role: null })),
          limit: null,
        }),
        "rule",
      );
    });
}

/** Sources of which one escapes the rules and another does not; what a core, or a smaller set of rules, showed is not said again. */
function possibleClashes(
  pairs: readonly Pair[],
  certain: readonly Core[],
  calendar: Calendar,
  told: Told,
): readonly Clash[] {
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
    clashes.set(key, clashOfPair(one, calendar, told));
  }
  return [...clashes.values()];
}

function foundOf(pair: Pair, calendar: Calendar, byRule: ReadonlyMap<number, readonly Link[]>): Found {
  const from = leastBy(calendar.moments[pair.from]?.claims ?? [], ({ first }) => 0 - first);
  const to = leastBy(calendar.moments[pair.to]?.claims ?? [], ({ last }) => last);
  const choice = (moment: number): readonly DaySpan[] => {
    if (moment === 0) return [[0, 0]];
    const dated = moment === pair.from ? from : moment === pair.to ? to : null;
    return dated === null ? anyDay : [[dated.first, dated.last]];
  };
  const fails = (rules: readonly number[]) => {
    const links = rules.flatMap((rule) => byRule.get(rule) ?? []);
    const choices = momentsOf(links).map(choice);
    return earliestDays({ choices, links: restricted(calendar.timeline, links).links }).failures.length > 0;
  };
  const rules = [...minimal(rulesOf(pair.path), fails)].sort((a, b) => a - b);
  return { pair, from, to, rules, certain: false };
}

function clashOfPair({ pair, from, to, rules, certain }: Found, calendar: Calendar, told: Told): Clash {
  const instances = rules.flatMap((rule) => calendar.instances[rule] ?? []);
  const witness = [from, to].flatMap((dated) => dated?.claim ?? []);
  const apart = (from?.first ?? 0) + pair.days - (to?.last ?? 0);
  const steps = [
    ...(from === null ? [] : [claimStep(from.claim, told)]),
    ...boundSteps(pair.path, from?.first ?? 0, calendar, told),
    ...(to === null ? [] : [claimStep(to.claim, told)]),
    stepOf(message("clash.step.apart", { days: Number.isFinite(apart) ? apart : null }), "rule"),
  ];
  return clashOf(
    instances,
    witness,
    groupsOf(pair, calendar, witness),
    certain && !isTouching(apart, from, to),
    steps,
    told,
  );
}

/** The claims at either end of which each clashes with some claim at the other. */
function groupsOf(
  { from, to, days }: Pair,
  { moments, extents }: Calendar,
  witness: readonly Claim[],
): readonly (readonly Claim[])[] {
  const [first, last]: (Extent | null)[] = [extents[from] ?? null, extents[to] ?? null];
  const clashes = (dated: DatedClaim, end: "from" | "to") =>
    witness.includes(dated.claim) ||
    (end === "from"
      ? dated.first + days > (last?.earliestEnd ?? Infinity)
      : dated.last < (first?.latestStart ?? -Infinity) + days);
  return [
    (moments[from]?.claims ?? []).filter((dated) => clashes(dated, "from")),
    (moments[to]?.claims ?? []).filter((dated) => clashes(dated, "to")),
  ].map((group) => group.map(({ claim }) => claim));
}

/** The first of the items that has the least of something. */
function leastBy<T>(items: readonly T[], measure: (item: T) => number): T | null {
  const [first] = items;
  if (first === undefined) return null;
  return items.reduce((least, item) => (measure(item) < measure(least) ? item : least), first);
}

/** One claim for each different value. */
function unlike(claims: readonly Claim[]): readonly Claim[] {
  const byValue = new Map<string, Claim>();
  for (const claim of claims) {
    const key = JSON.stringify(claim.denotation);
    if (!byValue.has(key)) byValue.set(key, claim);
  }
  return [...byValue.values()];
}
