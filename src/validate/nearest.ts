import { closest, distance } from "fastest-levenshtein";

/** Longer names are no slips of the pen, and cost time. */
const longest = 80;

/** The candidate that was perhaps meant: at most one slip in three letters away, or another way to join its words. */
export function nearest(written: string, candidates: readonly string[]): string | null {
  if (written.length > longest || candidates.length === 0) return null;
  const plain = plainly(written);
  const twin = candidates.find((candidate) => plainly(candidate) === plain);
  if (twin !== undefined) return twin;
  const found = closest(plain, [...candidates]);
  return distance(plain, found) <= Math.max(1, Math.floor(plain.length / 3)) ? found : null;
}

function plainly(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "-");
}
