import type { QuantityDenotation } from "../model/denotation.ts";
import { isCurrency } from "../values/quantity/unit-phrase.ts";

/** Times by which money is paid, by their codes: a quote may name another than its claim. */
const times: Readonly<Record<string, string>> = { h: "hour", d: "day", wk: "week", mo: "month", a: "year" };

/**
 * A sum in a quote as money by the month or the household, where its claim is that: the words by which it says so are often out of
 * reach ("400 Euro zahlt er im Monat"). First by what the claim has it; where that is a time, then by the others.
 *
 * @param written the sum as the desk would write it
 * @param unit the unit of the sum
 */
export function moneyBy(written: string, unit: string | null, { said, unit: brought }: QuantityDenotation) {
  const [money, by] = (said ?? brought ?? "").split("/");
  if (by === undefined || money !== unit || !isCurrency(unit)) return [];
  const time = times[by];
  const each = time === undefined ? [by] : [time, ...Object.values(times).filter((other) => other !== time)];
  return each.map((one) => `${written} per ${one}`);
}
