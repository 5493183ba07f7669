import type { Language } from "../../language/language.ts";
import { languageOf, languages } from "../../language/languages.ts";
import { magnitudes } from "./number-words.ts";
import { unitsNamed } from "./unit-names.ts";

/** Records are in English; these are the slips that an article in another language invites. */
type Dictionary = ReadonlyMap<string, string>;

const magnitudeNames: ReadonlyMap<string, string> = new Map([
  ["3", "thousand"],
  ["6", "million"],
  ["9", "billion"],
  ["12", "trillion"],
  ["15", "quadrillion"],
  ["18", "quintillion"],
  ["dozen", "dozen"],
]);

/** Foreign words for numbers that are English words for something else, or small ones of a phrase. */
const englishToo: readonly string[] = ["bio", "billiard", "billiards", "cent", "de", "points"];

/** A foreign phrase has no more words than these. */
const longestPhrase = 4;

/**
 * A text with the foreign words in it in English, word by word: "mehr als 3.9 Milliarden" → "more than 3.9 billion". For a suggestion.
 *
 * @param language BCP 47 tag of the article, whose words come first
 */
export function inEnglish(text: string, language: string): string {
  const own = languageOf(language);
  const ownNumbers = own === null || own.code === "en" ? [] : [numbersOf(own)];
  const dictionaries = [...ownNumbers, ...[...(own === null ? [] : [own]), ...foreign].map(dictionaryOf), others];
  const words = text.split(" ");
  const english: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(words.slice(at, at + longestPhrase), dictionaries);
    english.push(found?.english ?? words[at] ?? "");
    at += found?.length ?? 1;
  }
  return english.join(" ");
}

function longestAt(words: readonly string[], dictionaries: readonly Dictionary[]) {
  for (let length = words.length; length > 0; length--) {
    const phrase = words.slice(0, length).join(" ").toLowerCase();
    const english = meaningOf(phrase, dictionaries) ?? meaningOf(phrase.replace(/\.$/, ""), dictionaries); // "Mio."
    if (english !== undefined) return { english, length };
  }
  return null;
}

function meaningOf(phrase: string, dictionaries: readonly Dictionary[]): string | undefined {
  return dictionaries.find((dictionary) => dictionary.has(phrase))?.get(phrase);
}

/** Magnitudes of languages whose articles are not read. */
const others: Dictionary = new Map([
  ["mila", "thousand"],
  ["mil", "thousand"],
  ["tys", "thousand"],
  ["tys.", "thousand"],
  ["тыс", "thousand"],
  ["тыс.", "thousand"],
  ["milioni", "million"],
  ["milhões", "million"],
  ["milion", "million"],
  ["miliony", "million"],
  ["milionów", "million"],
  ["млн", "million"],
  ["miliardi", "billion"],
  ["miliard", "billion"],
  ["miliardy", "billion"],
  ["miliardów", "billion"],
  ["млрд", "billion"],
]);

/** Whether a word says a magnitude or percent in another language: then it is no thing that is counted. */
export function isForeignNumberWord(word: string): boolean {
  numberWords ??= new Set(
    foreign.flatMap((language) => numberWordsOf(language).flatMap(([phrase]) => phrase.split(" "))),
  );
  return (numberWords.has(word) && !englishToo.includes(word)) || others.has(word);
}

const foreign = Object.values(languages).filter(({ code }) => code !== "en");
const dictionaries = new Map<string, Dictionary>();
let numberWords: ReadonlySet<string> | null = null;

function dictionaryOf(language: Language): Dictionary {
  const known = dictionaries.get(language.code);
  if (known !== undefined) return known;
  const quantifiers = Object.entries(language.quantifiers).flatMap(([english, phrases]) => entries(phrases, english));
  const made = new Map([...quantifiers, ...unitsOf(language), ...numberWordsOf(language)]);
  dictionaries.set(language.code, made);
  return made;
}

/** Units by the names that English has not: "livres sterling", "uur". */
function unitsOf({ units }: Language): readonly (readonly [string, string])[] {
  const named = Object.entries(units).filter(([code]) => unitsNamed(code).length === 1);
  return named
    .flatMap(([code, names]) => entries(names, code))
    .filter(([name]) => /^\p{L}{3}/u.test(name) && unitsNamed(name).length === 0);
}

/** Small numbers in words; of the article's own language alone, for what is a number in one is another word in the next. */
function numbersOf({ numbers }: Language): Dictionary {
  return new Map(
    numbers.split("|").map((entry) => {
      const [word = "", amount = ""] = entry.split(":");
      return [word, amount];
    }),
  );
}

/** Magnitudes that English does not write alike, percent and percentage points. */
function numberWordsOf({ magnitudes: magnitudeWords, units }: Language): readonly (readonly [string, string])[] {
  const percents = entries(units["%"] ?? "", "percent").filter(
    ([phrase]) => phrase.charAt(0).toLowerCase() !== phrase.charAt(0).toUpperCase(),
  );
  const points = entries(units["percentage points"] ?? "", "percentage points");
  const powers = magnitudeWords.split("|").flatMap((entry): [string, string][] => {
    const [word = "", power = ""] = entry.split(":");
    const english = magnitudeNames.get(power);
    return english === undefined || magnitudes.has(word.replace(/s$/, "")) ? [] : [[word, english]];
  });
  return [...percents, ...points, ...powers];
}

function entries(phrases: string, english: string): readonly (readonly [string, string])[] {
  return phrases.split("|").map((phrase) => [phrase, english]);
}
