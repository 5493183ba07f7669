import { isDigit } from "./token-ends.ts";

/** Whether a text is a number of one to four digits, as days and years are written. */
export function isShortNumber(text: string): boolean {
  return text.length > 0 && text.length <= 4 && isDigits(text);
}

/** Whether a text is a number of one or two digits, as days, months and weeks are written. */
export function isOfTwoDigits(text: string): boolean {
  return text.length > 0 && text.length <= 2 && isDigits(text);
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

/** "0800", "030": digits behind a leading zero are of a telephone number or a code. */
export function isCode(text: string): boolean {
  return text.length > 1 && text.charCodeAt(0) === 0x30 && (isDigit(text.charCodeAt(1)) || text.charAt(1) === " ");
}

/** "12,34,567.89": lakhs and crores. */
const indianGroups = /^\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?$/;

/**
 * The digits of a number without groups, with a point for the decimals; null where it is no number (two kinds of marks in
 * no order, a date). One mark alone is what the language says; the other mark before exactly three digits parts groups.
 */
export function plainDigits(text: string, decimalMark: string): string | null {
  if (isCode(text)) return null;
  if (isDigits(text)) return text;
  if (decimalMark === "." && indianGroups.test(text)) return text.replaceAll(",", "");
  const bare = text.replace(/[ ']/g, "");
  const marks = bare.replace(/\d/g, "");
  if (marks === "") return bare;
  const last = marks.at(-1) ?? "";
  const first = marks[0] ?? "";
  if (first !== last) {
    if ([...marks.slice(0, -1)].some((mark) => mark !== first)) return null;
    const [whole = "", part = ""] = bare.split(last);
    return grouped(whole, first) ? `${whole.replaceAll(first, "")}.${part}` : null;
  }
  if (marks.length > 1) return grouped(bare, first) ? bare.replaceAll(first, "") : null;
  const [whole = "", part = ""] = bare.split(first);
  if (first === decimalMark || part.length !== 3 || whole.length > 3 || whole === "0") return `${whole}.${part}`;
  return whole + part;
}

function grouped(text: string, mark: string): boolean {
  const [first = "", ...rest] = text.split(mark);
  return first.length >= 1 && first.length <= 3 && rest.every(({ length }) => length === 3);
}
