import type { Span } from "../model/places.ts";
import { isBlank, lineEnd, lineStart, nextLine, type Splice, withCommentsAbove } from "./splice.ts";

/** Takes items out of a list in brackets, each with a comma of its own, and with the comments right above one that has its lines to itself. */
export function flowRemovals(text: string, items: readonly Span[], removed: ReadonlySet<number>): readonly Splice[] {
  return items.flatMap((item, index) => {
    if (!removed.has(index)) return [];
    const before = removed.has(index - 1) ? undefined : items[index - 1];
    return flowRemoval(text, item, before);
  });
}

/** `before`: the item before, where it stays. */
function flowRemoval(text: string, item: Span, before: Span | undefined): readonly Splice[] {
  const comma = commaBehind(text, item.to);
  if (comma === null) {
    const apart = before === undefined ? "" : text.slice(before.to, item.from);
    if (before !== undefined && /^\s*,\s*$/.test(apart)) return [{ from: before.to, to: item.to, text: "" }];
    return [withoutBlankLine(text, item.from, item.to)];
  }
  if (text.slice(item.to, comma).trim() !== "")
    return [
      { from: item.from, to: item.to, text: "" },
      { from: comma, to: comma + 1, text: "" },
    ];
  const spaces = /^[ \t]*/.exec(text.slice(comma + 1))?.[0].length ?? 0;
  return [withoutBlankLine(text, item.from, comma + 1 + spaces)];
}

/** Where the comma behind an item stands, behind white space and comments. */
function commaBehind(text: string, from: number): number | null {
  const comma = /(?:\s|#[^\n]*\n)*,/y;
  comma.lastIndex = from;
  return comma.test(text) ? comma.lastIndex - 1 : null;
}

/** The line goes too, where nothing else stands on it, with the comments right above it. */
function withoutBlankLine(text: string, from: number, to: number): Splice {
  const [start, end] = [lineStart(text, from), lineEnd(text, to)];
  const isAlone = isBlank(text.slice(start, from)) && isBlank(text.slice(to, end));
  return isAlone ? { from: withCommentsAbove(text, start), to: nextLine(text, to), text: "" } : { from, to, text: "" };
}
