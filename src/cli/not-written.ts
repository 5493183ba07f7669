import { isSystemError } from "../load/system-error.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { message } from "../model/message.ts";
import type { NotWritten } from "../model/messages/command.ts";
import type { UsageError } from "./exit-code.ts";
import { refusal } from "./refusal.ts";

/** What is told of a file that the system did not let be written; what was no fault of the system's is thrown again. */
export function notWritten(file: string, error: unknown, language: InterfaceLanguage): UsageError {
  if (!isSystemError(error)) throw error;
  return refusal(message("command.not-written", { file, why: whyNotWritten(error) }), language, error);
}

/** Why the system did not let a file be written. */
export function whyNotWritten(error: NodeJS.ErrnoException): NotWritten {
  const { code } = error;
  if (code === "EISDIR") return { why: "folder" };
  if (code === "ENOENT") return { why: "no-folder" };
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return { why: "denied" };
  if (code === "ENOSPC" || code === "EDQUOT") return { why: "full" };
  if (code === "ENAMETOOLONG") return { why: "too-long" };
  return code === "ENOTDIR" || code === "EEXIST" ? { why: "file-above" } : { why: "other", said: saidBySystem(error) };
}

/** What the system says, without the code, the call and the path that Node puts around it: `EMFILE: too many open files, open 'a'`. */
export function saidBySystem({ code, syscall, message: said }: NodeJS.ErrnoException): string {
  const from = said.startsWith(`${code}: `) ? `${code}: `.length : 0;
  const to = said.lastIndexOf(`, ${syscall}`);
  return said.slice(from, to < from ? undefined : to);
}
