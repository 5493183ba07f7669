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
  readonly moreValues: PluralForms;
  readonly moreOutlets: PluralForms;
}

/** How a language names who says what: "May 2024 (Harbour Post and The Times) and 2024 (Coast Daily)", and several of these. */
export function sidesOf({ between, morePositions, moreValues, moreOutlets }: Connectives) {
  const outletsInWords = (outlets: readonly string[], most: number, { list, plural }: Words): string => {
    const more = outlets.length - most;
    return aside(list(more > 0 ? [...outlets.slice(0, most), plural(more, moreOutlets)] : outlets));
  };
  const sideInWords = ({ says, more }: SideInWords, words: Words): string => {
    const most = Math.floor(shown / says.length);
    const named = says.map(({ value, outlets }) => `${words.say(value)} ${outletsInWords(outlets, most, words)}`);
    return words.list(more > 0 ? [...named, words.plural(more, moreValues)] : named);
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
  return sides.length === 2 && sides.every(({ says }) => says.length === 1);
}
