import type { Claim } from "../model/article.ts";
import { firstPlace } from "../model/halving.ts";
import { isAhead } from "./voice.ts";

/** When the plans and forecasts of a question are said; null where it has none. */
export function aheadOf(claims: readonly Claim[]): Ahead | null {
  const planned: Claim[] = [];
  for (const claim of claims) if (isAhead(claim.status)) planned.push(claim);
  return planned.length === 0 ? null : new Ahead(planned);
}

/** When plans and forecasts of a question are said: what comes of them depends on which facts are certainly later, or earlier. */
export class Ahead {
  /** The last days of their times, ascending. */
  readonly #ends: readonly number[];
  /** The first days of their times, counted backwards, so that those after a day are below it. */
  readonly #starts: readonly number[];

  constructor(planned: readonly Claim[]) {
    const ends: number[] = [];
    const starts: number[] = [];
    for (const { asOf } of planned) {
      const first = asOf?.spans[0];
      const last = asOf?.spans[asOf.spans.length - 1];
      if (first === undefined || last === undefined) continue;
      starts.push(-first[0]);
      ends.push(last[1]);
    }
    this.#ends = ends.length < 2 ? ends : ends.sort(byDay);
    this.#starts = starts.length < 2 ? starts : starts.sort(byDay);
  }

  /** How many of them are certainly over before a claim's time begins. */
  before({ asOf }: Claim): number {
    const start = asOf?.spans[0]?.[0];
    return start === undefined ? 0 : countBelow(this.#ends, start);
  }

  /** How many of them certainly begin after a claim's time ends. */
  after({ asOf }: Claim): number {
    const end = asOf?.spans[asOf.spans.length - 1]?.[1];
    return end === undefined ? 0 : countBelow(this.#starts, -end);
  }
}

/** Of two open ends the difference would be no number. */
function byDay(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many of ascending days are below one, by halves. */
function countBelow(days: readonly number[], day: number): number {
  return firstPlace(days.length, (place) => (days[place] as number) >= day);
}
