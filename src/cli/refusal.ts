import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { say } from "../messages/say.ts";
import type { Message } from "../model/message.ts";
import { terminalText } from "../report/terminal-text.ts";
import { UsageError } from "./exit-code.ts";

/** Says why a call cannot be carried out. */
export function tellRefusal({ message: said }: UsageError): void {
  process.stderr.write(`factlint: ${terminalText(said)}\n`);
}

/** A call that cannot be carried out, in the words of the person who made it. */
export function refusal(said: Message, language: InterfaceLanguage, cause?: unknown): UsageError {
  return new UsageError(say(said, language), { cause });
}
