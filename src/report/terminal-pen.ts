import { createColors } from "picocolors";
import { wordsIn } from "../messages/say.ts";
import { type Message, message } from "../model/message.ts";
import type { WrittenDate } from "../model/story.ts";
import { dateInWords } from "../values/date/in-words.ts";
import type { View } from "./format.ts";
import { terminalText } from "./terminal-text.ts";

/** How the terminal report words, colours and cleans what it shows. */
export interface TerminalPen {
  readonly colors: ReturnType<typeof createColors>;
  say(message: Message): string;
  /** A date of a record in words; what has none is undated. Claims have few dates between them. */
  dated(date: WrittenDate | null): string;
}

/** A pen for a view. */
export function terminalPen({ language, color }: Pick<View, "language" | "color">): TerminalPen {
  const words = wordsIn(language);
  const say = (said: Message) => terminalText(words.say(said));
  const known = new WeakMap<WrittenDate, string>();
  return {
    colors: createColors(color),
    say,
    dated(date) {
      if (date === null) return say(message("report.undated", {}));
      const named = known.get(date) ?? say(dateInWords(date));
      known.set(date, named);
      return named;
    },
  };
}
