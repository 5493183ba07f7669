import type { Position } from "../model/question.ts";
import { denotationText } from "./denotation-text.ts";

/**
 * For each position the number of its value, counted from 0 in their order. Positions of different scopes that hold the same
 * value have the same number: to a reader they are one answer.
 */
export function valueNumbers(positions: readonly Pick<Position, "denotation" | "scope">[]): readonly number[] {
  const scope = positions[0]?.scope;
  if (positions[positions.length - 1]?.scope === scope) return positions.map((_, index) => index);
  const known = new Map<string, number>();
  return positions.map(({ denotation }) => {
    const text = denotationText(denotation);
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
}
