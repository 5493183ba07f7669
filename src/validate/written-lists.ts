/** A value that may be written alone or as a list, as a list. */
export function listOf(written: string | readonly string[] | undefined): readonly string[] {
  if (written === undefined) return [];
  return typeof written === "string" ? [written] : written;
}

/** Turns each entry of a map of names that may be left out or empty. The result has no prototype: any name is safe in it. */
export function entriesOf<Entry, Result>(
  written: Readonly<Record<string, Entry>> | "" | undefined,
  turn: (entry: Entry, name: string) => Result,
): Readonly<Record<string, Result>> {
  const result: Record<string, Result> = Object.create(null);
  if (written === undefined || written === "") return result;
  for (const name of Object.keys(written)) result[name] = turn(written[name] as Entry, name);
  return result;
}
