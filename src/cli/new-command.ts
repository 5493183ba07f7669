import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { diskSource } from "../load/disk.ts";
import { readText } from "../load/read-text.ts";
import { pathIn } from "../load/source.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { message } from "../model/message.ts";
import { isName } from "../model/name.ts";
import { misfitOf, newRecord, publicationOf } from "../new-record.ts";
import { claimsFolder } from "./claims-folder.ts";
import { refuseEmpty } from "./empty-path.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { print } from "./print.ts";
import { refusal } from "./refusal.ts";
import { schemaFolder } from "./schema-folder.ts";
import { tell } from "./tell.ts";
import { textPath } from "./text-path.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";
import { writeWhole } from "./write-whole.ts";

export interface NewOptions {
  readonly language: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** `factlint new`: writes a record to begin with, from an article's plain text. */
export async function newCommand(file: string, options: NewOptions): Promise<ExitCode> {
  const { language, outlet = "unnamed-outlet" } = options;
  const output = options.output === "-" ? undefined : options.output;
  const workspace = await openWorkspace([], {});
  const spoken = workspace.effective.language.value;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(language))
    throw refusal(message("new.bad-language", { language }), spoken);
  if (!isName(outlet)) throw refusal(message("new.bad-outlet", { outlet, likely: likelyId(outlet) }), spoken);
  refuseEmpty([file, output], spoken);
  const text = textIn(file, spoken);
  const record = newRecord({
    text,
    file: textPath(file, output ?? null, workspace),
    schemas: schemaFolder(workspace.root, folderOf(output ?? null, workspace)),
    language,
    published: options.published === undefined ? null : dayOf(options.published, spoken),
    outlet,
    comments: spoken,
  });
  const misfit = misfitOf({ text, language });
  if (output === undefined) {
    await print([record], spoken);
    if (misfit !== null) tell(misfit, spoken);
    return exitCodes.clean;
  }
  if (isSameFile(file, output)) throw refusal(message("new.same-file", { path: output }), spoken);
  if (existsSync(output) && options.force !== true) throw refusal(message("new.exists", { path: output }), spoken);
  await writeWhole(output, [record], spoken);
  tell(message("new.written", { path: output }), spoken);
  if (misfit !== null) tell(misfit, spoken);
  return exitCodes.clean;
}

/** An id that a name would make. */
function likelyId(name: string): string {
  const parts = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ["harbour-post"];
  return parts.join("-");
}

/** A record that is only printed is taken for one in a story's folder. */
function folderOf(output: string | null, { effective }: Workspace): string {
  return output === null ? pathIn(claimsFolder(effective.claims.value), "story") : dirname(resolve(output));
}

/** Whether two paths lead to one file that is there. */
function isSameFile(one: string, other: string): boolean {
  return existsSync(other) && realpathSync(one) === realpathSync(other);
}

function textIn(file: string, spoken: InterfaceLanguage): string {
  const path = resolve(file);
  const read = readText(diskSource(dirname(path)), basename(path));
  if ("problem" in read)
    throw refusal(message("new.unreadable", { path: file, problem: read.problem.message }), spoken);
  if (read.text.includes("\0")) {
    throw refusal(message("new.unreadable", { path: file, problem: message("input.binary", {}) }), spoken);
  }
  return read.text;
}

function dayOf(written: string, spoken: InterfaceLanguage) {
  const publication = publicationOf(written);
  if (publication === null) throw refusal(message("new.bad-date", { published: written }), spoken);
  return publication;
}
