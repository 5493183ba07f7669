import {
  decisionRules,
  evidenceRules,
  type Finding,
  hygieneRules,
  type RuleId,
  ruleIds,
  type Severity,
  severities,
} from "../model/finding.ts";
import type { Location } from "../model/location.ts";
import { byCodeUnits } from "../model/order.ts";

/** What a finding is ordered by. */
export interface Ranked extends Pick<Finding, "state" | "severity" | "rule" | "id"> {
  /** The first is where it stands among those that follow their files; of other findings none is needed. */
  readonly places: readonly FilePlace[];
}

type FilePlace = Pick<Location, "file" | "line" | "column">;

/**
 * Rules on what a file says wrongly, and on what decisions.yaml has decided: whoever mends a file goes through it from top to
 * bottom, whatever the rule.
 */
const inFileOrder: readonly (readonly RuleId[])[] = [[...evidenceRules, ...hygieneRules], decisionRules];

const byFile: ReadonlySet<RuleId> = new Set(inFileOrder.flat());
const severityRanks = new Map<Severity, number>(severities.map((severity, rank) => [severity, rank]));
/** Rules of one order by file share a rank. */
const ruleRanks = new Map<RuleId, number>(
  ruleIds.map((id, rank) => {
    const [first = id] = inFileOrder.find((rules) => rules.includes(id)) ?? [];
    return [id, first === id ? rank : ruleIds.indexOf(first)];
  }),
);

/** How grave a severity is: 0 is the gravest. */
export function rankOf(severity: Severity): number {
  return severityRanks.get(severity) ?? severityRanks.size;
}

/** What orders a finding, for those who keep no more of it. */
export function rankedOf({ state, severity, rule, id, places: [first] }: Finding): Ranked {
  if (first === undefined || !byFile.has(rule)) return { state, severity, rule, id, places: [] };
  const { file, line, column } = first;
  return { state, severity, rule, id, places: [{ file, line, column }] };
}

/**
 * The order of findings in a report: what is decided last; the gravest first, then as the rules are listed, then by id. What
 * is wrong with files stands together and in the order of the files, each from top to bottom; so does what is said of decisions.
 */
export function worstFirst(a: Ranked, b: Ranked): number {
  if (a.state !== b.state) {
    const byState = Number(a.state === "decided") - Number(b.state === "decided");
    if (byState !== 0) return byState;
  }
  if (a.severity !== b.severity) return rankOf(a.severity) - rankOf(b.severity);
  const byRule = rankOfRule(a) - rankOfRule(b);
  if (byRule !== 0) return byRule;
  return (byFile.has(a.rule) ? byPlace(a.places[0], b.places[0]) : 0) || byCodeUnits(a.id, b.id);
}

function rankOfRule({ rule }: Ranked): number {
  return ruleRanks.get(rule) ?? ruleRanks.size;
}

/** What concerns no place of a file comes first. */
function byPlace(a: FilePlace | undefined, b: FilePlace | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
  return byCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column;
}
