import type { Settings } from "./check.ts";
import { type Changes, editDecisions, newDecisionsFile } from "./edit/decisions.ts";
import { type Examined, examine } from "./examine.ts";
import type { Input, StoryInput } from "./gather.ts";
import { claimToday } from "./judge/decisions/differences.ts";
import { familyOf } from "./judge/decisions/family.ts";
import { pinnedOf } from "./judge/decisions/pin.ts";
import { unsoundness } from "./judge/decisions/unsound.ts";
import { judgeAndReview } from "./judge/judge.ts";
import type { DecisionReview } from "./judge/rule.ts";
import type { Decision } from "./model/decision.ts";
import { decisionRules, type Finding, type RuleId } from "./model/finding.ts";
import { type Message, message } from "./model/message.ts";
import { readDecisions } from "./read.ts";
import { nearest } from "./resolve/unknown.ts";

/** What a decision is made on: a run's findings, and how the recorded decisions stand to them. */
export interface Desk {
  readonly input: Input;
  readonly examined: Examined;
  readonly findings: readonly Finding[];
  readonly reviews: readonly DecisionReview[];
  /** The text of a file, without a byte-order mark; null where there is no file. */
  textOf(file: string): string | null;
}

/** Checks what was gathered, to decide on it. */
export function deskOf(input: Input, { severities, today }: Settings, textOf: Desk["textOf"]): Desk {
  const examined = examine(input);
  return { input, examined, ...judgeAndReview(examined.checked, severities, today), textOf };
}

/** A file of decisions and what is to stand in it. */
export interface FileEdit {
  readonly file: string;
  /** Null where the file is new. */
  readonly before: string | null;
  readonly after: string;
  /** How many decisions it records, anew or in place of others, and how many it takes away. */
  readonly recorded: number;
  readonly removed: number;
}

/** What is to be written, or why nothing is. */
export type Plan = { readonly edits: readonly FileEdit[] } | { readonly refused: readonly Message[] };

/** Plans to record decisions, each pinned to its finding as it is today, in place of earlier ones on the same finding. */
export async function planDecisions(entries: readonly Decision[], desk: Desk): Promise<Plan> {
  const checked = entries.map((entry) => pinnedEntry(entry, desk));
  const refused = checked.flatMap((entry) => ("refused" in entry ? [entry.refused] : []));
  if (refused.length > 0) return { refused };
  const decisions = checked.flatMap((entry) => ("decision" in entry ? [entry] : []));
  return planned(desk, (story) => {
    const own = decisions.filter((entry) => entry.story === story.story.id);
    const families = new Map(own.map(({ decision }) => [familyOf(decision.finding), decision]));
    const replaced = new Map<number, Decision>();
    const removed = new Set<number>();
    const added = new Map(families);
    for (const [index, { finding }] of [...story.decisions.entries()].reverse()) {
      const decision = families.get(familyOf(finding));
      if (decision === undefined) continue;
      if (added.delete(familyOf(finding))) replaced.set(index, decision);
      else removed.add(index);
    }
    return { replaced, removed, added: [...added.values()] };
  });
}

/** Plans to pin the decisions that are pinned to nothing yet, and to put the ids of today in those whose article or claim was renamed. */
export async function planPins({ reviews, ...desk }: Desk): Promise<Plan> {
  return planned({ reviews, ...desk }, (story) => {
    const replaced = new Map<number, Decision>();
    story.decisions.forEach((decision, index) => {
      const { finding = null, reopened = null } = reviews.find((review) => review.decision === decision) ?? {};
      if (finding === null) return;
      const now = pinnedOf(finding, desk.examined.checked);
      const { pinned: was, accepted } = decision;
      if (was === null) replaced.set(index, { ...decision, pinned: now });
      else if (reopened === null && familyOf(finding.id) !== familyOf(decision.finding)) {
        const today = accepted.map((id) => claimToday(id, was, now));
        replaced.set(index, { ...decision, finding: finding.id, accepted: today, pinned: now });
      }
    });
    return { replaced, removed: new Set(), added: [] };
  });
}

/** Plans to remove the decisions on findings that are no more, and those that a later one replaces. */
export async function planPruning(desk: Desk): Promise<Plan> {
  const isOver = (decision: Decision) =>
    desk.reviews.some((review) => review.decision === decision && (review.stale || review.replacedBy !== null));
  return planned(desk, ({ decisions }) => ({
    replaced: new Map(),
    removed: new Set(decisions.flatMap((decision, index) => (isOver(decision) ? [index] : []))),
    added: [],
  }));
}

/** Plans to record every open error and warning as unresolved, so that only what is new is asked about. */
export async function planAcceptance(settled: Pick<Decision, "reason" | "by" | "on">, desk: Desk): Promise<Plan> {
  const open = desk.findings.filter(
    ({ state, severity, rule, story }) =>
      state === "open" && severity !== "info" && story !== null && !undecidable.includes(rule),
  );
  const unresolved = { outcome: "unresolved", accepted: [], settledBy: null, reviewBy: null, pinned: null } as const;
  return planDecisions(
    open.map(({ id }) => ({ ...unresolved, ...settled, finding: id })),
    desk,
  );
}

/** Mistakes in files are to be mended, not weighed; and a decision is not decided upon. */
export const undecidable: readonly RuleId[] = ["syntax", "schema", ...decisionRules];

type PinnedEntry = { readonly story: string; readonly decision: Decision } | { readonly refused: Message };

function pinnedEntry(entry: Decision, { findings, examined: { checked } }: Desk): PinnedEntry {
  const { finding: id } = entry;
  const finding = findings.find((found) => found.id === id);
  if (finding === undefined) return { refused: unknownFinding(id, findings) };
  if (finding.story === null || undecidable.includes(finding.rule))
    return { refused: message("decide.not-decidable", { finding: id }) };
  const because = unsoundness(entry, finding, checked);
  if (because !== null) return { refused: message("decide.unsound", { finding: id, because }) };
  return { story: finding.story, decision: { ...entry, pinned: pinnedOf(finding, checked) } };
}

function unknownFinding(id: string, findings: readonly Finding[]): Message {
  const graded = findings.find((finding) => familyOf(finding.id) === familyOf(id))?.id ?? null;
  const ids = findings.filter(({ rule }) => !undecidable.includes(rule)).map((finding) => finding.id);
  return message("decide.unknown-finding", { finding: id, nearest: graded ?? nearest(id, ids) });
}

async function planned(desk: Desk, changesOf: (story: StoryInput) => Changes): Promise<Plan> {
  const edits: FileEdit[] = [];
  const refused: Message[] = [];
  for (const story of desk.input.stories) {
    const changes = changesOf(story);
    if (changes.replaced.size + changes.removed.size + changes.added.length === 0) continue;
    const edit = await editOf(story, changes, desk);
    if ("file" in edit) edits.push(edit);
    else refused.push(edit.refused);
  }
  return refused.length > 0 ? { refused } : { edits };
}

async function editOf(
  story: StoryInput,
  changes: Changes,
  desk: Desk,
): Promise<FileEdit | { readonly refused: Message }> {
  const { decisionsRecord: record } = story;
  const folder = story.story.record.file.replace(/[^/]*$/, "");
  const file = record?.file ?? `${folder}decisions.yaml`;
  const broken = brokenFile(folder, desk.input);
  if (record === null && broken !== null) return { refused: message("decide.broken-file", { file: broken }) };
  const before = record === null ? null : desk.textOf(file);
  const after =
    record === null || before === null
      ? newDecisionsFile(changes.added, modelineOf(story, desk))
      : editDecisions(before, record, changes);
  return (await isAsMeant(file, after, story, changes))
    ? { file, before, after, recorded: changes.replaced.size + changes.added.length, removed: changes.removed.size }
    : { refused: message("decide.unsafe-edit", { file }) };
}

function brokenFile(folder: string, { problems }: Input): string | null {
  const files = problems.flatMap(({ locations }) => locations.map(({ file }) => file));
  return files.find((file) => file === `${folder}decisions.yaml` || file === `${folder}decisions.yml`) ?? null;
}

/** The edited text is read again: it must hold just the decisions that were meant. */
async function isAsMeant(
  file: string,
  text: string,
  { decisions }: StoryInput,
  { replaced, removed, added }: Changes,
): Promise<boolean> {
  const meant = decisions.map((decision, index) => replaced.get(index) ?? decision);
  const expected = [...meant.filter((_, index) => !removed.has(index)), ...added];
  const { decisions: found, problems } = await readDecisions(file, text);
  return problems.length === 0 && JSON.stringify(found.map(inOrder)) === JSON.stringify(expected.map(inOrder));
}

function inOrder({ finding, outcome, accepted, reason, by, on, settledBy, reviewBy, pinned }: Decision) {
  return [finding, outcome, accepted, reason, by, on, settledBy, reviewBy, pinned];
}

/** The line that names the schema to editors, made from the story's own. */
function modelineOf({ story }: StoryInput, { textOf }: Desk): string {
  const [first = ""] = (textOf(story.record.file) ?? "").split(/\r?\n/, 1);
  return /^# yaml-language-server: \$schema=\S*story\.schema\.json$/.test(first)
    ? first.replace(/story\.schema\.json$/, "decisions.schema.json")
    : "";
}
