import { numbersBegin } from "../words/bits.ts";
import type { Cursor, Tokens } from "../words/cursor.ts";
import { joinedAtoms, mayBeJoined } from "../words/joined-numbers.ts";
import type { Atom } from "../words/lists.ts";
import { type NumberRead, readMagnitude, scaled } from "./magnitude.ts";
import { Sum } from "./number-sum.ts";
import { takePartBehind } from "./parts.ts";

/** So many decimals in words at most. */
const longestDecimals = 6;

const oneArticle: readonly Atom[] = [{ sort: "number", value: 1 }];

/** A number of words: atoms, taken as long as they make one number. */
export function inWords(cursor: Cursor): NumberRead | null {
  const token = cursor.token();
  if (token === undefined || ((token.begins & numbersBegin) === 0 && !mayBeJoined(token, cursor.lexicon))) return null;
  const special = cursor.take(cursor.lexicon.decimals);
  if (special !== null) {
    const [digits = "", thousand] = special.split("k");
    return scaled(digits, thousand === undefined ? readMagnitude(cursor) : 3);
  }
  const sum = new Sum();
  const isPointInTime = cursor.lexicon.pointInTime.at(cursor.tokens, cursor.at - 1) !== null;
  if (takeCountingArticle(cursor)) sum.addAll(oneArticle, false);
  const isCounted = takeAtoms(cursor, sum);
  const digits = sum.plain();
  const decimals = digits === null || isPointInTime ? null : cursor.attempt(takeDecimals);
  if (!isCounted && decimals === null) return null;
  const behind = decimals ?? takePartBehind(cursor);
  if (behind === null) return sum.read();
  return digits === null ? sum.withPart(behind) : scaled(digits + behind, readMagnitude(cursor));
}

/** "point six", "Komma null acht", "virgule soixante et onze" */
function takeDecimals(cursor: Cursor): string | null {
  if (cursor.take(cursor.lexicon.point) === null) return null;
  let digits = "";
  for (let atom = digitAt(cursor); atom !== null && digits.length < longestDecimals; atom = digitAt(cursor)) {
    cursor.take(cursor.lexicon.numbers);
    digits += String(atom);
  }
  if (digits !== "") return `.${digits}`;
  const sum = new Sum();
  const tens = takeAtoms(cursor, sum) ? sum.plain() : null;
  return tens?.length === 2 ? `.${tens}` : null;
}

function digitAt(cursor: Cursor): number | null {
  const atom = cursor.peek(cursor.lexicon.numbers);
  return atom?.sort === "number" && atom.value < 10 ? atom.value : null;
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

/** "a million", "eine Milliarde", "un cent", "un virgule six": an article that counts, because more of the number follows. */
function takeCountingArticle(cursor: Cursor): boolean {
  const start = cursor.at;
  if (cursor.take(cursor.lexicon.one) === null) return false;
  const next = cursor.peek(cursor.lexicon.numbers);
  if ((next !== null && next.sort !== "number") || cursor.peek(cursor.lexicon.point) !== null) return true;
  cursor.at = start;
  return false;
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
  const atoms = joinedAtoms(token.text, cursor.lexicon.joined);
  if (atoms !== null) cursor.at++;
  return atoms;
}

/** How many tokens a number has that begins at a place, in digits or one of the words of which numbers are made; 0 where none does. */
export function numberLength({ tokens, lexicon }: Tokens, at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const phrase = lexicon.numbers.at(tokens, at);
  if (phrase !== null || token.sort === "number") return phrase?.length ?? 1;
  return mayBeJoined(token, lexicon) && joinedAtoms(token.text, lexicon.joined) !== null ? 1 : 0;
}
