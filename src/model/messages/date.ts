/** What dates and periods say of themselves. Days are day numbers (model/calendar.ts), ±Infinity where open. */
export interface DateMessages {
  /** A day between two days, both included. */
  "date.span": { readonly from: number; readonly to: number };
}
