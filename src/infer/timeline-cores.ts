import { groupedBy } from "../model/grouped-by.ts";
import { earliestDays } from "./earliest-days.ts";
import { minimal } from "./minimal.ts";
import type { Link, Timeline } from "./timeline.ts";

/** Rules of a timeline that leave no choice of days, none of which can be spared. */
export interface Core {
  readonly rules: readonly number[];
  /** The moments that their links join. */
  readonly moments: readonly number[];
  readonly links: readonly Link[];
}

/** The smallest sets of rules that fail, one for each link that fails, without repetition. */
export function cores(timeline: Timeline): readonly Core[] {
  const { failures } = earliestDays(timeline);
  if (failures.length === 0) return [];
  const byRule = linksByRule(timeline.links);
  const found = new Map<string, Core>();
  for (const { chain } of failures) {
    const suspects = rulesOf(chain);
    const all = fails(timeline, suspects, byRule) ? suspects : [...byRule.keys()];
    const rules = [...minimal(all, (rest) => fails(timeline, rest, byRule))].sort((a, b) => a - b);
    const links = rules.flatMap((rule) => byRule.get(rule) ?? []);
    found.set(rules.join(), { rules, links, moments: momentsOf(links) });
  }
  return [...found.values()];
}

/** Whether no days satisfy these rules alone. */
function fails(timeline: Timeline, rules: readonly number[], byRule: ReadonlyMap<number, readonly Link[]>): boolean {
  const links = rules.flatMap((rule) => byRule.get(rule) ?? []);
  return earliestDays(restricted(timeline, links)).failures.length > 0;
}

/** The timeline of some links alone, its moments numbered anew, so that its size is theirs. */
export function restricted({ choices }: Timeline, links: readonly Link[]): Timeline {
  const moments = momentsOf(links);
  const numbers = new Map(moments.map((moment, number) => [moment, number]));
  return {
    choices: moments.map((moment) => choices[moment] ?? []),
    links: links.map((link) => ({ ...link, from: numbers.get(link.from) ?? 0, to: numbers.get(link.to) ?? 0 })),
  };
}

/** The moments that links join, ascending. */
export function momentsOf(links: readonly Link[]): readonly number[] {
  return [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
}

/** The rules that links are of, in their order. */
export function rulesOf(links: readonly Link[]): readonly number[] {
  return [...new Set(links.map(({ rule }) => rule))];
}

/** The links of each rule. */
export function linksByRule(links: readonly Link[]): ReadonlyMap<number, readonly Link[]> {
  return groupedBy(links, ({ rule }) => rule);
}
