import { endOfLine, lineAt, startOfLine } from "./text-lines.ts";

/** A line that is longer is not repeated in a message. */
const longest = 100;

/** A text as YAML takes it whole; null where it is too long to repeat. */
function quoted(text: string): string | null {
  if (text.length > longest) return null;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The value on the line of an offset, in quotation marks: without those that it has, and without a comma behind them. */
export function lineValueQuoted(text: string, offset: number): string | null {
  const [, value = ""] = /^[ -]*["']?[\w-]+["']?: +(.*?)\s*$/.exec(lineAt(text, offset)) ?? [];
  const [, , inside = value] = /^(["'])(.*)\1,?$/.exec(value) ?? [];
  // An apostrophe ended the text: no blank stands behind it.
  const isCut = inside === value && /^["']/.test(value) && text.charAt(offset - 1) === value.charAt(0);
  return inside === "" ? null : quoted(isCut ? value.slice(1) : inside);
}

/** The rest of a line, in quotation marks. A comment behind it is no part of it. */
export function restQuoted(text: string, from: number): string | null {
  const rest = text
    .slice(from, endOfLine(text, from))
    .replace(/\s#.*$/, "")
    .trim();
  return rest === "" ? null : quoted(rest);
}

/** The rest of a line as key and value: of `value2021` nothing is known, of `value:2021`, `value = 2021` and `value 2021` it is. */
export function withColon(text: string, from: number): { readonly key: string; readonly written: string } | null {
  const rest = text.slice(from, endOfLine(text, from)).trim();
  if (rest.length > longest) return null;
  const [, key, value] = /^(?:- +)?([A-Za-z][\w-]*)(?:\s*[:=\uff1a\uff1d]\s*|\s+)(\S.*)$/.exec(rest) ?? [];
  return key === undefined || value === undefined ? null : { key, written: `${key}: ${value}` };
}

/** The column in which a line begins, counted from 1, where it begins at the offset; null inside a line. */
export function columnOf(text: string, offset: number): number | null {
  const before = text.slice(startOfLine(text, offset), offset);
  return /^ *$/.test(before) ? before.length + 1 : null;
}

/** The columns in which a line can begin that belongs to one of the lines above it, least first. */
export function columnsAbove(text: string, offset: number): readonly number[] {
  const above: number[] = [];
  let end = startOfLine(text, offset) - 1;
  // A few levels are all that a record has: what is far above is no help.
  for (let lines = 0; end >= 0 && lines < 200 && above[0] !== 1; lines += 1) {
    const [, spaces, dashes = ""] = /^( *)((?:- +)*)(?=[^ #])/.exec(lineAt(text, end)) ?? [];
    if (spaces !== undefined)
      for (const each of [spaces.length + dashes.length + 1, spaces.length + 1])
        if (each < (above[0] ?? Number.POSITIVE_INFINITY)) above.unshift(each);
    end = startOfLine(text, end) - 1;
  }
  return above;
}
