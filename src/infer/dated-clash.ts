import type { Claim } from "../model/article.ts";
import { message } from "../model/message.ts";
import type { Step } from "../model/question.ts";
import { boundSteps, nameOf } from "./bound-steps.ts";
import type { Calendar } from "./calendar.ts";
import type { Clash } from "./clash.ts";
import { clashOf } from "./clash-of.ts";
import { claimStep, ruleInWords, stepOf } from "./in-words.ts";
import type { DatedClaim } from "./moment.ts";
import type { Core } from "./timeline-cores.ts";
import type { Extent, Pair } from "./timeline-pairs.ts";

/** Two claims on dates that cannot both be right, and the rules between them. */
export interface Found {
  readonly pair: Pair;
  readonly from: DatedClaim | null;
  readonly to: DatedClaim | null;
  readonly rules: readonly number[];
  readonly certain: boolean;
}

/** The clash of two claims, step by step from the one to the other; where they only touch, it is not certain. */
export function clashOfPair({ pair, from, to, rules, certain }: Found, calendar: Calendar): Clash {
  const { told } = calendar;
  const instances = rules.flatMap((rule) => calendar.instances[rule] ?? []);
  const witness = [from, to].flatMap((dated) => dated?.claim ?? []);
  const apart = (from?.first ?? 0) + pair.days - (to?.last ?? 0);
  const steps = [
    ...(from === null ? [] : [claimStep(from.claim, told)]),
    ...boundSteps(pair.path, from?.first ?? 0, calendar),
    ...(to === null ? [] : [claimStep(to.claim, told)]),
    stepOf(message("clash.step.apart", { days: Number.isFinite(apart) ? apart : null }), "rule"),
  ];
  const groups = groupsOf(pair, calendar, witness);
  return clashOf({ instances, witness, groups, certain: certain && !isTouching(apart, from, to), steps }, told);
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

/** Days that miss each other by one are no proof: time zones, nights. Where a year is named, it is no matter of hours. */
function isTouching(apart: number, from: DatedClaim | null, to: DatedClaim | null): boolean {
  return apart <= 1 && [from, to].every((dated) => dated === null || dated.first === dated.last);
}

/** Every source of some question clashes with another one: there is no nearest pair, and all take part. */
export function clashOfChoices({ rules, moments }: Core, calendar: Calendar): Clash {
  const groups = moments.map((moment) => (calendar.moments[moment]?.claims ?? []).map(({ claim }) => claim));
  const witness = groups.flatMap((claims) => unlike(claims));
  const instances = rules.flatMap((rule) => calendar.instances[rule] ?? []);
  const steps = [
    ...witness.map((claim) => claimStep(claim, calendar.told)),
    ...instances.flatMap((instance) => orderSteps(instance, rules, calendar)),
  ];
  return clashOf({ instances, witness, groups, certain: true, steps }, calendar.told);
}

function orderSteps(
  instance: Calendar["instances"][number],
  rules: readonly number[],
  calendar: Calendar,
): readonly Step[] {
  const rule = calendar.instances.indexOf(instance);
  if (!rules.includes(rule)) return [];
  return calendar.timeline.links
    .filter((link) => link.rule === rule && link.from !== 0 && link.to !== 0 && link.days >= 0)
    .map((link) => {
      const [first, second] = [link.from, link.to].map((number) => nameOf(number, calendar));
      if (first === undefined || second === undefined) throw new Error("A link has two ends.");
      return stepOf(
        message("clash.step.rule", {
          type: "order",
          rule: ruleInWords(instance),
          questions: [first, second].map((question) => ({ question, answer: null, role: null })),
          limit: distanceOf(instance),
        }),
        "rule",
      );
    });
}

/** The distances that an order asks for, as story.yaml has them; null where it only asks for the order. */
function distanceOf({ body }: Calendar["instances"][number]): string | null {
  if (body.type !== "order") return null;
  const { atLeast, atMost } = body;
  const asked = [
    atLeast === null ? [] : [`at-least: ${atLeast}`],
    atMost === null ? [] : [`at-most: ${atMost}`],
  ].flat();
  return asked.length === 0 ? null : asked.join(", ");
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
