import type { SideInWords } from "../model/messages/rules.ts";
import { aside } from "./aside.ts";
import type { PluralForms, Words } from "./catalogue.ts";

/** No sentence has more sides than these, and no side more outlets; the others are counted. */
const shown = 10;

/** What a language puts between sides, and says of those that are not shown. */
interface Connectives {
  /** Stands between two sides. */
  readonly between: string;
  readonly morePositions: PluralForms;
  readonly moreOutlets: PluralForms;
}

/** How a language names who says what: "May 2024 (Harbour Post and The Times)", and several of these. */
export function sidesOf({ between, morePositions, moreOutlets }: Connectives) {
  const sideInWords = ({ values, outlets }: SideInWords, { list, say, plural }: Words): string => {
    const more = outlets.length - shown;
    const named = more > 0 ? [...outlets.slice(0, shown), plural(more, moreOutlets)] : outlets;
    return `${list(values.map(say), "or")} ${aside(list(named))}`;
  };
  const sidesInWords = (sides: readonly SideInWords[], words: Words): string => {
    const more = sides.length - shown;
    const named = sides.slice(0, shown).map((side) => sideInWords(side, words));
    return (more > 0 ? [...named, words.plural(more, morePositions)] : named).join(between);
  };
  return { sideInWords, sidesInWords };
}

/** Whether just two values clash: what lies between them is then their only distance, and not the widest of several. */
export function areTwoValues(sides: readonly SideInWords[]): boolean {
  return sides.length === 2 && sides.every(({ values }) => values.length === 1);
}
