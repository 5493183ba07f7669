import { distance } from "fastest-levenshtein";

/** Longer names are no slips of the pen, and cost time. */
const longest = 80;

/** The candidate that was perhaps meant by a name that is none of them, or null. */
export function nearest(written: string, candidates: readonly string[]): string | null {
  if (written.length > longest) return null;
  const plain = plainly(written);
  let best: { readonly name: string; readonly slips: number } | null = null;
  for (const name of candidates) {
    const slips = slipsBetween(plain, plainly(name));
    if (slips !== null && (best === null || slips < best.slips)) best = { name, slips };
  }
  return best?.name ?? null;
}

/** How many slips of the pen make one name of another; null where it takes too many to be slips. */
function slipsBetween(written: string, meant: string): number | null {
  if (written === meant) return 0;
  if (lettersOf(written) === lettersOf(meant)) return 1;
  const slips = distance(written, meant);
  if (slips <= Math.floor(Math.max(written.length, meant.length) * 0.4)) return slips;
  // Half a name, or a name and more.
  const isPart =
    Math.min(written.length, meant.length) >= 4 && (written.startsWith(meant) || meant.startsWith(written));
  return isPart ? slips : null;
}

function lettersOf(name: string): string {
  return [...name].sort().join("");
}

/** A name however its words are joined. */
function plainly(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "-");
}
