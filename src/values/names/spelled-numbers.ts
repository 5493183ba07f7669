import { numberWords } from "../../language/name-words.ts";
import type { Token } from "./name-tokens.ts";

/** Puts figures for numbers in words: "Brigade Forty-Four" is "Brigade 44". A name that is one word stays. */
export function withNumbers(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < 2) return tokens;
  const counted: Token[] = [];
  let tens: number | null = null;
  for (const token of tokens) {
    const value = numberOf(token);
    if (value !== null && tens !== null && value > 0 && value < 10) {
      counted.splice(-1, 1, { ...token, text: String(tens + value) });
      tens = null;
      continue;
    }
    counted.push(value === null ? token : { ...token, text: String(value) });
    tens = value !== null && value >= 20 && value < 100 && value % 10 === 0 && !/\d/.test(token.text) ? value : null;
  }
  return counted;
}

function numberOf({ text, initials }: Token): number | null {
  if (initials.length > 0 || text.length > 12) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  return numberWords.get(text) ?? null;
}
