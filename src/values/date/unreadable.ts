import { type Message, message } from "../../model/message.ts";

/** What is quoted of a text that cannot be read. */
const mostQuoted = 80;

/** A text that cannot be read as a date or a period: why, as far as that is plain, and the nearest form that can. */
export function unreadable(kind: "date" | "period", text: string, nearest: string | null) {
  const problem = problemOf(kind, clip(text), nearest);
  return nearest === null ? { ok: false as const, problem } : { ok: false as const, problem, suggestion: nearest };
}

function problemOf(kind: "date" | "period", written: string, nearest: string | null): Message {
  if (/^-?[\dX]{4}-[\dX]{2}(-[\dX]{2})?[?~%]?$/.test(written)) return message("date.no-such-day", { written, nearest });
  if (nearest !== null && isReversal(written, nearest)) return message("date.reversed", { written, nearest });
  return message("value.unreadable", { kind, written, nearest });
}

/** The same words in another order, around "/", "and" or "to". */
function isReversal(written: string, nearest: string): boolean {
  const [first, second] = written
    .toLowerCase()
    .replace(/^(between|from) /, "")
    .split(/\/| and | to /);
  const [last, start] = nearest
    .replace(/^(between|from) /, "")
    .toLowerCase()
    .split(/\/| and | to /);
  return second !== undefined && first === start && second === last && first !== last;
}

function clip(text: string): string {
  return text.length <= mostQuoted ? text : `${Array.from(text.slice(0, mostQuoted)).slice(0, -1).join("")}…`;
}
