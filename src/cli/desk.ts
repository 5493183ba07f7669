import { resolve } from "node:path";
import { type Desk, deskOf, type Plan } from "../decide.ts";
import { replaceFile, textOnDisk, withoutMark } from "../edit/write-file.ts";
import { say } from "../messages/say.ts";
import { type Message, message } from "../model/message.ts";
import { terminalText } from "../report/terminal-text.ts";
import { type ExitCode, exitCodes, UsageError } from "./exit-code.ts";
import { notWritten } from "./not-written.ts";
import { inputOf, openWorkspace, type WorkspaceOptions } from "./workspace.ts";

/** A desk whose files stand on the disk, and the day of the run. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly root: string;
  readonly today: string;
}

export async function openDesk(options: WorkspaceOptions & { readonly path: readonly string[] }): Promise<OpenDesk> {
  const workspace = await openWorkspace(options.path, options);
  const { root, settings } = workspace;
  const textOf = (file: string) => {
    const text = textOnDisk(resolve(root, file));
    return text === null ? null : withoutMark(text).text;
  };
  return { desk: deskOf(await inputOf(workspace), settings, textOf), root, today: settings.today };
}

/** Writes what was planned, each file at once or not at all, and says what was written. */
export function carryOut(plan: Plan, { root }: OpenDesk): ExitCode {
  if ("refused" in plan) {
    for (const refused of plan.refused) tell(refused, "factlint: ");
    return exitCodes.input;
  }
  for (const { file, before, after } of plan.edits) {
    write(resolve(root, file), file, before, after);
    tell(message("decide.written", { file }));
  }
  if (plan.edits.length === 0) tell(message("decide.nothing", {}));
  return exitCodes.clean;
}

export function tell(said: Message, prefix = ""): void {
  process.stderr.write(`${prefix}${terminalText(say(said, "en"))}\n`);
}

function write(path: string, file: string, before: string | null, after: string): void {
  const onDisk = textOnDisk(path);
  const { mark, text } = withoutMark(onDisk ?? "");
  const isAsRead = onDisk === null ? before === null : text === before;
  try {
    if (isAsRead && replaceFile(path, onDisk, mark + after)) return;
  } catch (error) {
    throw notWritten(file, error, "en");
  }
  throw new UsageError(say(message("decide.changed-meanwhile", { file }), "en"));
}
