import { byCodeUnits } from "../../model/order.ts";
import type { Rate } from "../../model/story.ts";
import { type Exact, exact, one } from "./amount.ts";

/**
 * What one unit of a currency is in another, by a rate that the story declares for just these two, either way round; the
 * latest where it declares several. Null where it declares none: no chains, for each step adds a day and a source.
 */
export function rateBetween(from: string, to: string, rates: readonly Rate[]): Exact | null {
  if (from === to) return one;
  const [latest] = rates
    .filter((rate) => (rate.from === from && rate.to === to) || (rate.from === to && rate.to === from))
    .sort((a, b) => byCodeUnits(b.on, a.on));
  const value = latest === undefined ? null : positive(latest.rate);
  if (latest === undefined || value === null) return null;
  return latest.from === from ? value : value.inverse();
}

/** The currency that money is brought to where the property names none: the one that most rates name. */
export function commonCurrency(rates: readonly Rate[]): string | null {
  const named = new Map<string, number>();
  for (const code of rates.flatMap(({ from, to }) => [from, to])) named.set(code, (named.get(code) ?? 0) + 1);
  const [most] = [...named].sort(([a, timesA], [b, timesB]) => timesB - timesA || byCodeUnits(a, b));
  return most?.[0] ?? null;
}

/** The schema holds rates to decimals; one that is none converts nothing. */
function positive(rate: string): Exact | null {
  return /^\d{1,30}(?:\.\d{1,30})?$/.test(rate) && Number(rate) > 0 ? exact(rate) : null;
}
