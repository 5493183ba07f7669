import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { say } from "../messages/say.ts";
import { message } from "../model/message.ts";
import { UsageError } from "./exit-code.ts";

/** Refuses an empty path among those of a command line: Node would take it for the folder that one is in. */
export function refuseEmpty(paths: readonly (string | undefined)[], language: InterfaceLanguage): void {
  if (paths.includes("")) throw new UsageError(say(message("command.empty-path", {}), language));
}
