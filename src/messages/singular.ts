/** Singulars that no rule makes. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["square feet", "square foot"],
  ["cubic feet", "cubic foot"],
  ..."movies cookies selfies calories rookies doses cases houses warehouses nurses courses purchases diseases horses expenses"
    .split(" ")
    .map((plural): [string, string] => [plural, plural.slice(0, -1)]),
]);

/**
 * The singular of an English plural that rules make; any other word as it is. What is counted bears an English word, in every
 * language of the interface.
 */
export function singular(plural: string): string {
  if (/[äöüßåæø]/.test(plural)) return plural;
  const known = irregular.get(plural);
  if (known !== undefined) return known;
  if (/(?:series|species|[^s]ses)$/.test(plural)) return plural;
  if (plural.endsWith("ies")) return `${plural.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes|zes)$/.test(plural)) return plural.slice(0, -2);
  return /[a-z]{2}[^s]s$/.test(plural) ? plural.slice(0, -1) : plural;
}

/** "trips per day" → "trip per day", "members of parliament" → "member of parliament". */
export function singularPhrase(plural: string): string {
  const [, head = plural, rest = ""] = /^(.*?)((?: (?:per|of) .*)?)$/s.exec(plural) ?? [];
  return `${singular(head)}${rest}`;
}
