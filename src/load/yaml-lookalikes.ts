import { message } from "../model/message.ts";
import type { Mistake } from "./mistake.ts";
import { endOfLine, startOfLine } from "./text-lines.ts";

/** Blanks that are no space to YAML, such as Word and web pages have them. A tab has a message of its own. */
const blank = "[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000]";
const indented = new RegExp(`^ *(${blank})`);
const behindMark = new RegExp(`^[ \\-]*(?:[\\w-]+:|- *)(${blank})`);
/** What a word processor makes of the hyphen that begins an item of a list. */
const bullet = /^ *([\u2010-\u2015\u2022\u2023\u2043\u2212\u25aa\u25cf\u00b7*]) /u;
const mergeMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/**
 * What stands on a line in the place of a character that YAML knows, or was left there by a merge; looked for only where a
 * text is not YAML, since inside a text all of it may stand. A line may also fail for a blank on the line above it.
 */
export function lookalikeAt(text: string, offset: number): Mistake | null {
  const start = startOfLine(text, offset);
  return onLine(text, start) ?? (start === 0 ? null : blankOn(text, startOfLine(text, start - 1)));
}

function onLine(text: string, start: number): Mistake | null {
  const line = text.slice(start, endOfLine(text, start));
  const [mark] = mergeMark.exec(line) ?? [];
  if (mark !== undefined)
    return { message: message("syntax.merge-mark", { mark: mark.trim() }), from: start, to: start + line.length };
  const [before, character] = bullet.exec(line) ?? [];
  if (before === undefined || character === undefined) return blankOn(text, start);
  const from = start + before.indexOf(character);
  return { message: message("syntax.bullet", { character }), from, to: from + character.length };
}

function blankOn(text: string, start: number): Mistake | null {
  const line = text.slice(start, endOfLine(text, start));
  const [before, character] = indented.exec(line) ?? behindMark.exec(line) ?? [];
  if (before === undefined || character === undefined) return null;
  const from = start + before.length - 1;
  return { message: message("syntax.blank", { code: character.charCodeAt(0) }), from, to: from + 1 };
}
