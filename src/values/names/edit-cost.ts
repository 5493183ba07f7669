/** Letters that are heard or typed for one another: a slip between these is half a slip. */
const alike = ["aeiouy", "ckq", "szx", "td", "bpvwf", "gj", "yij", "mn", "cs", "gk", "uw", "xkh", "jz", "cj", "cz"];

const firstLetter = 97;
const letterH = 104;
const letters = 26;

/** By the numbers of two Latin letters: 1 where they are alike. */
const areAlike = alikeTable();

function alikeTable(): Uint8Array {
  const table = new Uint8Array(letters * letters);
  for (const group of alike) {
    for (const a of group) for (const b of group) table[place(a.charCodeAt(0), b.charCodeAt(0))] = 1;
  }
  return table;
}

function place(a: number, b: number): number {
  return (a - firstLetter) * letters + b - firstLetter;
}

/**
 * What it costs to make one word of another: 1 for each letter put in, left out, exchanged or swapped with its
 * neighbour (Damerau 1964), half for letters that are alike, for a letter doubled and for an `h` that is not heard.
 * Costs above the limit are not exact.
 */
export function editCost(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 2 * limit) return limit + 1;
  // Three rows of the table take turns: the last but one, the last, and the one that is filled.
  let beforeLast: number[] = [];
  let last = firstRow(b);
  let row: number[] = [];
  for (let i = 0; i < a.length; i += 1) {
    if (fillRow(row, a, i, b, last, beforeLast) > limit) return limit + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? 0;
}

function firstRow(b: string): number[] {
  let cost = 0;
  const row = [cost];
  for (let j = 0; j < b.length; j += 1) {
    cost += stepCost(b, j);
    row.push(cost);
  }
  return row;
}

/** Fills the row of a letter of `a`; gives the least cost in it. */
function fillRow(
  row: number[],
  a: string,
  i: number,
  b: string,
  last: readonly number[],
  beforeLast: readonly number[],
): number {
  const letter = a.charCodeAt(i);
  const left = stepCost(a, i);
  let cost = (last[0] ?? 0) + left;
  let least = cost;
  row[0] = cost;
  for (let j = 0; j < b.length; j += 1) {
    cost = Math.min(
      (last[j] ?? 0) + exchangeCost(letter, b.charCodeAt(j)),
      (last[j + 1] ?? 0) + left,
      cost + stepCost(b, j),
      isSwapped(a, i, b, j) ? (beforeLast[j - 1] ?? 0) + 1 : Infinity,
    );
    row[j + 1] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** What it costs to put a letter in, or to leave it out. */
function stepCost(word: string, at: number): number {
  if (at === 0) return 1;
  const letter = word.charCodeAt(at);
  return letter === word.charCodeAt(at - 1) || letter === letterH ? 0.5 : 1;
}

function exchangeCost(a: number, b: number): number {
  if (a === b) return 0;
  const areLatin = a >= firstLetter && b >= firstLetter && a < firstLetter + letters && b < firstLetter + letters;
  return areLatin && areAlike[place(a, b)] === 1 ? 0.5 : 1;
}

function isSwapped(a: string, i: number, b: string, j: number): boolean {
  return i > 0 && j > 0 && a.charCodeAt(i) === b.charCodeAt(j - 1) && a.charCodeAt(i - 1) === b.charCodeAt(j);
}

/** Which Latin letters a word has, one bit each; all others share the last bits. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - firstLetter;
    bits |= 1 << (letter >= 0 && letter < letters ? letter : letters + (word.charCodeAt(at) & 3));
  }
  return bits;
}

/** A cost below which `editCost` cannot be, by the letters that only one of two words has. */
export function leastCost(bitsA: number, bitsB: number): number {
  return 0.5 * Math.max(bitCount(bitsA & ~bitsB), bitCount(bitsB & ~bitsA));
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Whether two words differ by one letter at most, put in, left out or exchanged. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
