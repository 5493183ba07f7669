import texts from "./name-word-texts.ts?made";
import { once } from "./once.ts";

/** What stands before a person's name and is left out as often. */
export const titles = wordsIn("titles");

/** Ranks that are family names too, and titles only where they stand first. */
export const rankNames = wordsIn("rankNames");

/** What stands before a ship's name: a word that is written with one capital is none of these. */
export const shipPrefixes = wordsIn("shipPrefixes");

/** What stands before the name of one's father. */
export const fathers = wordsIn("fathers");

/** What binds the parts of a name, and is spelt, joined or left out freely. */
export const particles = wordsIn("particles");

/** The particles that are given names too. */
export const givenParticles = wordsIn("givenParticles");

/** What may stand before or after the name of the same body. */
export const weakWords = wordsIn("weakWords");

/** Words by which a body, not a person, is known. */
export const bodyWords = wordsIn("bodyWords");

/** Numbers in words, as ordinals and in Roman figures (those that are no common names). */
export const numberWords = tableIn<number>("numberWords");

const shortForms = once(() => JSON.parse(texts["shortForms"] ?? "{}") as Readonly<Record<string, string>>);
const none: readonly string[] = [];

/** The long forms that a short form of a given name may stand for. */
export function longForms(name: string): readonly string[] {
  return Object.hasOwn(shortForms(), name) ? (shortForms()[name]?.split(" ") ?? none) : none;
}

/** Long words by how they are cut short in names, or spelt elsewhere. */
export const longWords = tableIn<string>("longWords");

/** Which country a name is, in plain letters without spaces; only of those whose names are spelt alike. */
export const countryNames = tableIn<number>("countryNames");

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(JSON.parse(texts[list] ?? "[]") as readonly string[]);
}

function tableIn<Meaning>(list: string): ReadonlyMap<string, Meaning> {
  return new Map(JSON.parse(texts[list] ?? "[]") as readonly (readonly [string, Meaning])[]);
}
