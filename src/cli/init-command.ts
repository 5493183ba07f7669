import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { planAcceptance } from "../decide.ts";
import { replaceFile } from "../edit/write-file.ts";
import { makeFolder } from "../load/make-folder.ts";
import { pathIn } from "../load/source.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { say } from "../messages/say.ts";
import { message } from "../model/message.ts";
import { isName } from "../model/name.ts";
import { claimsFolder } from "./claims-folder.ts";
import { carryOut, openDesk } from "./desk.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { notWritten } from "./not-written.ts";
import { refusal } from "./refusal.ts";
import { schemaFolder } from "./schema-folder.ts";
import { starterFiles } from "./starter.ts";
import { tell } from "./tell.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

export interface InitOptions {
  readonly path: readonly string[];
  readonly acceptExisting?: boolean;
  readonly reason?: string;
  readonly by?: string;
  readonly today?: string;
  readonly lang?: InterfaceLanguage;
}

/** `factlint init`: the first files of a desk, or decisions on all that it has open today. */
export async function initCommand(story: string, options: InitOptions): Promise<ExitCode> {
  const workspace = await openWorkspace(options.path, options);
  return options.acceptExisting === true ? acceptExisting(options, workspace) : start(story, workspace);
}

async function acceptExisting(options: InitOptions, workspace: Workspace): Promise<ExitCode> {
  const language = workspace.effective.language.value;
  const { reason = say(message("init.acceptance", {}), language), by = "" } = options;
  if (by.trim() === "" || reason.trim() === "")
    throw refusal(
      message("decide.missing", { options: by.trim() === "" ? ["--by"] : ["--reason"], command: "init" }),
      language,
    );
  const open = await openDesk(workspace);
  return carryOut(await planAcceptance({ reason, by, on: open.today }, open.desk), open);
}

/** Writes the starting files, and leaves every file as it is that is there already. */
function start(story: string, { root, effective }: Workspace): ExitCode {
  const language = effective.language.value;
  if (!isName(story)) throw refusal(message("init.bad-name", { name: story }), language);
  const folder = pathIn(claimsFolder(effective.claims.value), story);
  if (existsSync(resolve(root, folder))) {
    tell(message("init.exists", { file: folder }), language);
    return exitCodes.clean;
  }
  for (const [file, text] of Object.entries(starterFiles({ folder, schemas: schemaFolder(root, folder), language }))) {
    write(resolve(root, file), file, text, language);
    tell(message("init.written", { file }), language);
  }
  tell(message("init.next", {}), language);
  return exitCodes.clean;
}

function write(path: string, file: string, text: string, language: InterfaceLanguage): void {
  try {
    makeFolder(dirname(path));
    replaceFile(path, null, text);
  } catch (error) {
    throw notWritten(file, error, language);
  }
}
