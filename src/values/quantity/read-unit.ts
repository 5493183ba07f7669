import { currencyDecimals } from "./currency-table.ts";
import type { Cursor, Unclear } from "./cursor.ts";
import { isNumberWord } from "./number-words.ts";
import type { Numeral, Vague } from "./numeral.ts";
import { looksMisspelt } from "./spelling.ts";
import type { Token } from "./tokens.ts";
import { isCounted, type Unit } from "./unit.ts";
import { unitsNamed } from "./unit-names.ts";
import { readUnit } from "./unit-phrase.ts";

const unitSigns: ReadonlySet<string> = new Set("% ‰ ° $ € £ ¥ ₹ ₽ ₩ ₺ ₪ ₫ ₴ ₦ ₱ ฿ ¢ /".split(" "));

/** Words that no unit holds: something else begins there. */
const stops: ReadonlySet<string> = new Set(
  [
    "or and to but plus at in than between from about maximum minimum approximately approx. altogether more less fewer give",
    "nearly almost roughly around exactly precisely any through so tops odd very",
  ].flatMap((words) => words.split(" ")),
);

/** Reads a currency before its number: "$5", "US$5", "USD 5", "Rs 5". */
export function readCurrencyBefore(cursor: Cursor): Unit | null {
  const token = cursor.token();
  if (token === undefined || token.type === "number") return null;
  const withSign = token.type === "word" && cursor.text(1) === "$";
  if (token.type === "word" && !withSign && !startsNumber(cursor.token(1))) return null;
  const name = withSign ? `${token.raw}$` : withoutPoint(token.raw);
  const named = unitsNamed(name);
  if (named.length === 0 || !named.every(({ currency, code }) => currency === code)) return null; // "5 lb", "c 5"
  const last = cursor.token(withSign ? 1 : 0) ?? token;
  cursor.at += withSign ? 2 : 1;
  return meant(cursor, name, token, last);
}

function startsNumber(token: Token | undefined): boolean {
  return token?.type === "number" || isNumberWord(token?.text ?? "") || ["-", "a"].includes(token?.text ?? "");
}

/** Reads the unit behind a number; null where none stands there, or where it is unclear (see `cursor.unclear`). */
export function readUnitAfter(cursor: Cursor, numeral: Numeral | Vague): Unit | null {
  if (cursor.text() === "-" && cursor.token(1)?.type === "word" && cursor.token(1)?.glued === true) cursor.at++; // 20-mile
  cursor.unclear ??= pluralInFigures(cursor);
  if (cursor.unclear !== null) return null;
  const first = cursor.token();
  const shares = (numeral.form === "fraction" && numeral.magnitude === null) || numeral.form === "ratio";
  const whole = shares ? readWholeBefore(cursor, numeral.form) : cursor.accept("of the") || cursor.accept("of");
  const phrase = readPhrase(cursor);
  const last = cursor.token(-1);
  if (phrase === "" || first === undefined || last === undefined) return null;
  return meant(cursor, shares && whole && unitsNamed(phrase).length === 0 ? `1 of ${phrase}` : phrase, first, last);
}

/** "1000s of people" are thousands, and no seconds unless the property asks for a time; of an age, "20s" and "over 18s" are years. */
function pluralInFigures(cursor: Cursor): Unclear | null {
  const [number, s] = [cursor.token(-1), cursor.token()];
  const asked = cursor.wanted?.dimension;
  if (s?.raw !== "s" || !s.glued || asked === "time") return null;
  if (asked !== "calendar time" && !/^10+$/.test(number?.text ?? "")) return null;
  return { from: number?.from ?? s.from, to: s.to, text: `${number?.text}s`, units: [] };
}

const forEach: ReadonlySet<string> = new Set(["per", "a", "an", "each", "every", "/"]);

/** Reads what the money before a number is paid for: "$18 per share", "€0.12/kWh", "$15 an hour". */
export function readPrice(cursor: Cursor, { code }: Unit): Unit | null {
  const first = cursor.token();
  if (first === undefined || !forEach.has(first.text)) return null;
  const phrase = readPhrase(cursor, code);
  return meant(cursor, phrase, first, cursor.token(-1) ?? first);
}

/** Steps over what leads to the whole that a share is of: "a third of the adults", "1 in 5 adults"; not "half an hour". */
function readWholeBefore(cursor: Cursor, form: Numeral["form"] | "vague"): boolean {
  const of = cursor.accept("of");
  if (cursor.acceptAny("a", "an")) return of;
  return of || form === "ratio" || cursor.acceptAny("the", "all");
}

function readPhrase(cursor: Cursor, begun = ""): string {
  let phrase = begun;
  for (let token = cursor.token(); token !== undefined && belongs(cursor, token, phrase); token = cursor.token()) {
    phrase = joined(phrase, token);
    cursor.at++;
  }
  return phrase;
}

/** Whether a token goes on with the unit. Numbers stand in one only behind "per": "per 100,000 people". */
function belongs(cursor: Cursor, { type, text, raw }: Token, phrase: string): boolean {
  if (type === "number") return /(?:^|\W)per$|\/$/.test(phrase) && !text.includes(".");
  if (type === "sign") return unitSigns.has(text) && (text !== "/" || phrase !== "");
  if (text === "in") return phrase === "" && isInch(cursor);
  return !stops.has(text) && (!isNumberWord(text) || unitsNamed(raw).length > 0);
}

/** Not the "in" of "1 in 5" and "20 in all". */
function isInch(cursor: Cursor): boolean {
  const next = cursor.text(1);
  return cursor.token(1)?.type !== "number" && !stops.has(next) && next !== "total" && next !== "all";
}

function joined(phrase: string, token: Token): string {
  if (phrase !== "" && ["a", "an", "each", "every"].includes(token.text)) return `${phrase} per`;
  const text = token.type === "number" ? token.text : withoutPoint(token.raw);
  const close = phrase === "" || token.glued || text === "/" || /[/°]$/.test(phrase);
  return close ? phrase + text : `${phrase} ${text}`;
}

/** "deg." → "deg"; "U.S." stays. */
function withoutPoint(word: string): string {
  return /^[^.]+\.$/.test(word) ? word.slice(0, -1) : word;
}

function meant(cursor: Cursor, phrase: string, first: Token, last: Token): Unit | null {
  const reading = readUnit(phrase, cursor.wanted);
  if ("unit" in reading && !isDoubtful(phrase, reading.unit, first, cursor.wanted)) return reading.unit;
  cursor.unclear = { from: first.from, to: last.to, text: phrase, units: "unit" in reading ? [] : reading.unclear };
  return null;
}

/** Whether it may be a million as well as metres, or is rather a slip than a thing that is counted. */
function isDoubtful(phrase: string, unit: Unit, { type, glued }: Token, wanted: Unit | null): boolean {
  if (phrase === "m") return wanted?.dimension.startsWith("length") !== true;
  if (!isCounted(unit) || unit.code === wanted?.code) return false;
  if (type === "word" && glued) return true; // 21th, 1e400
  return isLowerCurrency(phrase) || looksMisspelt(phrase.toLowerCase(), wanted);
}

/** Codes of currencies that are English words too. */
const codesLikeWords = "ALL BAD BOP COP CUP GEL MAD MOP PEN SOS STD TOP TRY YUM".split(" ");

/** "5 usd" counts no usds. */
export function isLowerCurrency(phrase: string): boolean {
  const code = phrase.toUpperCase();
  return currencyDecimals.has(code) && !codesLikeWords.includes(code);
}
