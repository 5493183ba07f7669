import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { message } from "../model/message.ts";
import { refusal } from "./refusal.ts";

/** Refuses an empty path among those of a command line: Node would take it for the folder that one is in. */
export function refuseEmpty(paths: readonly (string | undefined)[], language: InterfaceLanguage): void {
  if (paths.includes("")) throw refusal(message("command.empty-path", {}), language);
}
