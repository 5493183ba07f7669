import type { Cursor } from "../words/cursor.ts";
import { joinedAtoms, mayBeJoined } from "../words/joined-numbers.ts";
import { Sum } from "./number-sum.ts";

/** A number in words that bears its unit at its end: "dreijährige", "tweedaagse". */
export function readJoinedUnit(cursor: Cursor): { readonly written: string; readonly unit: string } | null {
  const { joined } = cursor.lexicon;
  const token = cursor.token();
  if (joined === null || token === undefined || !mayBeJoined(token, cursor.lexicon)) return null;
  const found = joined.unitEndings.find(([ending]) => token.text.endsWith(ending));
  if (found === undefined) return null;
  const [ending, unit] = found;
  const number = token.text.slice(0, -ending.length);
  const decimal = joined.decimals.get(number);
  if (decimal !== undefined) {
    cursor.at++;
    return { written: decimal, unit };
  }
  const atom = joined.atoms.get(number);
  const atoms = atom === undefined || atom === "and" ? joinedAtoms(number, joined) : [atom];
  const sum = new Sum();
  if (atoms === null || !sum.addAll(atoms, true)) return null;
  const written = sum.plain();
  cursor.at++;
  return written === null ? null : { written, unit };
}
