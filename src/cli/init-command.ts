import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { planAcceptance } from "../decide.ts";
import { replaceFile } from "../edit/write-file.ts";
import { makeFolder } from "../load/make-folder.ts";
import { findRoot } from "../load/root.ts";
import { say } from "../messages/say.ts";
import { message } from "../model/message.ts";
import { isName } from "../model/name.ts";
import { carryOut, openDesk, tell } from "./desk.ts";
import { type ExitCode, exitCodes, UsageError } from "./exit-code.ts";
import { notWritten } from "./not-written.ts";
import { starterFiles } from "./starter.ts";

export interface InitOptions {
  readonly path: readonly string[];
  readonly acceptExisting?: boolean;
  readonly reason?: string;
  readonly by?: string;
  readonly today?: string;
}

/** What an acceptance says where its editor gives no reason of their own. */
const acceptance = "It was there when this desk began to use factlint. Nobody has weighed it yet.";

/** `factlint init`: the first files of a desk, or decisions on all that it has open today. */
export async function initCommand(story: string, options: InitOptions): Promise<ExitCode> {
  return options.acceptExisting === true ? acceptExisting(options) : start(story);
}

async function acceptExisting(options: InitOptions): Promise<ExitCode> {
  const { reason = acceptance, by = "" } = options;
  if (by.trim() === "" || reason.trim() === "")
    throw new UsageError(say(message("decide.missing", { options: by.trim() === "" ? ["--by"] : ["--reason"] }), "en"));
  const open = await openDesk(options);
  return carryOut(await planAcceptance({ reason, by, on: open.today }, open.desk), open);
}

/** Writes the starting files, and leaves every file as it is that is there already. */
function start(story: string): ExitCode {
  if (!isName(story)) throw new UsageError(say(message("init.bad-name", { name: story }), "en"));
  const { root } = findRoot(process.cwd());
  const folder = `claims/${story}`;
  if (existsSync(resolve(root, folder))) {
    tell(message("init.exists", { file: folder }));
    return exitCodes.clean;
  }
  for (const [file, text] of Object.entries(starterFiles(folder, schemaFolder(root)))) {
    write(resolve(root, file), file, text);
    tell(message("init.written", { file }));
  }
  tell(message("init.next", {}));
  return exitCodes.clean;
}

function write(path: string, file: string, text: string): void {
  try {
    makeFolder(dirname(path));
    replaceFile(path, null, text);
  } catch (error) {
    throw notWritten(file, error, "en");
  }
}

/** Where editors find the schemas, from the root; null where they are not at hand. */
function schemaFolder(root: string): string | null {
  const folders = ["schema", "node_modules/factlint/schema"];
  return folders.find((folder) => existsSync(resolve(root, folder, "story.schema.json"))) ?? null;
}
