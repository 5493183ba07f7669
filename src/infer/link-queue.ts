import type { Link } from "./timeline.ts";

/** So many moments that were taken are kept at most. */
const mostTaken = 65_536;

/** The moments from which links are still to be followed: first in, first out; what waits already is not added again. */
export class LinkQueue {
  #moments: number[];
  readonly #waiting: Set<number>;
  #head = 0;

  /** All moments, so that links lead forwards as far as they can. */
  constructor(count: number, links: readonly Link[], outgoing: readonly (readonly Link[])[]) {
    this.#moments = inOrder(count, links, outgoing);
    this.#waiting = new Set(this.#moments);
  }

  next(): number | null {
    const moment = this.#moments[this.#head];
    if (moment === undefined) return null;
    this.#head += 1;
    this.#waiting.delete(moment);
    // What was taken is let go now and then: to do so each time would copy what waits.
    if (this.#head > mostTaken) {
      this.#moments = this.#moments.slice(this.#head);
      this.#head = 0;
    }
    return moment;
  }

  add(moment: number): void {
    if (this.#waiting.has(moment)) return;
    this.#waiting.add(moment);
    this.#moments.push(moment);
  }
}

/** The moments so that links lead forwards as far as they can (Kahn 1962); those on rings come last. */
function inOrder(count: number, links: readonly Link[], outgoing: readonly (readonly Link[])[]): number[] {
  const waiting = new Array<number>(count).fill(0);
  for (const { to } of links) waiting[to] = valueAt(waiting, to) + 1;
  const order = waiting.flatMap((incoming, moment) => (incoming === 0 ? [moment] : []));
  for (const moment of order)
    for (const { to } of outgoing[moment] ?? []) {
      waiting[to] = valueAt(waiting, to) - 1;
      if (waiting[to] === 0) order.push(to);
    }
  const placed = new Set(order);
  for (let moment = 0; moment < count; moment += 1) if (!placed.has(moment)) order.push(moment);
  return order;
}

/** The value of a moment. */
export function valueAt(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error(`A timeline has no moment ${index}.`);
  return value;
}
