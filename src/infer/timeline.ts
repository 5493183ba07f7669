import type { DaySpan } from "../model/denotation.ts";

/** The moment `to` comes at least `days` after the moment `from`; of a negative number of days, at most so many before it. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  /** The number of the rule that says so. */
  readonly rule: number;
}

/** Moments with the days that each may fall on, and links between them (Dechter, Meiri and Pearl 1991, with choices). */
export interface Timeline {
  /** Sorted and disjoint; any day where nobody says. */
  readonly choices: readonly (readonly DaySpan[])[];
  readonly links: readonly Link[];
}

export const anyDay: readonly DaySpan[] = [[-Infinity, Infinity]];

/** The earliest day of each moment that the links leave, and the links that no day satisfied. */
export interface Earliest {
  readonly days: readonly number[];
  /** For each moment the link that set its earliest day; null where its own choices did. */
  readonly causes: readonly (Link | null)[];
  readonly failures: readonly Failure[];
}

/** A link that leaves its moment no choice, with the links that led there. */
export interface Failure {
  readonly link: Link;
  readonly chain: readonly Link[];
}

/**
 * Pushes the earliest days along the links until nothing moves. Links of this form are closed under minimum and maximum
 * (Jeavons and Cooper 1995), so that this decides the whole even where choices have gaps. A link that fails is set aside,
 * and the rest goes on: one bad link does not hide the others. The rules must not contradict themselves (`contradictions`).
 */
export function earliestDays({ choices, links }: Timeline): Earliest {
  const outgoing = outgoingLinks(choices.length, links);
  const days = choices.map((spans) => spans[0]?.[0] ?? Infinity);
  const causes: (Link | null)[] = choices.map(() => null);
  const histories: (Link[] | null)[] = choices.map(() => null);
  const failures: Failure[] = [];
  const failed = new Set<Link>();
  const queue = new Queue(inOrder(choices.length, links, outgoing));
  for (let from = queue.next(); from !== null; from = queue.next()) {
    for (const link of outgoing[from] ?? []) {
      const bound = at(days, from) + link.days;
      if (bound <= at(days, link.to) || failed.has(link)) continue;
      const day = firstDayFrom(choices[link.to] ?? [], bound);
      if (day === null) {
        failed.add(link);
        failures.push({ link, chain: chainOf(link, causes, histories) });
        continue;
      }
      days[link.to] = day;
      const cause = causes[link.to];
      if (cause != null) histories[link.to] = [...(histories[link.to] ?? []).filter((old) => old !== cause), cause];
      causes[link.to] = link;
      queue.add(link.to);
    }
  }
  return { days, causes, failures };
}

/** The same from the other end: the latest days, as days of the mirrored timeline. */
export function mirrored({ choices, links }: Timeline): Timeline {
  return {
    choices: choices.map((spans) => spans.map(([from, to]): DaySpan => [0 - to, 0 - from]).reverse()),
    links: links.map((link) => ({ ...link, from: link.to, to: link.from })),
  };
}

/** Rings of links that ask a moment to be later than itself: no days satisfy them. One ring for each link that closes one. */
export function contradictions(count: number, links: readonly Link[]): readonly (readonly Link[])[] {
  const rings: (readonly Link[])[] = [];
  let rest = links;
  for (let ring = findRing(count, rest); ring !== null; ring = findRing(count, rest)) {
    rings.push(ring);
    const rules = new Set(ring.map(({ rule }) => rule));
    rest = rest.filter(({ rule }) => !rules.has(rule));
  }
  return rings;
}

function findRing(count: number, links: readonly Link[]): readonly Link[] | null {
  const outgoing = outgoingLinks(count, links);
  const days = new Array<number>(count).fill(0);
  const lengths = new Array<number>(count).fill(0);
  const causes: (Link | null)[] = new Array<Link | null>(count).fill(null);
  const queue = new Queue(inOrder(count, links, outgoing));
  for (let from = queue.next(); from !== null; from = queue.next()) {
    for (const link of outgoing[from] ?? []) {
      if (at(days, from) + link.days <= at(days, link.to)) continue;
      days[link.to] = at(days, from) + link.days;
      causes[link.to] = link;
      lengths[link.to] = at(lengths, from) + 1;
      if (at(lengths, link.to) > count) return ringAt(link.to, causes);
      queue.add(link.to);
    }
  }
  return null;
}

/** Follows the causes back from a moment until one comes round again. */
function ringAt(moment: number, causes: readonly (Link | null)[]): readonly Link[] {
  const seen = new Set<number>();
  let current = moment;
  while (!seen.has(current)) {
    seen.add(current);
    current = causes[current]?.from ?? current;
  }
  const ring: Link[] = [];
  let link = causes[current];
  while (link != null && !ring.includes(link)) {
    ring.push(link);
    link = causes[link.from];
  }
  return ring.reverse();
}

/** The links that led to a push: the last cause of each moment, and where choices were skipped, the earlier ones too. */
function chainOf(
  last: Link,
  causes: readonly (Link | null)[],
  histories: readonly (readonly Link[] | null)[],
): readonly Link[] {
  const chain = new Set<Link>([last]);
  for (const link of chain) {
    const cause = causes[link.from];
    if (cause != null) chain.add(cause);
    for (const earlier of histories[link.from] ?? []) chain.add(earlier);
  }
  return [...chain].reverse();
}

function firstDayFrom(choices: readonly DaySpan[], bound: number): number | null {
  const span = choices.find(([, to]) => to >= bound);
  return span === undefined ? null : Math.max(span[0], bound);
}

/** For each of so many moments the links that begin at it. */
export function outgoingLinks(count: number, links: readonly Link[]): readonly (readonly Link[])[] {
  const outgoing: Link[][] = Array.from({ length: count }, () => []);
  for (const link of links) outgoing[link.from]?.push(link);
  return outgoing;
}

/** The moments so that links lead forwards as far as they can (Kahn 1962); those on rings come last. */
function inOrder(count: number, links: readonly Link[], outgoing: readonly (readonly Link[])[]): readonly number[] {
  const waiting = new Array<number>(count).fill(0);
  for (const { to } of links) waiting[to] = at(waiting, to) + 1;
  const order = waiting.flatMap((incoming, moment) => (incoming === 0 ? [moment] : []));
  for (const moment of order)
    for (const { to } of outgoing[moment] ?? []) {
      waiting[to] = at(waiting, to) - 1;
      if (waiting[to] === 0) order.push(to);
    }
  const placed = new Set(order);
  for (let moment = 0; moment < count; moment += 1) if (!placed.has(moment)) order.push(moment);
  return order;
}

/** First in, first out; what waits already is not added again. */
class Queue {
  #items: number[];
  readonly #waiting: Set<number>;
  #head = 0;

  constructor(items: readonly number[]) {
    this.#items = [...items];
    this.#waiting = new Set(items);
  }

  next(): number | null {
    const item = this.#items[this.#head];
    if (item === undefined) return null;
    this.#head += 1;
    this.#waiting.delete(item);
    if (this.#head > 65_536) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }

  add(item: number): void {
    if (this.#waiting.has(item)) return;
    this.#waiting.add(item);
    this.#items.push(item);
  }
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error(`A timeline has no moment ${index}.`);
  return value;
}
