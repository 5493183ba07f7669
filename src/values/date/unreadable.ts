import { type Message, message } from "../../model/message.ts";
import { shortened } from "../../model/shortened.ts";
import { weekdayOfWord } from "./calendar-words.ts";
import { isReversal } from "./nearest.ts";
import { isTwoYears } from "./rewritten.ts";

/** What is quoted of a text that cannot be read. */
const mostQuoted = 80;

/**
 * A text that cannot be read as a date or a period: why, as far as that is plain, and the nearest form that can.
 *
 * @param isRead whether a text can be read as one
 */
export function unreadable(
  kind: "date" | "period",
  text: string,
  nearest: string | null,
  isRead: (candidate: string) => boolean,
): { readonly ok: false; readonly problem: Message; readonly suggestion?: string } {
  if (nearest === null)
    return {
      ok: false,
      problem: withoutYear(shortened(text, mostQuoted), isRead) ?? problemOf(kind, shortened(text, mostQuoted), null),
    };
  const shown = shortened(text, mostQuoted);
  if (isTwoYears(text))
    return { ok: false, problem: message("date.two-years", { written: shown, nearest }), suggestion: nearest };
  const problem = hasOtherWeekday(text, isRead)
    ? message("date.other-weekday", { written: shown, nearest })
    : problemOf(kind, shown, nearest);
  return { ok: false, problem, suggestion: nearest };
}

const fullWeekdays = [...weekdayOfWord.keys()].filter((word) => word.endsWith("day"));

/** Whether a text could be read if it had another weekday: 5 May 2023 was a Friday. */
function hasOtherWeekday(text: string, isRead: (candidate: string) => boolean): boolean {
  const weekday = (text.match(/[a-z]{3,}/gi) ?? []).find((word) => weekdayOfWord.has(word.toLowerCase()));
  return weekday !== undefined && fullWeekdays.some((other) => isRead(text.replace(weekday, other)));
}

/** Words that count from the day of the article. */
const relative =
  /\b(?:yesterday|today|tomorrow|tonight|now|ago|recently|soon|last|next|this|coming|previous|[a-z]{3,6}day)\b|\bof the (?:year|month|week|decade)$/i;

/** "the 18th", and as articles in other languages have it, "le 18". */
const dayAlone = /^(?:(?:on )?the|le|el|il|den|am|op|de|o) \d{1,2}(?:st|nd|rd|th|er|\.)?$/i;

/** What is missing of a text that names no year: the year alone, or the day from which it counts. */
function withoutYear(written: string, isRead: (candidate: string) => boolean): Message | null {
  if (/\d{3}/.test(written)) return null;
  const example = `${written} 2024`;
  if (isRead(example)) return message("date.no-year", { written, example });
  return relative.test(written) || dayAlone.test(written) ? message("date.relative", { written, nearest: null }) : null;
}

function problemOf(kind: "date" | "period", written: string, nearest: string | null): Message {
  if (/^-?[\dX]{4}-[\dX]{2}(-[\dX]{2})?[?~%]?$/.test(written)) return message("date.no-such-day", { written, nearest });
  if (nearest !== null && isReversal(written, nearest)) return message("date.reversed", { written, nearest });
  return message("value.unreadable", { kind, written, nearest });
}
