import type { NameWord } from "./comparable-name.ts";
import { editCost, leastCost } from "./edit-cost.ts";

/** Which words of two names may be spellings of one word, and what is left over. */
export interface WordMatch {
  readonly pairs: readonly (readonly [a: NameWord, b: NameWord])[];
  readonly leftA: readonly NameWord[];
  readonly leftB: readonly NameWord[];
  /** The sum of what the pairs cost (edit-cost.ts). */
  readonly cost: number;
}

/** What two words cost as spellings of one word; null if they are none. */
export type WordCost = (a: NameWord, b: NameWord) => number | null;

/** Pairs words, the cheapest first, then those at like places. */
export function matchWords(a: readonly NameWord[], b: readonly NameWord[], costOf: WordCost): WordMatch {
  const likely = candidates(a, b, costOf);
  if (likely.length === 0) return { pairs: [], leftA: a, leftB: b, cost: 0 };
  const leftA = new Set(a);
  const leftB = new Set(b);
  const pairs: [NameWord, NameWord][] = [];
  let sum = 0;
  for (const { wordA, wordB, cost } of likely) {
    if (!leftA.has(wordA) || !leftB.has(wordB)) continue;
    leftA.delete(wordA);
    leftB.delete(wordB);
    pairs.push([wordA, wordB]);
    sum += cost;
  }
  if (a.length > b.length) joinDivided(leftA, leftB, (part, whole) => pairs.push([part, whole]));
  if (b.length > a.length) joinDivided(leftB, leftA, (part, whole) => pairs.push([whole, part]));
  return { pairs, leftA: [...leftA], leftB: [...leftB], cost: sum };
}

/** Pairs what is written as two words in one name and as one in the other: "Mc Donald" and "McDonald". */
function joinDivided(
  parts: Set<NameWord>,
  wholes: Set<NameWord>,
  onFound: (part: NameWord, whole: NameWord) => void,
): void {
  if (parts.size < 2 || wholes.size === 0) return;
  let before: NameWord | null = null;
  for (const part of [...parts]) {
    const joined = before === null ? null : before.text + part.text;
    const whole = [...wholes].find(({ text }) => text === joined);
    if (before === null || whole === undefined) {
      before = part;
      continue;
    }
    parts.delete(before);
    parts.delete(part);
    wholes.delete(whole);
    onFound(part, whole);
    before = null;
  }
}

interface Candidate {
  readonly wordA: NameWord;
  readonly wordB: NameWord;
  readonly cost: number;
  readonly apart: number;
}

function candidates(a: readonly NameWord[], b: readonly NameWord[], costOf: WordCost): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const [wordA, wordB] = [a[i], b[j]];
      if (wordA === undefined || wordB === undefined) continue;
      const cost = costOf(wordA, wordB);
      if (cost !== null) found.push({ wordA, wordB, cost, apart: Math.abs(i - j) });
    }
  }
  return found.sort((x, y) => x.cost - y.cost || x.apart - y.apart);
}

/** How much the spellings of a word of this length may cost; short words leave no room for slips. */
function mostCost(length: number): number {
  if (length < 7) return [0, 0, 0.5, 1][length] ?? 1.5;
  return length < 10 ? 2 : 2.5;
}

/** The cost of two spellings of one word, as written or as heard; null if they are too far apart. */
export function spellingCost(a: NameWord, b: NameWord): number | null {
  if (a.text === b.text) return 0;
  const most = mostCost(Math.min(a.text.length, b.text.length));
  if (leastCost(a.soundBits, b.soundBits) > most) return null;
  const mostHeard = Math.min(most, mostCost(Math.min(a.sound.length, b.sound.length)) + heardOnly);
  const heard = isLengthened(a.sound, b.sound) ? Infinity : editCost(a.sound, b.sound, mostHeard) + heardOnly;
  const written = isLengthened(a.text, b.text) ? Infinity : editCost(a.text, b.text, most);
  if (heard <= mostHeard && heard < written) return heard;
  return written <= most ? written : null;
}

/** "Richards" and "Richardson": more than a letter at the end is no slip but another name. */
function isLengthened(a: string, b: string): boolean {
  return a.length < b.length ? b.length - a.length > 1 && b.startsWith(a) : a.length - b.length > 1 && a.startsWith(b);
}

/** What it costs more to be alike only as heard. */
export const heardOnly = 0.25;
