import { type Exact, exact, powerOfTen } from "../values/quantity/amount.ts";
import type { Cursor } from "./cursor.ts";
import type { Atom, Lexicon } from "./lexicon.ts";

/** A number as it stands in a quote. */
export interface NumberRead {
  readonly value: Exact;
  /** As the desk would write it, precise as the quote has it: "3.9 billion". */
  readonly written: string;
  /** Only an article that may count as one: "a", "ein". */
  readonly article: boolean;
}

const magnitudeNames: Readonly<Record<number, string>> = {
  3: "thousand",
  6: "million",
  9: "billion",
  12: "trillion",
  15: "quadrillion",
  18: "quintillion",
};

/** The longest number in words or digits that is read, in characters. */
const longest = 120;

/** Reads a number in digits or words, with its magnitude. The language decides what `1.234` means. */
export function readNumber(cursor: Cursor): NumberRead | null {
  return cursor.attempt(withDigits) ?? cursor.attempt(inWords) ?? cursor.attempt(articleAsOne);
}

function withDigits(cursor: Cursor): NumberRead | null {
  const token = cursor.token();
  if (token?.sort !== "number" || token.text.length > longest) return null;
  const digits = plainDigits(token.text, cursor.lexicon.decimalMark);
  if (digits === null) return null;
  cursor.at++;
  const half = readHalf(cursor);
  const base = half === null ? digits : digits.includes(".") ? null : `${digits}.5`;
  if (base === null) return null;
  const power = readMagnitude(cursor);
  if (power === "dozen") return { value: exact(base).mul(12n), written: `${base} dozen`, article: false };
  return scaled(base, power);
}

function scaled(digits: string, power: number | null): NumberRead {
  const name = power === null ? undefined : magnitudeNames[power];
  const value = power === null ? exact(digits) : exact(digits).mul(powerOfTen(power));
  return { value, written: name === undefined ? digits : `${digits} ${name}`, article: false };
}

function readHalf(cursor: Cursor): true | null {
  return cursor.take(cursor.lexicon.andHalf);
}

/** A magnitude after a number: words multiply ("hundert Millionen"). */
function readMagnitude(cursor: Cursor): number | "dozen" | null {
  const first = cursor.peek(cursor.lexicon.numbers);
  if (first === null || first.sort === "number" || first.sort === "hundred") return null;
  const isLetter = cursor.text().length === 1;
  if (isLetter && cursor.token()?.spaced === true) return null;
  cursor.take(cursor.lexicon.numbers);
  if (cursor.text() === "." && cursor.token()?.spaced === false && isAbbreviated(cursor)) cursor.at++;
  return first.sort === "dozen" ? "dozen" : first.power;
}

/** Whether more follows the full stop, so that it ends no sentence. */
function isAbbreviated(cursor: Cursor): boolean {
  return cursor.token(1) !== undefined;
}

/**
 * The digits of a number without groups, with a point for the decimals; null where it is no number (two kinds of marks in
 * no order, a date). One mark alone is what the language says; the other mark before exactly three digits parts groups.
 */
export function plainDigits(text: string, decimalMark: string): string | null {
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

/** "a", "ein": one, where it counts at all. */
function articleAsOne(cursor: Cursor): NumberRead | null {
  if (cursor.take(cursor.lexicon.one) === null) return null;
  return { value: exact("1"), written: "1", article: true };
}

/** "a million", "eine Milliarde", "un cent": an article that counts, because more of the number follows. */
function takeCountingArticle(cursor: Cursor): boolean {
  return (
    cursor.attempt((ahead) => {
      if (ahead.take(ahead.lexicon.one) === null) return null;
      const next = ahead.peek(ahead.lexicon.numbers);
      return next === null || next.sort === "number" ? null : true;
    }) === true
  );
}

/** A number of words: atoms, taken as long as they make one number. */
function inWords(cursor: Cursor): NumberRead | null {
  const special = cursor.take(cursor.lexicon.decimals);
  if (special !== null) {
    const power = readMagnitude(cursor);
    return power === "dozen" ? null : scaled(special, power);
  }
  const sum = new Sum();
  if (takeCountingArticle(cursor)) sum.addAll([{ sort: "number", value: 1 }], false);
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
  if (end < 0 || sum.empty) return null;
  cursor.at = end;
  if (readHalf(cursor) !== null) {
    const digits = sum.plain();
    return digits === null ? null : scaled(`${digits}.5`, powerAfter(cursor));
  }
  return sum.read();
}

function powerAfter(cursor: Cursor): number | null {
  const power = readMagnitude(cursor);
  return power === "dozen" ? null : power;
}

/** Hyphens and "and" between the parts of a number. */
function skipJoint(cursor: Cursor, sum: Sum): void {
  if (sum.empty) return;
  if (cursor.text() === "-") cursor.at++;
  if (cursor.take(cursor.lexicon.numberAnd) !== null) {
    sum.joined = true;
    if (cursor.text() === "-") cursor.at++;
  }
}

function atomsAt(cursor: Cursor): readonly Atom[] | null {
  const whole = cursor.take(cursor.lexicon.numbers);
  if (whole !== null) return [whole];
  const { text = "", sort } = cursor.token() ?? {};
  if (sort !== "word" || !cursor.lexicon.language.joinsNumbers || text.length > longest) return null;
  const atoms = split(text, cursor.lexicon);
  if (atoms !== null) cursor.at++;
  return atoms;
}

/** The atoms of a number that is written as one word; null where it is none. */
function split(word: string, { atoms }: Lexicon): readonly Atom[] | null {
  /** From each offset on, the atoms that make up the rest. */
  const rests: (readonly (Atom | "and")[] | null)[] = Array.from({ length: word.length + 1 }, () => null);
  rests[word.length] = [];
  for (let from = word.length - 1; from >= 0; from--) {
    for (let to = Math.min(word.length, from + 14); to > from; to--) {
      const rest = rests[to];
      const atom = rest === null || rest === undefined ? undefined : atoms.get(word.slice(from, to));
      if (atom === undefined || rest === null || rest === undefined) continue;
      rests[from] = [atom, ...rest];
      break;
    }
  }
  const found = rests[0];
  if (found === null || found === undefined || found[0] === "and" || found.at(-1) === "and") return null;
  const numbers = found.filter((atom): atom is Atom => atom !== "and");
  return numbers.length < 2 ? null : numbers;
}

/** Puts atoms together to a number, and refuses the one that does not fit any more. */
class Sum {
  joined = false;
  #total = 0n;
  #group: number | null = null;
  #lowestPower = 99;
  /** How many groups with a magnitude it has, and the power and amount of the last. */
  #groups = 0;
  #last: { readonly amount: number; readonly power: number } | null = null;
  #dozen = false;

  get empty(): boolean {
    return this.#group === null && this.#groups === 0;
  }

  addAll(atoms: readonly Atom[], onesFirst: boolean): boolean {
    return atoms.every((atom) => this.#add(atom, onesFirst || atoms.length > 1));
  }

  #add(atom: Atom, onesFirst: boolean): boolean {
    if (this.#dozen) return false;
    switch (atom.sort) {
      case "number":
        return this.#addNumber(atom.value, onesFirst);
      case "hundred":
        if ((this.#group ?? 1) > 99 || (this.#group ?? 1) === 0) return false;
        this.#group = (this.#group ?? 1) * 100;
        return true;
      case "magnitude":
        return this.#close(atom.power);
      case "dozen":
        if (this.#groups > 0 || this.#group === null) return false;
        this.#dozen = true;
        return true;
    }
  }

  #addNumber(value: number, onesFirst: boolean): boolean {
    if (this.#group === null) {
      this.#group = value;
      return true;
    }
    const tail = this.#group % 100;
    const fits =
      value < 10
        ? value > 0 && (tail >= 20 ? tail % 10 === 0 : tail === 0 && this.#group >= 100)
        : value < 20
          ? (tail === 0 && this.#group >= 100) || tail === 60 || tail === 80
          : value < 100 && ((tail === 0 && this.#group >= 100) || (onesFirst && tail > 0 && tail < 10));
    if (fits) this.#group += value;
    return fits;
  }

  #close(power: number): boolean {
    if (power >= this.#lowestPower) {
      // "cent mille millions": a magnitude of a magnitude is one only right behind it.
      return false;
    }
    const amount = this.#group ?? (power === 3 ? 1 : null);
    if (amount === null) return false;
    this.#total += BigInt(amount) * 10n ** BigInt(power);
    this.#last = { amount, power };
    this.#group = null;
    this.#groups++;
    this.#lowestPower = power;
    return true;
  }

  /** Its digits where it has no magnitude. */
  plain(): string | null {
    return this.#groups === 0 && this.#group !== null ? String(this.#group) : null;
  }

  read(): NumberRead {
    if (this.#dozen)
      return { value: exact(String((this.#group ?? 1) * 12)), written: `${this.#group ?? 1} dozen`, article: false };
    if (this.#groups === 1 && this.#group === null && this.#last !== null)
      return scaled(String(this.#last.amount), this.#last.power);
    const whole = String(this.#total + BigInt(this.#group ?? 0));
    return { value: exact(whole), written: whole, article: false };
  }
}
