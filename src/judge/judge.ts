import { type Draft, type Finding, type RuleId, ruleIds, type Severity } from "../model/finding.ts";
import { rules } from "./catalogue.ts";
import { reviewDecisions } from "./decisions/review.ts";
import type { Checked, DecisionReview, Rule, Selection } from "./rule.ts";
import { selectionOf } from "./selection.ts";
import { rankOf, worstFirst } from "./worst-first.ts";

/** The severity that a desk's configuration gives to rules; a rule that it does not name keeps its own. */
export type Severities = Readonly<Partial<Record<RuleId, Severity | "off">>>;

/** Turns what the earlier rooms found, and editors decided, into findings, worst first. `today` is `YYYY-MM-DD`. */
export function judge(checked: Checked, severitiesByRule: Severities, today: string): readonly Finding[] {
  return judgeAndReview(checked, severitiesByRule, today).findings;
}

/** The findings, and how each recorded decision stands to them. */
export function judgeAndReview(
  checked: Checked,
  severitiesByRule: Severities,
  today: string,
): { readonly findings: readonly Finding[]; readonly reviews: readonly DecisionReview[] } {
  const selection = selectionOf(checked);
  const found = findingsOf(onClaims, selection, severitiesByRule);
  const isOff = (rule: RuleId) => severityOfRule(rules[rule], severitiesByRule) === "off";
  const reviews = reviewDecisions(found, selection, today, isOff);
  const reviewed = findingsOf(onDecisions, { ...selection, reviews }, severitiesByRule);
  return { findings: unique([...decided(found, reviews), ...reviewed]).sort(worstFirst), reviews };
}

/** What is said of decisions hangs on what all other rules found. */
const isOnDecisions = (id: RuleId) => rules[id].hangsOn === "decision";
const onDecisions = ruleIds.filter(isOnDecisions);
const onClaims = ruleIds.filter((id) => !isOnDecisions(id));

function findingsOf(ids: readonly RuleId[], selection: Selection, severitiesByRule: Severities): readonly Finding[] {
  const findings: Finding[] = [];
  for (const id of ids) {
    const rule = rules[id];
    if (severityOfRule(rule, severitiesByRule) === "off") continue;
    for (const draft of rule.find(selection)) {
      const severity = severityOf(draft, rule, selection, severitiesByRule);
      if (severity !== "off") findings.push(findingOf(draft, severity));
    }
  }
  return findings;
}

function decided(findings: readonly Finding[], reviews: readonly DecisionReview[]): readonly Finding[] {
  if (reviews.length === 0) return findings;
  const byFinding = new Map(reviews.flatMap((review) => (review.finding === null ? [] : [[review.finding, review]])));
  return findings.map((finding) => {
    const review = byFinding.get(finding);
    if (review === undefined) return finding;
    const { accepted, reopened } = review;
    const decision = { ...review.decision, accepted };
    return { ...finding, decision, reopened, state: reopened === null ? "decided" : "reopened" };
  });
}

/** The severity of a rule: as configured, else its own. */
export function severityOfRule(rule: Pick<Rule, "id" | "severity">, configured: Severities): Severity | "off" {
  return configured[rule.id] ?? rule.severity;
}

function findingOf(draft: Draft, severity: Severity): Finding {
  return {
    id: `${draft.rule}:${draft.about}`,
    rule: draft.rule,
    story: draft.story,
    question: draft.question,
    claims: draft.claims,
    message: draft.message,
    suggestions: draft.suggestions,
    proof: draft.proof,
    places: draft.places,
    severity,
    state: "open",
    baselineState: null,
    decision: null,
    reopened: null,
  };
}

/** A property's own severity is that of a conflict about it; what is less than a conflict is never graver than its rule. */
function severityOf(draft: Draft, rule: Rule, checked: Checked, configured: Severities): Severity | "off" {
  const byRule = draft.severity ?? severityOfRule(rule, configured);
  if (!rule.bySeverityOfProperty || draft.question === null) return byRule;
  const { story, property } = checked.question(draft.question);
  const own = checked.story(story).properties[property]?.severity ?? null;
  if (own === null || own === "off" || byRule === "off") return own === null ? byRule : "off";
  return rule.id === "value-conflict" || rankOf(own) > rankOf(byRule) ? own : byRule;
}

/** Two findings never share an id: what says the same of the same is said once. */
function unique(findings: readonly Finding[]): Finding[] {
  const known = new Map<string, Finding>();
  for (const finding of findings) known.set(finding.id, finding);
  return [...known.values()];
}
