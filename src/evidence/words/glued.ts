import { isShortNumber } from "./digits.ts";
import type { Token } from "./tokens.ts";

/** The tokens of a reading; the last is excluded. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Whether a token is one of several characters. */
export function isOneOf(token: Token | undefined, characters: string): boolean {
  return token?.text.length === 1 && characters.includes(token.text);
}

/** Whether one of several marks stands right before a reading, without a space. */
export function isGluedBefore(tokens: readonly Token[], first: number, marks: string): boolean {
  const mark = tokens[first - 1];
  return mark !== undefined && mark.sort === "mark" && marks.includes(mark.text) && tokens[first]?.spaced === false;
}

/** Four digits. */
export function isYearLike(token: Token | undefined): boolean {
  return token?.text.length === 4 && isShortNumber(token.text);
}
