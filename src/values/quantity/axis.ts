import type { Amount, AmountSpan } from "../../model/denotation.ts";
import type { Axis } from "../sweep.ts";
import { compareAmounts } from "./amount.ts";

/** A place between amounts: just before one, just after it, or beyond all. */
interface Cut {
  readonly amount: Amount | null;
  /** 0: before the amount, 1: after it. Without an amount: -1 before all, 1 beyond all. */
  readonly after: -1 | 0 | 1;
}

const beforeAll: Cut = { amount: null, after: -1 };
const beyondAll: Cut = { amount: null, after: 1 };

/** Amounts in order, for the sweep that finds positions. */
export const amountAxis: Axis<AmountSpan, Cut> = {
  from: ({ from, fromOpen }) => (from === null ? beforeAll : { amount: from, after: fromOpen ? 1 : 0 }),
  to: ({ to, toOpen }) => (to === null ? beyondAll : { amount: to, after: toOpen ? 0 : 1 }),
  compare: compareCuts,
  span: (from, to) => ({
    from: from.amount,
    fromOpen: from.amount === null || from.after === 1,
    to: to.amount,
    toOpen: to.amount === null || to.after === 0,
  }),
};

function compareCuts(a: Cut, b: Cut): number {
  if (a.amount !== null && b.amount !== null) return compareAmounts(a.amount, b.amount) || a.after - b.after;
  const side = (cut: Cut) => (cut.amount === null ? cut.after : 0);
  return side(a) - side(b);
}
