import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { DaySpan } from "../model/denotation.ts";
import { addTo } from "../model/grouped-by.ts";
import { readReference } from "../model/reference.ts";
import type { OrderBody, RangeBody } from "../model/story-rule.ts";
import { firstDay, lastDay } from "../values/date/spans.ts";
import { type Distance, readDistance } from "./distance.ts";
import { askedBy, type Instance } from "./instance.ts";
import { choicesOf, datedClaim, extentsOf, favourableExtents, type Moment } from "./moment.ts";
import { readRegion } from "./region.ts";
import type { Link, Timeline } from "./timeline.ts";
import type { Extent } from "./timeline-pairs.ts";
import { type Told, takingPart } from "./told.ts";

/** The dates of a story as its rules tie them. Moment 0 is the day 0, from which ranges count; links name instances by number. */
export interface Calendar {
  readonly moments: readonly Moment[];
  readonly timeline: Timeline;
  readonly instances: readonly Instance[];
  /** What the claims on each moment say at their most exacting, and at their most favourable to the rules. */
  readonly extents: readonly (Extent | null)[];
  readonly favourable: readonly (Extent | null)[];
  readonly told: Told;
}

/** An instance of a rule on dates. */
export type TimeInstance = Instance<OrderBody | RangeBody>;

const dayZero: Moment = { subject: "", property: "", end: null, claims: [] };

/** Lays out the moments and links of the rules on dates. */
export function calendarOf(instances: readonly TimeInstance[], told: Told): Calendar {
  const moments: Moment[] = [dayZero];
  const choices: (readonly DaySpan[])[] = [[[0, 0]]];
  const links: Link[] = [];
  const numbers = new MomentNumbers();
  instances.forEach((instance, rule) => {
    const { body, self } = instance;
    const referred = (body.type === "order" ? body.points : [body.of]).map((reference) =>
      askedBy(reference, self, told),
    );
    const claimsOf = takingPart(
      referred.map(({ asked }) => asked),
      instance.rule,
      told.story,
    );
    const points = referred.map(({ subject, property, end, asked }) => {
      const claims = claimsOf(asked);
      const known = numbers.find(subject, property, end, claims);
      if (known !== null) return known;
      const number =
        moments.push({ subject, property, end, claims: claims.flatMap((claim) => datedClaim(claim, end)) }) - 1;
      numbers.add(subject, property, { end, claims, number });
      choices.push(choicesOf(claims, end, asked, told));
      return number;
    });
    links.push(...(body.type === "order" ? linksOfOrder(points, body, rule) : linksOfRange(points, body, rule, told)));
  });
  return {
    moments,
    timeline: { choices, links },
    instances,
    extents: extentsOf(moments),
    favourable: favourableExtents(moments),
    told,
  };
}

interface NumberedMoment extends Pick<Moment, "end"> {
  readonly claims: readonly Claim[];
  readonly number: number;
}

/** The numbers of moments: a question has several where rules ask for its ends, or take different claims. */
class MomentNumbers {
  /** By subject and property. */
  readonly #found = new Map<string, Map<string, NumberedMoment[]>>();

  find(subject: string, property: string, end: Moment["end"], claims: readonly Claim[]): number | null {
    const known = this.#found.get(subject)?.get(property);
    return known?.find((one) => one.end === end && isSameList(one.claims, claims))?.number ?? null;
  }

  add(subject: string, property: string, moment: NumberedMoment): void {
    const ofSubject = this.#found.get(subject) ?? new Map<string, NumberedMoment[]>();
    if (ofSubject.size === 0) this.#found.set(subject, ofSubject);
    addTo(ofSubject, property, moment);
  }
}

function isSameList<Item>(items: readonly Item[], others: readonly Item[]): boolean {
  if (items === others) return true;
  if (items.length !== others.length) return false;
  for (let index = 0; index < items.length; index++) if (items[index] !== others[index]) return false;
  return true;
}

/** Neighbours in order; a distance is taken by the calendar at the end that reports less. */
function linksOfOrder(points: readonly number[], { atLeast, atMost }: OrderBody, rule: number): readonly Link[] {
  const least: Distance | null = atLeast === null ? null : readDistance(atLeast);
  const most: Distance | null = atMost === null ? null : readDistance(atMost);
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const forwards: Link = { from, to, days: least?.least ?? 0, rule };
    return most === null ? [forwards] : [forwards, { from: to, to: from, days: 0 - most.most, rule }];
  });
}

function linksOfRange(points: readonly number[], { of, values }: RangeBody, rule: number, told: Told): readonly Link[] {
  const [to] = points;
  const property = own(told.story.properties, readReference(of, told.story).property);
  const region = property === undefined ? null : readRegion(values[0] ?? null, property, told.story);
  if (to === undefined || region?.kind !== "date") return [];
  const first = firstDay(region.spans);
  const last = lastDay(region.spans);
  return [
    ...(first === -Infinity ? [] : [{ from: 0, to, days: first, rule }]),
    ...(last === Infinity ? [] : [{ from: to, to: 0, days: 0 - last, rule }]),
  ];
}
