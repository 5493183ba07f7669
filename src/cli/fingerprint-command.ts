import { join } from "node:path";
import { fingerprintsOf } from "../fingerprint.ts";
import { message } from "../model/message.ts";
import type { ExitCode } from "./exit-code.ts";
import { refusal } from "./refusal.ts";
import { tell, tellUnusable } from "./tell.ts";
import { inputOf, openWorkspace, type WorkspaceOptions } from "./workspace.ts";
import { writeWhole } from "./write-whole.ts";

/** `factlint fingerprint`: writes the fingerprints of each story beside it. */
export async function fingerprintCommand(paths: readonly string[], options: WorkspaceOptions): Promise<ExitCode> {
  const workspace = await openWorkspace(paths, options);
  const { root, effective } = workspace;
  const language = effective.language.value;
  const input = await inputOf(workspace);
  const written = fingerprintsOf(input);
  const unusable = tellUnusable(input.problems, language);
  if (written.length === 0) throw refusal(message("fingerprints.no-text", {}), language);
  for (const { file, text, ...counted } of written) {
    await writeWhole(join(root, file), [text], language, file);
    tell(message("fingerprints.written", { path: file, ...counted }), language);
  }
  return unusable;
}
