import { own } from "../../model/data.ts";
import type { Decision } from "../../model/decision.ts";
import type { Finding } from "../../model/finding.ts";
import type { Checked, DecisionReview, RecordedDecision, Selection } from "../rule.ts";
import { claimToday } from "./differences.ts";
import { familyOf, partsOf } from "./family.ts";
import { pinnedOf } from "./pin.ts";
import { pinsInWords } from "./pin-in-words.ts";
import { renamedFinding } from "./renamed.ts";
import { reopening } from "./reopening.ts";
import { unsoundness } from "./unsound.ts";

/** Holds every decision against what was found on a day (`YYYY-MM-DD`). `isOff` says which rules do not run. */
export function reviewDecisions(
  findings: readonly Finding[],
  checked: Selection,
  today: string,
  isOff: (rule: Finding["rule"]) => boolean,
): readonly DecisionReview[] {
  if (checked.decisions.length === 0) return [];
  const byFamily = new Map(findings.map((finding) => [`${finding.story}:${familyOf(finding.id)}`, finding]));
  const last = new Map(checked.decisions.map((recorded) => [keyOf(recorded), recorded.decision]));
  let undecided: readonly Finding[] | null = null;
  const renamed = (recorded: RecordedDecision) => {
    undecided ??= findings.filter((finding) => !last.has(`${finding.story}:${familyOf(finding.id)}`));
    return renamedFinding(recorded, undecided, checked);
  };
  return checked.decisions.map((recorded): DecisionReview => {
    const effective = last.get(keyOf(recorded)) ?? recorded.decision;
    const found = byFamily.get(keyOf(recorded)) ?? renamed(recorded);
    const { accepted } = recorded.decision;
    if (effective !== recorded.decision) return { ...nothing, ...recorded, accepted, replacedBy: effective };
    if (found === null) return { ...nothing, ...recorded, accepted, stale: isStale(recorded, checked, isOff) };
    return { ...nothing, ...recorded, ...standingOf(recorded.decision, found, checked, today) };
  });
}

const nothing = {
  finding: null,
  replacedBy: null,
  reopened: null,
  unsound: null,
  expired: false,
  stale: false,
} as const;

function keyOf({ story, decision }: RecordedDecision): string {
  return `${story}:${familyOf(decision.finding)}`;
}

/** A decision that was reopened is to be made again: whether it was sound or is due says nothing any more. */
function standingOf(decision: Decision, finding: Finding, checked: Selection, today: string) {
  const now = pinnedOf(finding, checked);
  const outletOf = (id: string) => {
    const claim = checked.claimIfAny(id);
    return claim === null ? null : checked.outletName(claim.article);
  };
  const reopened = reopening(decision, finding, now, outletOf, pinsInWords(finding, checked));
  const { pinned } = decision;
  const accepted = pinned === null ? decision.accepted : decision.accepted.map((id) => claimToday(id, pinned, now));
  if (reopened !== null) return { finding, accepted, reopened };
  const unsound = unsoundness({ ...decision, accepted }, finding, checked);
  return { finding, accepted, unsound, expired: decision.reviewBy !== null && decision.reviewBy < today };
}

const hiding: readonly Finding["rule"][] = ["syntax", "schema", "unknown-name", "duplicate-claim"];

/** Whether mistakes that a rule reports leave claims out, so that findings may be missing for no good reason. */
export function hides(rule: Finding["rule"]): boolean {
  return hiding.includes(rule);
}

function isStale({ story, decision }: RecordedDecision, checked: Selection, isOff: (rule: Finding["rule"]) => boolean) {
  const { rule, about } = partsOf(decision.finding);
  if (rule === null) return true;
  const property = checked.questionIfAny(about)?.property ?? "";
  const properties = checked.stories.find(({ id }) => id === story)?.properties ?? {};
  if (isOff(rule) || own(properties, property)?.severity === "off") return false;
  return !hasMistakes(story, checked);
}

/** Whether mistakes in a story's files keep some of its claims from being compared. */
export function hasMistakes(story: string, { problems, stories }: Checked): boolean {
  const folder = stories.find(({ id }) => id === story)?.record.file.replace(/[^/]*$/, "") ?? "";
  return problems.some(
    ({ rule, story: of, locations }) =>
      hides(rule) && (of === story || locations.some(({ file }) => file.startsWith(folder))),
  );
}
