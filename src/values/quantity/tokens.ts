import { isDigit, numberAt } from "./number-token.ts";
import { isNumberWord } from "./number-words.ts";

/** A piece of a written quantity, with the place where it stands. */
export interface Token {
  readonly type: "number" | "word" | "sign";
  /** A number: its digits, without group separators ("12500", "12.50"). A word: in lower case. A sign: one of `signs`. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  /** Whether it follows the token before it without a space. */
  readonly glued: boolean;
  readonly from: number;
  readonly to: number;
}

/** Longer signs before those that they begin with. */
const signs = "# +/- >= <= +- ≥ ≤ ± ~ ≈ > < = + - – — / : % ‰ ? , × ^ $ € £ ¥ ₹ ₽ ₩ ₺ ₪ ₫ ₴ ₦ ₱ ฿ ¢ °".split(" ");

/** Cuts a normal text (see `normalText`) into tokens, in one pass; null where a number or sign is none that is known. */
export function tokenize(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const from = skipSpaces(text, at);
    if (from === text.length) break;
    const token = tokenAt(text, from, from === at && at > 0);
    if (token === null) return null;
    tokens.push(...(token.type === "word" ? splitNumberWords(token) : [token]));
    at = token.to;
  }
  return tokens;
}

function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text[next] === " ") next++;
  return next;
}

function tokenAt(text: string, from: number, glued: boolean): Token | null {
  if (isDigit(text, from) || (text[from] === "." && isDigit(text, from + 1))) {
    const number = numberAt(text, from);
    return (
      number && { type: "number", text: number.digits, raw: text.slice(from, number.to), glued, from, to: number.to }
    );
  }
  if (isLetter(text[from]) || text[from] === "[") return wordAt(text, from, glued);
  const sign = signs.find((each) => text.startsWith(each, from));
  return sign === undefined ? null : { type: "sign", text: sign, raw: sign, glued, from, to: from + sign.length };
}

/** A word runs on over digits and brackets, and over apostrophes, hyphens and dots inside it: m2, [mi_i], co-owner, U.S. */
function wordAt(text: string, from: number, glued: boolean): Token {
  let to = from + 1;
  while (isWordPart(text, to) || ("-'.".includes(text[to] ?? " ") && isLetter(text[to + 1]))) to++;
  if (text[to] === ".") to++;
  const raw = text.slice(from, to);
  return { type: "word", text: raw.toLowerCase(), raw, glued, from, to };
}

function isWordPart(text: string, at: number): boolean {
  return isLetter(text[at]) || isDigit(text, at) || "[]_".includes(text[at] ?? " ");
}

function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  if (character < "\x80") return (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");
  return /^[\p{L}\p{M}]/u.test(character);
}

/** "twenty-one", "two-thirds" and "ten-mile" are several words. */
function splitNumberWords(token: Token): readonly Token[] {
  if (!token.text.includes("-")) return [token];
  const parts = token.text.split("-");
  const count = parts.findIndex((part) => !isNumberWord(part) && part !== "and" && part !== "a");
  if (count === 0 || !isNumberWord(parts[0] ?? "")) return [token];
  const numbers = count < 0 ? parts : parts.slice(0, count);
  const rest = count < 0 ? [] : [parts.slice(count).join("-")];
  let from = token.from;
  return [...numbers, ...rest].map((text) => {
    const piece = {
      ...token,
      text,
      raw: token.raw.slice(from - token.from, from - token.from + text.length),
      from,
      to: from + text.length,
    };
    from += text.length + 1;
    return piece;
  });
}
