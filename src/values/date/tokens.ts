import { rejoin } from "./joints.ts";
import { fillers, prepositions } from "./phrase-words.ts";

/** Words of a phrase and a place among them. A parser moves the place on. */
export interface Tokens {
  readonly words: readonly string[];
  /** The same words, capitals as written. */
  readonly written: readonly string[];
  at: number;
}

/** Splits a phrase into lower-case words; commas and qualifiers stand alone, and words that add nothing go. */
export function tokensOf(phrase: string): Tokens {
  const written = rejoin(phrase)
    .replaceAll("\u2019", "'")
    .replaceAll(",", " , ")
    .split(/\s+/)
    .flatMap(splitWord)
    .filter((word) => word !== "" && !fillers.has(word.toLowerCase()));
  return { words: written.map((word) => word.toLowerCase()), written, at: 0 };
}

/** "mid-July", "end-2023", "c.1850", "2021?", "summer~" */
function splitWord(raw: string): readonly string[] {
  const joined = /^((?:early|mid|late|end|start|beginning)(?=-)|ca?\.)-?(\S+)$/i.exec(raw);
  if (joined !== null) return [joined[1] ?? "", ...splitWord(joined[2] ?? "")];
  const qualified = /^([a-z]\S*|\d+[a-z]*)([?~%])$/i.exec(raw);
  return qualified === null ? [raw] : [qualified[1] ?? "", qualified[2] ?? ""];
}

/** The word that comes next, or so many after it; empty behind the last. */
export function peek({ words, at }: Tokens, ahead = 0): string {
  return words[at + ahead] ?? "";
}

/** Moves past the words, if they come next. */
export function take(tokens: Tokens, words: readonly string[]): boolean {
  const found = words.every((word, index) => peek(tokens, index) === word);
  if (found) tokens.at += words.length;
  return found;
}

/** Moves past the first of the phrases that comes next, and says what it means. */
export function takeAny<Meaning>(
  tokens: Tokens,
  phrases: readonly (readonly [words: readonly string[], meaning: Meaning])[],
): Meaning | null {
  for (const [words, meaning] of phrases) if (take(tokens, words)) return meaning;
  return null;
}

/** Moves past "in", "on", "some time in". */
export function takePrepositions(tokens: Tokens): void {
  while (takeAny(tokens, prepositions) !== null);
}

/** Whether no word is left. */
export function atEnd({ words, at }: Tokens): boolean {
  return at >= words.length;
}
