import { isSystemError } from "../load/system-error.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { message } from "../model/message.ts";
import { whyNotWritten } from "./not-written.ts";
import { refusal } from "./refusal.ts";
import { writeAll } from "./streams.ts";

/** Prints on stdout what a command was run for. Where the system does not let it, as on a full disk, that is told. */
export async function print(pieces: Iterable<string | Uint8Array>, language: InterfaceLanguage): Promise<void> {
  try {
    await writeAll(process.stdout, pieces);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw refusal(message("command.not-printed", { why: whyNotWritten(error) }), language, error);
  }
}
