import { type Claim, isAhead } from "../model/article.ts";
import { firstPlace } from "../model/halving.ts";
import { byDay } from "../values/date/spans.ts";
import { asOfFrom, asOfTo } from "./time.ts";

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
    const dated = planned.filter(({ asOf }) => asOf !== null);
    this.#ends = dated.map(asOfTo).sort(byDay);
    this.#starts = dated.map((claim) => -asOfFrom(claim)).sort(byDay);
  }

  /** How many of them are certainly over before a claim's time begins. */
  before(claim: Claim): number {
    return countBelow(this.#ends, asOfFrom(claim));
  }

  /** How many of them certainly begin after a claim's time ends. */
  after(claim: Claim): number {
    return countBelow(this.#starts, -asOfTo(claim));
  }
}

/** How many of ascending days are below one, by halves. */
function countBelow(days: readonly number[], day: number): number {
  return firstPlace(days.length, (place) => (days[place] as number) >= day);
}
