import type { Language } from "../language/language.ts";

/** A word, number or mark of a quote, in lower case, with its offsets in the normalised quote. */
export interface Token {
  readonly text: string;
  /** What it is looked up by: in Romance languages accents are often left out in haste, and tell no two words apart. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly sort: "word" | "number" | "mark";
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const shape =
  /(\d{1,3}(?:[ ']\d{3}(?!\d))+(?:[.,]\d+)?(?![.,]?\d)|\d+(?:[.,]\d+)*)|([\p{L}\p{M}°]+(?:'[\p{L}\p{M}]+)*'?)|([^\s])/gu;

/** The tokens of a normalised text. Articles and prepositions that are elided, and an English 's, are words of their own. */
export function tokensOf(text: string, { elides }: Pick<Language, "elides">): readonly Token[] {
  const tokens: Token[] = [];
  const lower = text.toLowerCase();
  // A few letters change their length with their case; then offsets would not fit.
  const source = lower.length === text.length ? lower : text;
  for (const found of source.matchAll(shape)) {
    const [whole, number, word] = found;
    const from = found.index;
    const spaced = from === 0 || source[from - 1] === " ";
    if (word === undefined)
      tokens.push({
        text: whole,
        key: whole,
        from,
        to: from + whole.length,
        sort: number === undefined ? "mark" : "number",
        spaced,
      });
    else tokens.push(...wordsOf(word, from, spaced, elides));
  }
  return tokens;
}

/** Words with an apostrophe that is no elision. */
const wholeWords: ReadonlySet<string> = new Set(["aujourd'hui", "quelqu'un", "o'clock"]);

function wordsOf(word: string, from: number, spaced: boolean, elides: boolean): readonly Token[] {
  const token = (start: number, end: number): Token => ({
    text: word.slice(start, end),
    key: keyOf(word.slice(start, end), elides),
    from: from + start,
    to: from + end,
    sort: "word",
    spaced: spaced && start === 0,
  });
  const apostrophe = word.indexOf("'");
  if (apostrophe < 0 || wholeWords.has(word)) return [token(0, word.length)];
  if (elides) {
    const rest = wordsOf(word.slice(apostrophe + 1), from + apostrophe + 1, false, elides);
    return apostrophe + 1 === word.length ? [token(0, word.length)] : [token(0, apostrophe + 1), ...rest];
  }
  if (word.endsWith("'s")) return [token(0, word.length - 2), token(word.length - 2, word.length)];
  return [token(0, word.endsWith("'") ? word.length - 1 : word.length)];
}

function keyOf(word: string, elides: boolean): string {
  return elides && word.length > 1 && beyondAscii.test(word) ? word.normalize("NFD").replace(/\p{M}/gu, "") : word;
}

const beyondAscii = /[^\u0000-\u007f]/;
