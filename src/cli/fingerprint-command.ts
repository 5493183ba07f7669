import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fingerprintsOf } from "../fingerprint.ts";
import { say } from "../messages/say.ts";
import { message } from "../model/message.ts";
import { type ExitCode, exitCodes, UsageError } from "./exit-code.ts";
import { environmentLanguage } from "./language.ts";
import { notWritten } from "./not-written.ts";
import { inputOf, openWorkspace, type WorkspaceOptions } from "./workspace.ts";

/** `factlint fingerprint`: writes the fingerprints of each story beside it. */
export async function fingerprintCommand(paths: readonly string[], options: WorkspaceOptions): Promise<ExitCode> {
  const workspace = await openWorkspace(paths, options);
  const { root } = workspace;
  const input = await inputOf(workspace);
  const written = fingerprintsOf(input);
  if (written.length === 0) throw new UsageError(say(message("fingerprints.no-text", {}), environmentLanguage()));
  for (const { file, text, ...counted } of written) {
    await writeFile(join(root, file), text).catch((error) => {
      throw notWritten(file, error, workspace.effective.language.value);
    });
    process.stderr.write(
      `${say(message("fingerprints.written", { path: file, ...counted }), environmentLanguage())}\n`,
    );
  }
  return input.problems.some(({ fatal }) => fatal) ? exitCodes.input : exitCodes.clean;
}
