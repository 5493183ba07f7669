const timeUnits: readonly string[] = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"];

/** Whether a unit of the lexicon is one of time, of which something may go on so long. */
export function isTimeUnit(unit: string): boolean {
  return timeUnits.includes(unit);
}
