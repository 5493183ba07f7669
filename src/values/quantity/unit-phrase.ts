import { exact, one, zero } from "./amount.ts";
import { isForeignNumberWord } from "./foreign.ts";
import { normalText } from "./normal-text.ts";
import { magnitudeAbbreviations } from "./number-words.ts";
import { plural, pluralPhrase } from "./plural.ts";
import { countedUnit, physicalUnit, type Unit, unitOfWhole } from "./unit.ts";
import { unitsNamed } from "./unit-names.ts";
import { quotients } from "./unit-table.ts";

/** What a phrase means as a unit. `unclear`: it may mean any of several, and the property does not say which. */
export type UnitReading = { readonly unit: Unit } | { readonly unclear: readonly Unit[] };

/**
 * Reads a unit: a name or symbol of the table, a currency, "A per B", "A of B", or else the word of a counted thing.
 *
 * @param wanted the property's unit: where a name is ambiguous, it says which is meant
 */
export function readUnit(phrase: string, wanted: Unit | null): UnitReading {
  const named = unitsNamed(phrase);
  if (named.length > 0) return choose(named, wanted);
  if (wanted?.dimension === "percentage points" && /^points?$/i.test(phrase)) return readUnit("pp", wanted);
  const age = /^(.+)[ -](?:old|of age)$/.exec(phrase)?.[1];
  if (age !== undefined && unitsNamed(age)[0]?.dimension.endsWith("time")) return readUnit(age, wanted);
  return readQuotient(phrase, wanted) ?? readStuff(phrase, wanted) ?? readThings(phrase);
}

/** The word or words of a counted thing: no signs, and no piece of a number. */
function readThings(phrase: string): UnitReading {
  const words = phrase.toLowerCase().split(" ");
  const things = words.every(isPlainWord) && (words[0]?.length ?? 0) > 1; // One letter is a symbol that nobody knows.
  return things ? { unit: countedUnit(thingsNamed(phrase)) } : { unclear: [] };
}

/** Units meant before: the properties of a desk name the same few. */
const known = new Map<string, Unit>();
const mostKnown = 1000;

/** The unit that a phrase means; the likeliest where it means several. */
export function likeliestUnit(written: string): Unit {
  const before = known.get(written);
  if (before !== undefined) return before;
  const unit = likeliest(written);
  if (known.size >= mostKnown) known.clear();
  known.set(written, unit);
  return unit;
}

/** Whether a unit that a value was read with is a currency. */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && likeliestUnit(unit).currency !== null;
}

/** Whether a unit that a value was read with is a length. */
export function isLength(unit: string | null): boolean {
  return unit !== null && likeliestUnit(unit).dimension === "length";
}

function likeliest(written: string): Unit {
  // As the words of a value have it: "cases per 100000 people".
  const phrase = normalText(written).replace(/(\d),(?=\d{3})/g, "$1");
  const reading = readUnit(phrase, null);
  if ("unit" in reading) return reading.unit;
  const [first] = reading.unclear;
  return first ?? countedUnit(phrase);
}

function choose(units: readonly Unit[], wanted: Unit | null): UnitReading {
  const [first, second] = units;
  if (first !== undefined && second === undefined) return { unit: first };
  const parts = wanted === null ? [] : wanted.code.split(/\/(?:\d+ ?)?| of /);
  const meant = units.find(({ code }) => parts.includes(code) || parts.includes(code.replace(" cent", "")));
  return meant === undefined ? { unclear: units } : { unit: meant };
}

/** "20 trips per day", "EUR/kWh", "cases per 100000 people", and "per 1000" alone, which is a share. */
function readQuotient(phrase: string, wanted: Unit | null): UnitReading | null {
  const spaced = ` ${phrase}`;
  const per = spaced.lastIndexOf(" per ");
  const slash = spaced.lastIndexOf("/");
  const at = Math.max(per, slash);
  if (at < 0) return null;
  const above = spaced.slice(0, at).trim();
  const [, many = "", below = ""] = /^(\d*) ?(.*)$/s.exec(spaced.slice(at + (per > slash ? 5 : 1)).trim()) ?? [];
  if (below.startsWith("per ") || (Number(many) === 0 && (many !== "" || below === ""))) return null;
  if (above === "" && below === "") return { unit: shareOf(many) };
  const numerator = above === "" ? null : readUnit(above, wanted);
  const denominator = below === "" ? null : readUnit(below, wanted);
  if (numerator !== null && "unclear" in numerator) return numerator;
  if (denominator !== null && "unclear" in denominator) return denominator;
  return { unit: quotient(numerator?.unit ?? null, many, denominator?.unit ?? null) };
}

/** "per 1000" */
function shareOf(many: string): Unit {
  return physicalUnit(`/${many}`, "%", "share", exact(`100/${many}`));
}

/** What is counted or paid by the month or the year is told by the year: a twelfth of most sums is no round one. */
function quotient(above: Unit | null, many: string, below: Unit | null): Unit {
  const times = many === "" ? one : exact(many);
  const join = (a: string | undefined, b: string | undefined) => `${a ?? ""}/${b ?? ""}`;
  const dimension = join(above?.dimension, below?.currency ?? below?.dimension);
  const known = Object.hasOwn(quotients, dimension) ? unitsNamed(quotients[dimension] ?? "")[0] : undefined;
  return {
    code: join(above?.code, [many, below?.code ?? ""].filter((part) => part !== "").join(" ")),
    base: known?.base ?? join(above?.base, below?.base === "mo" ? "a" : (below?.base ?? "1")),
    dimension: known?.dimension ?? dimension,
    factor: (above?.factor ?? one).div((below?.factor ?? one).mul(times)),
    offset: zero,
    currency: above?.currency ?? null,
    decimals: above?.decimals ?? null,
  };
}

function isPlainWord(word: string): boolean {
  if (word === "per" || magnitudeAbbreviations.has(word) || isForeignNumberWord(word)) return false;
  return /^[a-z][a-z\d'.-]*$/i.test(word) || /^\p{L}[\p{L}\p{M}\d'.-]*$/u.test(word);
}

/** "% of adults", "tonnes of coal" */
function readStuff(phrase: string, wanted: Unit | null): UnitReading | null {
  const at = phrase.indexOf(" of ");
  if (at < 0 || unitsNamed(phrase.slice(0, at)).length === 0) return null;
  const reading = readUnit(phrase.slice(0, at), wanted);
  const whole = wholeNamed(phrase.slice(at + 4));
  return "unit" in reading ? { unit: unitOfWhole(reading.unit, wholeWanted(wanted) ?? whole) } : reading;

  /** "48% of the vote" are % of votes, where that is what the property asks for. */
  function wholeWanted(unit: Unit | null): string | null {
    const asked = / of (.+)$/.exec(unit?.code ?? "")?.[1];
    return asked !== undefined && plural(asked) === plural(whole) ? asked : null;
  }
}

/** What is counted, by one name however it is written: "the Passenger" → "passengers". */
function thingsNamed(phrase: string): string {
  return pluralPhrase(wholeNamed(phrase));
}

/** "the Adults" → "adults"; GDP stays in capitals. */
function wholeNamed(phrase: string): string {
  return phrase
    .split(" ")
    .map(wordOfWhole)
    .join(" ")
    .replace(/^(?:the|all|its|their|his|her) (?=.)/, "");
}

function wordOfWhole(word: string): string {
  const small = word.toLowerCase();
  return small === word || !/^\p{Lu}[\p{Lu}\d]{1,4}s?$/u.test(word) ? small : word;
}
