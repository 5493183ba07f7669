/** The number that stands at an offset: its digits without group separators, and where it ends; null where it is malformed. */
export interface NumberFound {
  readonly digits: string;
  readonly to: number;
}

/** Beyond this many digits on either side of the point, no amount is meant. */
const mostDigits = 100;

const separators = ", _'";

/**
 * Reads a number as English writes it: digits, grouped or not, and a decimal part after a point. Groups are of three
 * (12,500, with a comma, space, apostrophe or underscore throughout) or Indian (12,34,567). What is neither, such as 3,9, is malformed.
 */
export function numberAt(text: string, from: number): NumberFound | null {
  const whole = wholeAt(text, from);
  if (whole === null) return null;
  if (text[whole.to] !== "." || !isDigit(text, whole.to + 1)) return whole.digits === "" ? null : whole;
  const end = digitsEnd(text, whole.to + 1);
  const next = text[end];
  const runsOn = (next === "." || next === ",") && isDigit(text, end + 1);
  if (runsOn || end - whole.to > mostDigits) return null;
  return { digits: `${whole.digits === "" ? "0" : whole.digits}.${text.slice(whole.to + 1, end)}`, to: end };
}

function wholeAt(text: string, from: number): NumberFound | null {
  const groups = [text.slice(from, digitsEnd(text, from))];
  let to = from + (groups[0]?.length ?? 0);
  const separator = text[to] ?? "";
  if (separators.includes(separator) && separator !== "") {
    while (text[to] === separator && isDigit(text, to + 1)) {
      const end = digitsEnd(text, to + 1);
      if (separator === " " && (end - to !== 4 || (groups[0]?.length ?? 0) > 3)) break; // "3 1/2": no group
      groups.push(text.slice(to + 1, end));
      to = end;
    }
  }
  const digits = groups.join("");
  return (groups.length === 1 || areGroups(groups)) && digits.length <= mostDigits ? { digits, to } : null;
}

/** 12,500 or, where the separator comes back, 12,34,567. */
function areGroups(groups: readonly string[]): boolean {
  const [first = "", ...rest] = groups;
  const last = rest.at(-1)?.length;
  const byThree = first.length <= 3 && rest.every(({ length }) => length === 3);
  const indian =
    first.length <= 2 && rest.length > 1 && last === 3 && rest.slice(0, -1).every(({ length }) => length === 2);
  return first !== "" && (byThree || indian);
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text, end)) end++;
  return end;
}

/** Whether one of the digits from 0 to 9 stands at an offset. */
export function isDigit(text: string, at: number): boolean {
  const character = text.charCodeAt(at);
  return character >= 48 && character <= 57;
}
