/** What dates and periods say of themselves. Days are day numbers (model/calendar.ts), null where open. */
export interface DateMessages {
  /** One of these days. */
  "date.days": { readonly spans: readonly OpenSpan[] };
  /** A day, month or year that it only comes near. */
  "date.about": { readonly from: number; readonly to: number };
  /** It began on one of the first days and ended on one of the others. An `ongoing` one has no end, a `beginningless` one no start. */
  "period.days": {
    readonly starts: readonly OpenSpan[] | "beginningless" | "unknown";
    readonly ends: readonly OpenSpan[] | "ongoing" | "unknown";
  };
  /** It began and ended within these days. */
  "period.within": { readonly spans: readonly OpenSpan[] };
  /** A day that no calendar has: 30 February. */
  "date.no-such-day": { readonly written: string; readonly nearest: string | null };
  /** A day, month or part without the year that it is of; the example has one. */
  "date.no-year": { readonly written: string; readonly example: string };
  /** A date that counts from the day of the article: "last year"; the nearest is what it means on that day. */
  "date.relative": { readonly written: string; readonly nearest: string | null };
  /** A day with another weekday than its own: the nearest is without it. */
  /** "2024-25", a season in EDTF and two years to most people. */
  "date.two-years": { readonly written: string; readonly nearest: string };
  "date.other-weekday": { readonly written: string; readonly nearest: string };
  /** What becomes of claims whose day cannot be read, until it can. */
  "suggest.date-first": Record<never, never>;
  /** A range that ends before it starts. */
  "date.reversed": { readonly written: string; readonly nearest: string | null };
}

/** Days from `from` to `to`, both included. */
export type OpenSpan = readonly [from: number | null, to: number | null];
