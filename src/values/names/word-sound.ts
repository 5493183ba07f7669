/** Spellings of one sound in several languages and romanisations, and the one that stands for all. In this order. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/dsch|dzh|dj/g, "j"],
  [/tsch|tsj|tch|cz/g, "ch"],
  [/sch|sh|sz|sj|(?<!c)hs(?=[iu])|x(?=[iu])/g, "s"],
  [/x/g, "ks"],
  [/ch|q(?=i)/g, "c"],
  [/ph/g, "f"],
  [/ck|q/g, "k"],
  [/tz|ts/g, "z"],
  [/gu(?=[ei])/g, "g"],
  [/^[jy]e/g, "e"],
  [/e([ou])/g, "$1"],
  [/([aou])e/g, "$1"],
  [/ou|oo/g, "u"],
  [/ee|ie|ei/g, "i"],
  [/([dgkt])h/g, "$1"],
  [/zh/g, "z"],
  [/(.)\1/g, "$1"],
  [/([^aeiouy])e$/g, "$1"],
];

/** A word in plain letters as it may be written in another language: "mueller" and "muller", "shi" and "si". */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, letter] of sounds) sound = sound.replace(spelling, letter);
  return sound;
}
