import { createColors } from "picocolors";
import { wordsIn } from "../messages/say.ts";
import type { Message } from "../model/message.ts";
import type { View } from "./format.ts";
import { terminalText } from "./terminal-text.ts";

/** How the terminal report words, colours and cleans what it shows. */
export interface TerminalPen {
  readonly colors: ReturnType<typeof createColors>;
  say(message: Message): string;
}

/** A pen for a view. */
export function terminalPen({ language, color }: Pick<View, "language" | "color">): TerminalPen {
  const words = wordsIn(language);
  return { colors: createColors(color), say: (said) => terminalText(words.say(said)) };
}
