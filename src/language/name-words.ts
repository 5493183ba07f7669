import texts from "./name-word-texts.ts?made";

/** What stands before a person's name and is left out as often. */
export const titles = wordsIn("titles");

/** What binds the parts of a name, and is spelt, joined or left out freely. */
export const particles = wordsIn("particles");

/** What may stand before or after the name of the same body. */
export const weakWords = wordsIn("weakWords");

/** Words by which a body, not a person, is known. */
export const bodyWords = wordsIn("bodyWords");

/** Numbers in words, as ordinals and in Roman figures (those that are no common names). */
export const numberWords = tableIn<number>("numberWords");

/** By short form, the long forms that it may stand for. */
export const nicknames = tableIn<readonly string[]>("nicknames");

/** Long words by how they are cut short in names, or spelt elsewhere. */
export const longWords = tableIn<string>("longWords");

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(JSON.parse(texts[list] ?? "[]") as readonly string[]);
}

function tableIn<Meaning>(list: string): ReadonlyMap<string, Meaning> {
  return new Map(JSON.parse(texts[list] ?? "[]") as readonly (readonly [string, Meaning])[]);
}
