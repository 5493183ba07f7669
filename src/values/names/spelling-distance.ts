import { bodyWords, countryNames, longWords, weakWords } from "../../language/name-words.ts";
import type { ComparableName, NameWord } from "./comparable-name.ts";
import { consonantCost, joinedConsonantCost, loneConsonantCost, saysEnough } from "./consonants.ts";
import { editCost } from "./edit-cost.ts";
import { foreignDistance } from "./foreign-sound.ts";
import { afterInitials } from "./initials.ts";
import { numbersCost } from "./numbers-cost.ts";
import { heardOnly, matchWords, spellingCost, type WordCost, type WordMatch } from "./word-match.ts";

/** What is named: a person may go without given names, a body not without a word that sets it apart. */
export type NameSort = "person" | "body" | "unknown";

/**
 * How far two names are apart that may be spellings of one name: 0 for the same letters, about 1 for each slip and
 * each word left out. Null for names of two things.
 */
export function spellingDistance(a: ComparableName, b: ComparableName, declared: NameSort): number | null {
  if (a.joined === "" || b.joined === "") return null;
  const sort = declared === "unknown" && (isBodyName(a) || isBodyName(b)) ? "body" : declared;
  if (sort === "body" && (formsDiffer(a, b) || isRankAlone(a, b))) return null;
  if (a.joined === b.joined) return 0;
  if (areOtherCountries(a, b)) return null;
  if (a.script === "dense" && b.script === "dense") return null;
  const spelt = byWords(a, b, sort) ?? byLetters(a, b);
  if (spelt !== null) return spelt;
  return (sort === "body" ? null : foreignDistance(a, b)) ?? (sort === "person" ? null : byAcronym(a, b, sort));
}

function isBodyName({ words, families }: ComparableName): boolean {
  return families.size > 0 || words.some(({ text }) => bodyWords.has(text));
}

/** A limited company is not the company of shares of the same name. */
function formsDiffer(a: ComparableName, b: ComparableName): boolean {
  const known = [a, b].map(({ families }) => [...families].filter((family) => family !== "any"));
  const [familiesA = [], familiesB = []] = known;
  return familiesA.length > 0 && familiesB.length > 0 && !familiesA.some((family) => familiesB.includes(family));
}

/** "Iran" is no slip of "Iraq". */
function areOtherCountries(a: ComparableName, b: ComparableName): boolean {
  const [one, other] = [countryNames.get(a.joined), countryNames.get(b.joined)];
  return one !== undefined && other !== undefined && one !== other;
}

/** A body of one word is another than that with a rank before it: "General Motors" makes no "Motors". */
function isRankAlone(a: ComparableName, b: ComparableName): boolean {
  return a.isRanked !== b.isRanked && a.words.length === 1 && b.words.length === 1;
}

/** How much of a name may be misspelt: one letter in five. */
const share = 0.2;

function byWords(a: ComparableName, b: ComparableName, sort: NameSort): number | null {
  const match = matchWords(a.words, b.words, wordCost(a, b, sort));
  const most = Math.max(1, share * Math.min(a.joined.length, b.joined.length));
  if (match.pairs.length === 0 || match.cost > most) return null;
  const numbers = numbersCost(a, b, match, sort === "person");
  const left = sort === "body" ? leftOfBody(match) : leftOfPerson(a, b, match, sort);
  return numbers === null || left === null ? null : match.cost + left + numbers;
}

function wordCost(a: ComparableName, b: ComparableName, sort: NameSort): WordCost {
  if (isByConsonants(a, b)) return a.words.length + b.words.length === 2 ? loneConsonantCost : consonantCost;
  if (a.script === "abjad")
    return (one, other) => (hasRoom(one) && hasRoom(other) ? spellingCost(one, other) : sameCost(one, other));
  if (sort === "body") return (one, other) => (sameLongWord(one, other) ? 0 : spellingCost(one, other));
  return (one, other) => (isNickname(one, other) || isNickname(other, one) ? 0.5 : spellingCost(one, other));
}

/** Whether only one of two names is in a script that leaves vowels out. */
function isByConsonants(a: ComparableName, b: ComparableName): boolean {
  return a.script !== b.script && (a.script === "abjad" || b.script === "abjad");
}

/** Without its vowels, a short word leaves no room for slips. */
function hasRoom({ text }: NameWord): boolean {
  return text.length > 4;
}

function sameCost(a: NameWord, b: NameWord): number | null {
  return a.text === b.text ? 0 : null;
}

function sameLongWord(a: NameWord, b: NameWord): boolean {
  return (longWords.get(a.text) ?? a.text) === (longWords.get(b.text) ?? b.text);
}

function isNickname(short: NameWord, long: NameWord): boolean {
  return short.longForms.includes(long.text);
}

/** A body may go without the words that every second body has, and without what stands in brackets or after a slash. */
function leftOfBody({ leftA, leftB }: WordMatch): number | null {
  if (leftA.length > 0 && leftB.length > 0) return null;
  const left = [...leftA, ...leftB];
  return left.every(({ text, aside }) => aside || weakWords.has(text)) ? left.length : null;
}

/** "Ali bin Omar" is the father or the son of "Omar bin Ali". */
function areFatherAndSon({ pairs }: WordMatch): boolean {
  return pairs.some(([a, b]) => a.father && !b.father) && pairs.some(([a, b]) => b.father && !a.father);
}

/** "Ben Lind" is not "Ada Lind", though "ben" binds names elsewhere; it may be "Benjamin Lind", and "Amor Ben Lind". */
function isOtherGivenName({ given }: ComparableName, other: ComparableName, left: readonly NameWord[]): boolean {
  return (
    given !== null && left.length > 0 && !other.particles.has(given) && !left.some(({ text }) => text.startsWith(given))
  );
}

const mostLeftOut = 2;

/** A person may go without one or two names; who has but one name has the family's, unless it is known to be a person. */
function leftOfPerson(a: ComparableName, b: ComparableName, match: WordMatch, sort: NameSort): number | null {
  if (areFatherAndSon(match) || isOtherGivenName(a, b, match.leftB) || isOtherGivenName(b, a, match.leftA)) return null;
  const rest = afterInitials(match, a, b);
  if (rest === null || (rest.leftA.length > 0 && rest.leftB.length > 0)) return null;
  const left = rest.leftA.length + rest.leftB.length;
  const [pair, ...others] = match.pairs;
  if (left === 0 || pair === undefined || others.length > 0) return left <= mostLeftOut ? left : null;
  if (isByConsonants(a, b) && !saysEnough(pair[0])) return null;
  const isFamilyName = a.words.at(-1) === pair[0] && b.words.at(-1) === pair[1];
  return match.cost === 0 && left <= mostLeftOut && (sort === "person" || isFamilyName) ? left : null;
}

/** Names whose words are divided otherwise: all their letters in a row. */
function byLetters(a: ComparableName, b: ComparableName): number | null {
  const isDividedAlike = a.parts === b.parts && a.words.length === b.words.length;
  if (isDividedAlike || a.numbers.join() !== b.numbers.join()) return null;
  if (isByConsonants(a, b)) return joinedConsonantCost(a, b);
  const length = Math.min(a.joined.length, b.joined.length);
  const most = length < 8 ? 0.5 : length < 12 ? 1.5 : 2;
  const cost = Math.min(editCost(a.joined, b.joined, most), editCost(a.joinedSound, b.joinedSound, most) + heardOnly);
  return cost <= most ? cost : null;
}

/** "ECB" and "European Central Bank"; of two words, only where a body is meant for sure. */
function byAcronym(a: ComparableName, b: ComparableName, sort: NameSort): number | null {
  const fewest = sort === "body" ? 2 : 3;
  const isAcronym = (short: ComparableName, { words }: ComparableName) =>
    short.words.length === 1 && words.length >= fewest && words.map(({ text }) => text[0]).join("") === short.joined;
  return isAcronym(a, b) || isAcronym(b, a) ? 1 : null;
}
