import { zero } from "./amount.ts";
import { Cursor } from "./cursor.ts";
import { wholeNumeral } from "./numeral.ts";
import type { End, Operand, Phrase } from "./phrase.ts";
import type { Quantifier } from "./quantifier-words.ts";
import { readQuantifier } from "./quantifiers.ts";
import { type OperandRead, readOperand } from "./read-operand.ts";
import { readUnitAfter } from "./read-unit.ts";

/** Reads "A", "A or B", "A, B or C"; null where it is none of these, or can be read in several ways. */
export function readPhrases(cursor: Cursor): readonly Phrase[] | null {
  const phrases: Phrase[] = [];
  let lastJoint = "or";
  for (;;) {
    const phrase = readPhrase(cursor);
    if (phrase === null || !isClear(phrases.at(-1), phrase)) return null;
    phrases.push(phrase);
    if (cursor.done) return lastJoint === "or" ? phrases : null;
    lastJoint = cursor.acceptAny(", or", "or") ? "or" : ",";
    if (lastJoint === "," && !cursor.accept(",")) return null;
  }
}

/** "up to 10 or 20" may be up to either; "20 or up to 10" and "up to 10 or more than 20" are plain. */
function isClear(previous: Phrase | undefined, next: Phrase): boolean {
  return previous === undefined || !leans(previous) || leans(next);
}

function leans({ shape, operands, ends }: Phrase): boolean {
  const isBound = shape === "bounds" && ends !== closed;
  return isBound || shape === "nearly" || shape === "just over" || operands.some(({ about }) => about);
}

/** "anything from 400 to 500" */
const loosely: ReadonlySet<string> = new Set(["anything", "anywhere", "somewhere"]);

function readPhrase(cursor: Cursor): Phrase | null {
  if (cursor.accept("any amount")) return readAny(cursor);
  if (loosely.has(cursor.text()) && (cursor.text(1) === "between" || cursor.text(1) === "from")) cursor.at++;
  if (cursor.accept("between")) return readBetween(cursor);
  const from = cursor.accept("from");
  const quantifier = readQuantifier(cursor);
  const bound = endOf(quantifier);
  const inner = bound === null ? quantifier : readQuantifier(cursor);
  const about = inner === "about";
  if (bound !== null && inner !== null && !about) return null;
  const read = readOperand(cursor, about);
  if (read === null) return null;
  if (from) return quantifier === null || about ? readRange(cursor, read) : null;
  if (bound !== null) return read.suffix === null ? readOtherEnd(cursor, read.operand, bound) : null;
  if (quantifier === null || quantifier === "in all" || about) return readPlain(cursor, read);
  if (isElsewhere(read)) return null; // "exactly 300 or more"
  return { shape: shapeOf(quantifier), operands: [read.operand], ends: [] };
}

/** Whether a number is another than the one that stands there: "300 or more", "300-odd". */
function isElsewhere({ suffix }: OperandRead): boolean {
  return endOf(suffix) !== null || suffix === "odd";
}

/** "any amount", "any amount of USD" */
function readAny(cursor: Cursor): Phrase | null {
  const numeral = wholeNumeral(zero);
  const unit = readUnitAfter(cursor, numeral);
  if (cursor.unclear !== null) return null;
  return { shape: "any", operands: [{ numeral, unit, negative: false, closed: true, about: false }], ends: [] };
}

/** What has no quantifier but "about" or "a total of" before it. */
function readPlain(cursor: Cursor, read: OperandRead): Phrase | null {
  const bound = endOf(read.suffix);
  if (bound !== null) return readOtherEnd(cursor, read.operand, bound);
  const { operand } = read;
  if (read.suffix === "odd") return { shape: "odd", operands: [operand], ends: [] };
  return (
    cursor.attempt((ahead) => readRange(ahead, read)) ??
    cursor.attempt((ahead) => readMargin(ahead, operand)) ?? { shape: "amount", operands: [operand], ends: [] }
  );
}

function shapeOf(quantifier: Quantifier): "amount" | "exactly" | "nearly" | "just over" {
  return quantifier === "exactly" || quantifier === "nearly" || quantifier === "just over" ? quantifier : "amount";
}

function endOf(quantifier: Quantifier | null): End | null {
  switch (quantifier) {
    case "more":
      return { side: "from", open: true };
    case "at least":
      return { side: "from", open: false };
    case "less":
      return { side: "to", open: true };
    case "at most":
      return { side: "to", open: false };
    default:
      return null;
  }
}

/** "and less than 12" behind "at least 10". */
function readOtherEnd(cursor: Cursor, operand: Operand, end: End): Phrase {
  const other = cursor.attempt((ahead) => {
    if (!ahead.acceptAny("and", "but", ", but", ", and")) return null;
    const before = endOf(readQuantifier(ahead));
    const inner = before === null ? null : readQuantifier(ahead);
    if (inner !== null && inner !== "about") return null;
    const read = readOperand(ahead, inner === "about");
    const second = before ?? endOf(read?.suffix ?? null);
    return read === null || second === null || second.side === end.side ? null : { operand: read.operand, end: second };
  });
  if (other === null) return { shape: "bounds", operands: [operand], ends: [end] };
  return { shape: "bounds", operands: [operand, other.operand], ends: [end, other.end] };
}

const closed: readonly End[] = [
  { side: "from", open: false },
  { side: "to", open: false },
];

/** "10 to 12", "10–12" */
function readRange(cursor: Cursor, first: OperandRead): Phrase | null {
  if (endOf(first.suffix) !== null || !cursor.acceptAny("to", "up to", "-", "–", "—", "through")) return null;
  const { unit, closed: isWhole } = first.operand;
  const money = unit !== null && !isWhole && unit.currency === unit.code ? unit : null;
  const second = readOperand(cursor, first.operand.about, money);
  if (second === null || isElsewhere(second)) return null;
  if ((first.operand.numeral.form === "ordinal") !== (second.operand.numeral.form === "ordinal")) return null;
  return { shape: "bounds", operands: [first.operand, second.operand], ends: closed };
}

/** "10 ± 2" */
function readMargin(cursor: Cursor, operand: Operand): Phrase | null {
  if (!cursor.acceptAny("±", "+/-", "+-", "plus or minus", "give or take")) return null;
  const margin = readOperand(cursor, false);
  if (margin === null || margin.suffix !== null || margin.operand.negative) return null;
  return { shape: "margin", operands: [operand, margin.operand], ends: [] };
}

/** "between A and B": A and B may hold an "and" of their own, so each is tried; what can be cut in two ways is not read. */
function readBetween(cursor: Cursor): Phrase | null {
  const found: { readonly at: number; readonly operands: readonly Operand[] }[] = [];
  for (let and = cursor.at + 1; and < cursor.tokens.length && cursor.tokens[and]?.text !== "or"; and++) {
    if (cursor.tokens[and]?.text !== "and") continue;
    const left = new Cursor(cursor.tokens.slice(cursor.at, and), cursor.wanted);
    const right = new Cursor(cursor.tokens.slice(and + 1), cursor.wanted);
    const [first, second] = [readEnd(left), readEnd(right)];
    cursor.unclear ??= left.unclear ?? right.unclear;
    const whole = left.done && (right.done || right.text() === "or" || right.text() === ",");
    if (first !== null && second !== null && whole) found.push({ at: and + 1 + right.at, operands: [first, second] });
  }
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  cursor.at = only.at;
  cursor.unclear = null;
  return { shape: "bounds", operands: only.operands, ends: closed };
}

function readEnd(cursor: Cursor): Operand | null {
  const quantifier = readQuantifier(cursor);
  if (quantifier !== null && quantifier !== "about") return null;
  const read = readOperand(cursor, quantifier === "about");
  return read === null || isElsewhere(read) ? null : read.operand;
}
