import type { Words } from "../../messages/catalogue.ts";
import { type Message, type MessageId, message } from "../../model/message.ts";
import type { PageMessages, pageWords } from "../../model/messages/page.ts";
import type { Report } from "../../model/report.ts";
import type { LookUp } from "../look-up.ts";

/** What every part of the page writes with. */
export interface Pen {
  readonly report: Report;
  readonly look: LookUp;
  readonly words: Words;
  /** Stands behind a label. */
  readonly colon: string;
  say(message: Message): string;
  /** A fixed word of the page. */
  word(id: (typeof pageWords)[number]): string;
}

export function penFor(report: Report, look: LookUp, words: Words): Pen {
  return {
    report,
    look,
    words,
    colon: words.say(message("report.colon", {})),
    say: words.say,
    word: (id: keyof PageMessages & MessageId) => words.say(message(id, {} as never)),
  };
}
