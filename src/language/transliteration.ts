import texts from "./latin-letter-texts.ts?made";
import { once } from "./once.ts";

/** By letter, in lower case. */
export const latinLetters: ReadonlyMap<string, string> = new Map(
  JSON.parse(texts["letters"] ?? "[]") as readonly (readonly [string, string])[],
);

const indicLetters = once(() => listIn("indic"));
const ethiopicLetters = once(() => listIn("ethiopic"));
const chineseCharacters = once((): ReadonlyMap<string, string> => {
  const entries = (texts["chinese"] ?? "").matchAll(/([a-z]+) (\S+)/g);
  return new Map(
    [...entries].flatMap(([, reading = "", characters = ""]) => [...characters].map((one) => [one, reading])),
  );
});

function listIn(name: string): readonly string[] {
  return JSON.parse(texts[name] ?? "[]") as readonly string[];
}

/** A letter's Latin form; itself where there is none. Hiragana stand for the katakana too. */
export function latinLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0xac00 && code <= 0xd7a3) return hangulSyllable(code - 0xac00);
  if (code >= 0x0900 && code <= 0x0d79) return indicLetters()[code & 0x7f] ?? "";
  if (code >= 0x1200 && code <= 0x1357) return ethiopicLetters()[code - 0x1200] ?? "";
  if (code >= 0x4e00 && code <= 0x9fff) return chineseCharacters().get(letter) ?? letter;
  const plain = code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : letter;
  return latinLetters.get(plain) ?? plain;
}

const hangulStarts = "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ");
const hangulVowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const hangulEnds = ["", ..."k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")];

/** Revised Romanisation of Korean, syllable by syllable. The Unicode Standard, section 3.12, numbers the syllables. */
function hangulSyllable(index: number): string {
  const start = hangulStarts[Math.floor(index / 588)] ?? "";
  const vowel = hangulVowels[Math.floor((index % 588) / 28)] ?? "";
  return start + vowel + (hangulEnds[index % 28] ?? "");
}
