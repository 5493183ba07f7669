import type { Settings } from "./check.ts";
import { type Edited, type Plan, planEdits } from "./decision-edits.ts";
import type { Changes } from "./edit/list-place.ts";
import { type Examined, examine } from "./examine.ts";
import type { Input } from "./gather.ts";
import { familyOf } from "./judge/decisions/family.ts";
import { pinnedOf } from "./judge/decisions/pin.ts";
import { unsoundness } from "./judge/decisions/unsound.ts";
import { judgeAndReview } from "./judge/judge.ts";
import type { DecisionReview } from "./judge/rule.ts";
import type { Decision, Pinned } from "./model/decision.ts";
import { type Finding, isDecidable } from "./model/finding.ts";
import { type Message, message } from "./model/message.ts";
import { nearest } from "./resolve/unknown.ts";

/** What a decision is made on: a run's findings, and how the recorded decisions stand to them. */
export interface Desk extends Edited {
  readonly examined: Examined;
  readonly findings: readonly Finding[];
  readonly reviews: readonly DecisionReview[];
}

/** Checks what was gathered, to decide on it. */
export function deskOf(input: Input, { severities, today }: Settings, textOf: Desk["textOf"]): Desk {
  const examined = examine(input);
  return { input, examined, ...judgeAndReview(examined.checked, severities, today), textOf };
}

/** Plans to record decisions, each pinned to its finding as it is today, in place of earlier ones on the same finding. */
export async function planDecisions(entries: readonly Decision[], desk: Desk): Promise<Plan> {
  const checked = entries.map((entry) => pinnedEntry(entry, desk));
  const refused = checked.flatMap((entry) => ("refused" in entry ? [entry.refused] : []));
  if (refused.length > 0) return { refused };
  const decisions = checked.flatMap((entry) => ("decision" in entry ? [entry] : []));
  return planEdits(desk, ({ story, decisions: recorded }) => {
    const own = decisions.filter((entry) => entry.story === story.id);
    return inPlaceOfEarlier(
      own.map(({ decision }) => decision),
      recorded,
    );
  });
}

/** The recorded decisions that others will stand in the place of. */
export function earlierDecisions(entries: readonly Decision[], { input }: Desk): readonly Decision[] {
  const families = new Set(entries.map(({ finding }) => familyOf(finding)));
  return input.stories.flatMap(({ decisions }) => decisions.filter(({ finding }) => families.has(familyOf(finding))));
}

/** Each stands in place of the last one recorded on its finding, whatever the grade of that; any before go. */
function inPlaceOfEarlier(decisions: readonly Decision[], recorded: readonly Decision[]): Changes {
  const families = new Map(decisions.map((decision) => [familyOf(decision.finding), decision]));
  const replaced = new Map<number, Decision>();
  const removed = new Set<number>();
  const added = new Map(families);
  for (const [index, { finding }] of [...recorded.entries()].reverse()) {
    const decision = families.get(familyOf(finding));
    if (decision === undefined) continue;
    if (added.delete(familyOf(finding))) replaced.set(index, decision);
    else removed.add(index);
  }
  return { replaced, removed, added: [...added.values()] };
}

/** Plans to pin the decisions that are pinned to nothing yet, and to put the ids of today in those whose article or claim was renamed. */
export async function planPins(desk: Desk): Promise<Plan> {
  return planEdits(desk, (story) => {
    const replaced = new Map<number, Decision>();
    story.decisions.forEach((decision, index) => {
      const review = desk.reviews.find((one) => one.decision === decision);
      if (review === undefined || review.finding === null) return;
      const { finding, accepted, reopened } = review;
      const now = pinnedOf(finding, desk.examined.checked);
      if (decision.pinned === null) replaced.set(index, { ...decision, pinned: now });
      else if (reopened === null && isRenamed(decision, decision.pinned, finding, now))
        replaced.set(index, { ...decision, finding: finding.id, accepted, pinned: now });
    });
    return { replaced, removed: new Set(), added: [] };
  });
}

/** Whether a decision that still holds bears other ids than its finding or its claims today. */
function isRenamed(decision: Decision, was: Pinned, finding: Finding, now: Pinned): boolean {
  const today = new Set(now.claims.map(({ claim }) => claim));
  return familyOf(finding.id) !== familyOf(decision.finding) || was.claims.some(({ claim }) => !today.has(claim));
}

/** Plans to remove the decisions on findings that are no more, and those that a later one replaces. */
export async function planPruning(desk: Desk): Promise<Plan> {
  const isOver = (decision: Decision) =>
    desk.reviews.some((review) => review.decision === decision && (review.stale || review.replacedBy !== null));
  return planEdits(desk, ({ decisions }) => ({
    replaced: new Map(),
    removed: new Set(decisions.flatMap((decision, index) => (isOver(decision) ? [index] : []))),
    added: [],
  }));
}

/** Plans to record every open error and warning as unresolved, so that only what is new is asked about. */
export async function planAcceptance(settled: Pick<Decision, "reason" | "by" | "on">, desk: Desk): Promise<Plan> {
  const open = desk.findings.filter(
    (finding) => finding.state === "open" && finding.severity !== "info" && isDecidable(finding),
  );
  const unresolved = { outcome: "unresolved", accepted: [], settledBy: null, reviewBy: null, pinned: null } as const;
  return planDecisions(
    open.map(({ id }) => ({ ...unresolved, ...settled, finding: id })),
    desk,
  );
}

type PinnedEntry = { readonly story: string; readonly decision: Decision } | { readonly refused: Message };

function pinnedEntry(entry: Decision, { findings, examined: { checked } }: Desk): PinnedEntry {
  const { finding: id } = entry;
  const finding = findings.find((found) => found.id === id);
  if (finding === undefined) return { refused: unknownFinding(id, findings) };
  if (finding.story === null || !isDecidable(finding))
    return { refused: message("decide.not-decidable", { finding: id }) };
  const because = unsoundness(entry, finding, checked);
  if (because !== null) return { refused: message("decide.unsound", { finding: id, because }) };
  return { story: finding.story, decision: { ...entry, pinned: pinnedOf(finding, checked) } };
}

function unknownFinding(id: string, findings: readonly Finding[]): Message {
  const graded = findings.find((finding) => familyOf(finding.id) === familyOf(id))?.id ?? null;
  const ids = findings.filter(isDecidable).map((finding) => finding.id);
  return message("decide.unknown-finding", { finding: id, nearest: graded ?? nearest(id, ids) });
}
