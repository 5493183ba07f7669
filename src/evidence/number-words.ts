import { numbersBegin } from "./bits.ts";
import type { Cursor } from "./cursor.ts";
import { beginningLength, type JoinedNumbers } from "./joined-numbers.ts";
import type { Atom, Lexicon } from "./lexicon.ts";
import { type NumberRead, readHalf, readMagnitude, scaled } from "./magnitude.ts";
import { Sum } from "./number-sum.ts";
import type { Token } from "./tokens.ts";

/** The longest word that is read as a number, in characters. */
const longest = 120;

const oneArticle: readonly Atom[] = [{ sort: "number", value: 1 }];

/** A number of words: atoms, taken as long as they make one number. */
export function inWords(cursor: Cursor): NumberRead | null {
  const token = cursor.token();
  if (token === undefined || ((token.begins & numbersBegin) === 0 && !mayBeJoined(token, cursor.lexicon))) return null;
  const special = cursor.take(cursor.lexicon.decimals);
  if (special !== null) {
    const power = readMagnitude(cursor);
    return power === "dozen" ? null : scaled(special, power);
  }
  const sum = new Sum();
  if (takeCountingArticle(cursor)) sum.addAll(oneArticle, false);
  if (!takeAtoms(cursor, sum)) return null;
  if (readHalf(cursor) === null) return sum.read();
  const digits = sum.plain();
  return digits === null ? sum.andHalf() : scaled(`${digits}.5`, powerAfter(cursor));
}

/** A number in words that bears its unit at its end: "dreijährige", "tweedaagse". */
export function readJoinedUnit(cursor: Cursor): { readonly written: string; readonly unit: string } | null {
  const { joined } = cursor.lexicon;
  const token = cursor.token();
  if (joined === null || token === undefined || !mayBeJoined(token, cursor.lexicon)) return null;
  const found = joined.unitEndings.find(([ending]) => token.text.endsWith(ending));
  if (found === undefined) return null;
  const [ending, unit] = found;
  const number = token.text.slice(0, -ending.length);
  const atom = joined.atoms.get(number);
  const atoms = atom === undefined || atom === "and" ? split(number, joined) : [atom];
  const sum = new Sum();
  if (atoms === null || !sum.addAll(atoms, true)) return null;
  const written = sum.plain();
  cursor.at++;
  return written === null ? null : { written, unit };
}

/** Takes atoms as long as they make one number. */
function takeAtoms(cursor: Cursor, sum: Sum): boolean {
  let end = -1;
  for (let pieces = 0; pieces < 24; pieces++) {
    const before = cursor.at;
    skipJoint(cursor, sum);
    const atoms = atomsAt(cursor);
    if (atoms === null || !sum.addAll(atoms, cursor.lexicon.language.joinsNumbers)) {
      cursor.at = before;
      break;
    }
    end = cursor.at;
  }
  if (end < 0 || sum.empty) return false;
  cursor.at = end;
  return true;
}

/** "a million", "eine Milliarde", "un cent": an article that counts, because more of the number follows. */
function takeCountingArticle(cursor: Cursor): boolean {
  const start = cursor.at;
  if (cursor.take(cursor.lexicon.one) === null) return false;
  const next = cursor.peek(cursor.lexicon.numbers);
  if (next !== null && next.sort !== "number") return true;
  cursor.at = start;
  return false;
}

function powerAfter(cursor: Cursor): number | null {
  const power = readMagnitude(cursor);
  return power === "dozen" ? null : power;
}

/** Hyphens and "and" between the parts of a number. */
function skipJoint(cursor: Cursor, sum: Sum): void {
  if (sum.empty) return;
  if (cursor.text() === "-") cursor.at++;
  if (cursor.take(cursor.lexicon.numberAnd) !== null && cursor.text() === "-") cursor.at++;
}

function atomsAt(cursor: Cursor): readonly Atom[] | null {
  const whole = cursor.take(cursor.lexicon.numbers);
  if (whole !== null) return [whole];
  const token = cursor.token();
  if (token === undefined || !mayBeJoined(token, cursor.lexicon)) return null;
  const atoms = split(token.text, cursor.lexicon.joined);
  if (atoms !== null) cursor.at++;
  return atoms;
}

/** Whether a word begins as numbers do that are written as one word: most do not, and need not be taken apart. */
export function mayBeJoined({ sort, text }: Token, { joined }: Lexicon): boolean {
  return joined !== null && sort === "word" && joined.beginnings.has(text.slice(0, beginningLength));
}

/** How many tokens a number has that begins at a place, in digits or one of the words of which numbers are made; 0 where none does. */
export function numberLength(tokens: readonly Token[], lexicon: Lexicon, at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const phrase = lexicon.numbers.at(tokens, at);
  if (phrase !== null || token.sort === "number") return phrase?.length ?? 1;
  return mayBeJoined(token, lexicon) && split(token.text, lexicon.joined) !== null ? 1 : 0;
}

/** A part of a number has no more letters than this. */
const longestAtom = 14;

/** The atoms of a number that is written as one word; null where it is none. */
function split(word: string, joined: JoinedNumbers | null): readonly Atom[] | null {
  if (joined === null || word.length > longest) return null;
  /** From each offset on, the atoms that make up the rest. */
  const rests: (readonly (Atom | "and")[] | null)[] = Array.from({ length: word.length + 1 }, () => null);
  rests[word.length] = [];
  for (let from = word.length - 1; from >= 0; from--) {
    for (let to = Math.min(word.length, from + longestAtom); to > from; to--) {
      const rest = rests[to] ?? null;
      const atom = rest === null ? undefined : joined.atoms.get(word.slice(from, to));
      if (atom === undefined || rest === null) continue;
      rests[from] = [atom, ...rest];
      break;
    }
  }
  const found = rests[0] ?? null;
  if (found === null || found[0] === "and" || found.at(-1) === "and") return null;
  const numbers = found.filter((atom): atom is Atom => atom !== "and");
  return numbers.length < 2 ? null : numbers;
}
