/** Singulars that no rule makes. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["square feet", "square foot"],
  ["cubic feet", "cubic foot"],
  ...["movies", "cookies", "selfies", "calories", "rookies"].map((plural): [string, string] => [
    plural,
    plural.slice(0, -1),
  ]),
]);

/** The singular of a plural that rules make; any other word as it is. */
export function singular(plural: string): string {
  const known = irregular.get(plural);
  if (known !== undefined) return known;
  if (/(?:series|species|[^s]ses)$/.test(plural)) return plural;
  if (plural.endsWith("ies")) return `${plural.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes|zes)$/.test(plural)) return plural.slice(0, -2);
  return /[a-z]{2}[^s]s$/.test(plural) ? plural.slice(0, -1) : plural;
}
