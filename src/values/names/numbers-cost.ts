import type { ComparableName } from "./comparable-name.ts";
import { editCost, isOneEdit } from "./edit-cost.ts";
import type { WordMatch } from "./word-match.ts";

/**
 * What it costs two names to have other numbers; null where these make them names of two things. Other numbers do, but for
 * a slip in one figure of a long name that is the same in all else.
 */
export function numbersCost(a: ComparableName, b: ComparableName, match: WordMatch, isPerson: boolean): number | null {
  const { pairs, leftA, leftB, cost } = match;
  const [numbersA, numbersB] = [a.numbers.join(" "), b.numbers.join(" ")];
  if (numbersA === numbersB) return 0;
  // A person's "III" may be left out like a given name, and so may the number of the first of its name.
  if (numbersA === "" || numbersB === "") return isPerson || isOnlyTheFirst(a, b, numbersA + numbersB) ? 1 : null;
  const isLong = pairs.length > 2 && leftA.length + leftB.length === 0 && cost === 0;
  return isLong && isSlipOfFigure(a, b, numbersA, numbersB) ? 1 : null;
}

function isOnlyTheFirst(a: ComparableName, b: ComparableName, number: string): boolean {
  return number === "1" && (a.endsWithOne || b.endsWithOne);
}

/** What a slip in Roman figures may cost, two letters of which one is doubled: "III" and "IV". */
const mostRoman = 1.5;

/** "VII" is easily "VIII", and "VIII" hardly "IX", though 7 is as near to 8 in figures as 8 is to 9. */
function isSlipOfFigure(a: ComparableName, b: ComparableName, numbersA: string, numbersB: string): boolean {
  if (a.romans === "" || b.romans === "") return isOneEdit(numbersA, numbersB);
  return editCost(a.romans, b.romans, mostRoman) <= mostRoman;
}
