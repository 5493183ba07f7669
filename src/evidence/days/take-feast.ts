import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";

/** Words with which the name of a day stands. */
const besideFeasts = bits.fillers | bits.bounds | bits.parts | bits.moveBefore | bits.about | bits.rangeTo;
/** Words that go on about times, or end what is said of them. */
const besideTimes =
  bits.fillers | bits.bounds | bits.betweenAnd | bits.rangeTo | bits.moveAfter | bits.nouns | bits.negations;
/**
 * When a day with a name is: no name of a person or place that begins so ("Easter Island", "Noël Mamère").
 *
 * @param isOf whether it is clear that a day is meant: "the weekend of Halloween"
 */
export function takeFeast(cursor: Cursor, isOf = false): string | null {
  const { feasts, language } = cursor.lexicon;
  const { at, source } = cursor;
  const rule = cursor.take(feasts);
  if (rule === null) return null;
  if (cursor.at === at + 1 && cursor.lexicon.joined === null && !isOf && !mayBeDay(cursor, at)) return null;
  const next = cursor.token();
  if (language.capitalNouns || next?.sort !== "word" || !next.spaced) return rule;
  const letter = source.charAt(next.from);
  const isName = letter !== letter.toLowerCase() && next.begins === 0;
  return isName ? null : rule;
}

/** "The Christmas market", "le marché de Noël": where words are not joined, the name of a day may also say of what kind something is. */
function mayBeDay(cursor: Cursor, at: number): boolean {
  const { lexicon, tokens } = cursor;
  const before = tokens[at - 1];
  const isBounded = endsBound(cursor, at);
  if (!isBounded && lexicon.partOf.at(tokens, at - 1) !== null) return false;
  // Where a first name is the same, something has to say that it is a day.
  if (lexicon.language.elides && ((before?.begins ?? 0) & besideFeasts) === 0) return false;
  const next = cursor.token();
  const isKnown = next?.sort !== "word" || (next.begins & besideTimes) !== 0 || !next.spaced;
  return isKnown || isBounded;
}

/** Whether what stands before a place only stands before times: "antes de", "since", "last". */
function endsBound({ tokens, lexicon }: Cursor, end: number): boolean {
  const { bounds, moveBefore, about } = lexicon;
  const lists = [bounds, moveBefore, about];
  return [1, 2, 3].some((length) => lists.some((list) => list.at(tokens, end - length)?.length === length));
}
