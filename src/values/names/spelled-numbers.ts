import { bodyWords, numberWords } from "../../language/name-words.ts";
import type { Token } from "./name-tokens.ts";

/** Puts figures for numbers in words: "Brigade Forty-Four" is "Brigade 44". A name that is one word stays. */
export function withNumbers(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < 2) return tokens;
  const counted: Token[] = [];
  let tens: number | null = null;
  for (const [index, token] of tokens.entries()) {
    const value = valueAt(tokens, index);
    if (value !== null && tens !== null && value > 0 && value < 10) {
      counted.splice(-1, 1, { ...token, text: String(tens + value) });
      tens = null;
      continue;
    }
    counted.push(value === null ? token : { ...token, text: String(value), initials: [] });
    tens = value !== null && value >= 20 && value < 100 && value % 10 === 0 && !/\d/.test(token.text) ? value : null;
  }
  return counted;
}

/** The Roman figures of a name as they are written, in order; empty if any number of it is written otherwise. */
export function romansIn(tokens: readonly Token[]): string {
  const numbers = tokens.filter((_, index) => valueAt(tokens, index) !== null).map(({ text }) => text);
  return numbers.every((text) => /^[ivx]+$/.test(text)) ? numbers.join(" ") : "";
}

/** Roman figures that elsewhere are initials or a name. */
const endFigures: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["v", 5],
  ["x", 10],
  ["xi", 11],
]);

/** "Partners V" and "Fund XI": at the end of a body's name these are figures. */
function valueAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const figure = index > 0 && index === tokens.length - 1 ? endFigures.get(token.text) : undefined;
  return figure !== undefined && tokens.some(({ text }) => bodyWords.has(text)) ? figure : numberOf(token);
}

function numberOf({ text, initials }: Token): number | null {
  if (initials.length > 0 || text.length > 12) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  return numberWords.get(text) ?? null;
}
