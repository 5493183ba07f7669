import { editDecisions, newDecisionsFile } from "./edit/decisions.ts";
import type { Changes } from "./edit/list-place.ts";
import type { Input } from "./gather.ts";
import type { Decision } from "./model/decision.ts";
import { type Message, message } from "./model/message.ts";
import { readDecisions } from "./read.ts";
import type { StoryInput } from "./read-folder.ts";

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

/** The records that are edited, and their texts. */
export interface Edited {
  readonly input: Input;
  /** The text of a file, without a byte-order mark; null where there is no file. */
  textOf(file: string): string | null;
}

/** Plans the edits of each story's file of decisions; refused where one of them cannot be made as it is meant. */
export async function planEdits(desk: Edited, changesOf: (story: StoryInput) => Changes): Promise<Plan> {
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
  desk: Edited,
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
function modelineOf({ story }: StoryInput, { textOf }: Edited): string {
  const [first = ""] = (textOf(story.record.file) ?? "").split(/\r?\n/, 1);
  return /^# yaml-language-server: \$schema=\S*story\.schema\.json$/.test(first)
    ? first.replace(/story\.schema\.json$/, "decisions.schema.json")
    : "";
}
