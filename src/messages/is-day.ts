import type { Conventions } from "./catalogue.ts";

/** Whether a name is that of one day, which some languages give an article: "seit dem 14. Mai 2021", but "seit Mai 2021". */
export function isDayOf({ months }: Pick<Conventions, "months">): (name: string) => boolean {
  const day = new RegExp(`^\\d+(?:er|\\.)? (?:${months.join("|")}) `);
  return (name) => day.test(name);
}
