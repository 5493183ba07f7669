import { latinLetter } from "../../language/transliteration.ts";

/** `abjad`: a script that leaves vowels out. `dense`: one whose letters are syllables or words. `latin`: all others. */
export type Script = "latin" | "abjad" | "dense";

/** The script that a name is written in, as far as that matters when it is compared. */
export function scriptOf(name: string): Script {
  if (/[\u0590-\u0EFF\u1000-\u109F\u1780-\u17FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u.test(name)) return "abjad";
  if (!/[\u1100-\uffff]/.test(name)) return "latin";
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name) ? "dense" : "latin";
}

/** Diacritics and points; vowel signs of Indic scripts are letters of their own and stay. */
const marks = /[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u064B-\u065F\u0670\u3099\u309A]/gu;

/**
 * What letters stand for together: the silenced ones of Thai, the Greek pairs for sounds that have no letter, and
 * the commonest Korean family name, which nobody spells by its letters.
 */
const together: readonly (readonly [RegExp, string])[] = [
  [/[\u0E01-\u0E2E][\u0E34-\u0E39]?\u0E4C/g, ""],
  [/ου/g, "ou"],
  [/^μπ/g, "b"],
  [/^ντ/g, "d"],
  [/^γκ/g, "g"],
  [/^이(?=[가-힣]{2}$)/g, "lee"],
];

/** A name in lower-case Latin letters without diacritics, as far as its script is known; all else stays. */
export function plainLetters(name: string): string {
  let letters = name.normalize("NFKC").toLowerCase();
  if (/[\u03B0-\u03C9\u0E4C이]/.test(letters))
    for (const [pair, sound] of together) letters = letters.replace(pair, sound);
  let plain = "";
  for (const letter of letters) plain += plainLetter(letter);
  return plain;
}

function plainLetter(letter: string): string {
  if (letter >= "a" && letter <= "z") return letter;
  const known = latinLetter(letter);
  if (known !== letter) return known;
  let plain = "";
  for (const part of letter.normalize("NFD").replace(marks, "")) plain += latinLetter(part);
  return plain;
}
