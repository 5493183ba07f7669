import { resolve } from "node:path";
import { type Desk, deskOf } from "../decide.ts";
import type { FileEdit, Plan } from "../decision-edits.ts";
import { replaceFile, textOnDisk, withoutMark } from "../edit/write-file.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { message } from "../model/message.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { notWritten } from "./not-written.ts";
import { refusal } from "./refusal.ts";
import { tell, tellUnusable } from "./tell.ts";
import { inputOf, type Workspace } from "./workspace.ts";

/** A desk whose files stand on the disk, and the day of the run. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly root: string;
  readonly today: string;
  readonly language: InterfaceLanguage;
}

/** Reads and checks all claims of a workspace, to decide on them. */
export async function openDesk(workspace: Workspace): Promise<OpenDesk> {
  const { root, settings, effective } = workspace;
  const textOf = (file: string) => {
    const text = textOnDisk(resolve(root, file));
    return text === null ? null : withoutMark(text).text;
  };
  const desk = deskOf(await inputOf(workspace), settings, textOf);
  return { desk, root, today: settings.today, language: effective.language.value };
}

/** Writes what was planned, each file at once or not at all, and says what was written, and which files could not be used. */
export function carryOut(plan: Plan, { desk, root, language }: OpenDesk): ExitCode {
  if ("refused" in plan) {
    for (const refused of plan.refused) tell(refused, language, "factlint: ");
    // What is not known may stand in a file that cannot be used.
    tellUnusable(desk.input.problems, language);
    return exitCodes.input;
  }
  for (const edit of plan.edits) {
    write(resolve(root, edit.file), edit, language);
    const { file, recorded, removed } = edit;
    if (recorded > 0) tell(message("decide.written", { file, decisions: recorded }), language);
    if (removed > 0) tell(message("decide.removed", { file, decisions: removed }), language);
  }
  if (plan.edits.length === 0) tell(message("decide.nothing", {}), language);
  return tellUnusable(desk.input.problems, language);
}

function write(path: string, { file, before, after }: FileEdit, language: InterfaceLanguage): void {
  try {
    const onDisk = textOnDisk(path);
    const { mark, text } = withoutMark(onDisk ?? "");
    const isAsRead = onDisk === null ? before === null : text === before;
    if (isAsRead && replaceFile(path, onDisk, mark + after)) return;
  } catch (error) {
    throw notWritten(file, error, language);
  }
  throw refusal(message("decide.changed-meanwhile", { file }), language);
}
