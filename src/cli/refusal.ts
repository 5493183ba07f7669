import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { say } from "../messages/say.ts";
import type { Message } from "../model/message.ts";
import { UsageError } from "./exit-code.ts";

/** A call that cannot be carried out, in the words of the person who made it. */
export function refusal(said: Message, language: InterfaceLanguage, cause?: unknown): UsageError {
  return new UsageError(say(said, language), { cause });
}
