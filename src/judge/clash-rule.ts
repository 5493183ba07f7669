import type { Clash } from "../infer/clash.ts";
import { ruleInWords } from "../infer/in-words.ts";
import { type Draft, type Place, type Severity, severities } from "../model/finding.ts";
import { message } from "../model/message.ts";
import { byCodeUnits } from "../model/order.ts";
import { locate } from "../model/record.ts";
import { valuePlace } from "./question-draft.ts";
import type { Checked, Rule } from "./rule.ts";

/** Most clashes show that sources cannot all be right. */
const ofContradictions: Pick<Rule, "severity" | "asks"> = { severity: "error", asks: "contradiction" };

/** The rule of the report that shows what one type of a story's own rules found. */
export function clashRule(id: Clash["type"], { severity, asks } = ofContradictions): Rule {
  return {
    id,
    hangsOn: "story-rules",
    severity,
    asks,
    bySeverityOfProperty: false,
    find: (found) => found.clashesOf(id).map((clash) => clashDraft(clash, severity, found)),
  };
}

function clashDraft(clash: Clash, severity: Severity, checked: Checked): Draft {
  const groups = clash.groups.map((group) => [...new Set(group)].sort(byCodeUnits));
  const claims = [...new Set(groups.flat())].sort(byCodeUnits);
  return {
    about: clash.about,
    rule: clash.type,
    story: clash.story,
    question: null,
    claims,
    message: messageOf(clash),
    suggestions: [message("clash.settle", { rules: [...new Set(clash.rules.map(({ rule }) => rule.id))] })],
    proof: { between: clash.witness.map(({ id }) => id), steps: clash.steps, gap: null, groups },
    places: [...claims.map((id) => valuePlace(id, checked)), ...rulePlaces(clash, checked)],
    severity: severityOf(clash, severity),
  };
}

function messageOf({ rules, sayings, certain, missing }: Clash): Draft["message"] {
  const [first] = rules;
  if (first !== undefined && missing.length > 0) return message("clash.missing", { rule: ruleInWords(first), missing });
  return message("clash", { sayings, rules: rules.map(ruleInWords), certain });
}

function rulePlaces({ rules, story }: Clash, checked: Checked): readonly Place[] {
  const { record } = checked.story(story);
  const indexes = [...new Set(rules.map(({ rule }) => rule.index))];
  return indexes.map((index) => ({ ...locate(record, ["rules", index, "id"]), role: "definition", claim: null }));
}

/** The gravest that its rules ask for; what is not certain is a warning at the most. null: the rule of the report says. */
function severityOf({ rules, certain }: Clash, usual: Severity): Severity | null {
  const asked = rules.flatMap(({ rule }) => (rule.severity === null || rule.severity === "off" ? [] : [rule.severity]));
  const gravest = severities.find((severity) => asked.includes(severity)) ?? null;
  if (certain) return gravest;
  const most = gravest ?? usual;
  return most === "error" ? "warning" : most;
}
