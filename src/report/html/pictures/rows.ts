import type { Denotation } from "../../../model/denotation.ts";
import type { CardClaim } from "../../card.ts";
import type { Pen } from "../pen.ts";
import type { LetteredSide } from "../sides.ts";

/** What one row of a picture shows: a value, and who says it. */
export interface Drawn {
  readonly letter: string;
  readonly order: number;
  readonly label: string;
  readonly denotation: Denotation;
}

/** A picture with more rows says less than a list. */
const mostRows = 10;

/** The distinct values of the sides, each once a side. A denied value is not drawn: what is meant is everything else. */
export function drawnOf(sides: readonly LetteredSide[], pen: Pen): readonly Drawn[] {
  return sides.flatMap((side) => drawnOfSide(side, pen)).slice(0, mostRows);
}

function drawnOfSide({ letter, order, claims }: LetteredSide, pen: Pen): readonly Drawn[] {
  const byValue = new Map<string, CardClaim[]>();
  for (const shown of claims.filter(({ claim }) => claim.status !== "denial")) {
    const key = pen.say(pen.look.says(shown.claim));
    byValue.set(key, [...(byValue.get(key) ?? []), shown]);
  }
  return [...byValue].map(([value, shown]) => ({
    letter,
    order,
    label: `${value} · ${[...new Set(shown.map(({ outlet }) => outlet))].join(", ")}`,
    denotation: (shown[0] as CardClaim).claim.denotation,
  }));
}
