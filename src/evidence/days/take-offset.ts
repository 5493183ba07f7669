import type { TimeUnit } from "../../language/words-of-dates.ts";
import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";

/** Words without which nothing here says so: most stand before something else. */
const offsetsBegin = bits.named | bits.moveBefore | bits.nouns;

/**
 * How many units on from the current one is meant: -1 in "last week", 1 in "la semaine prochaine", 0 in "dit jaar"; null where
 * the words move no such unit, or several of them.
 */
export function takeOffset(cursor: Cursor, unit: TimeUnit): number | null {
  if (((cursor.token()?.begins ?? 0) & offsetsBegin) === 0) return null;
  return (
    cursor.attempt((ahead) => takeNamed(ahead, unit)) ??
    cursor.attempt((ahead) => takeMoverAndUnit(ahead, unit)) ??
    cursor.attempt((ahead) => takeUnitAndMover(ahead, unit))
  );
}

/** "Vorjahr", "next week" as the platform has it */
function takeNamed(cursor: Cursor, unit: TimeUnit): number | null {
  const named = cursor.take(cursor.lexicon.named);
  return named?.unit === unit ? named.offset : null;
}

/** "vorigen Monat" */
function takeMoverAndUnit(cursor: Cursor, unit: TimeUnit): number | null {
  const offset = cursor.take(cursor.lexicon.moveBefore);
  return offset !== null && takeOne(cursor, unit) ? offset : null;
}

/** "el mes pasado" */
function takeUnitAndMover(cursor: Cursor, unit: TimeUnit): number | null {
  return takeOne(cursor, unit) ? cursor.take(cursor.lexicon.moveAfter) : null;
}

/** "The past years" are no year. */
function takeOne(cursor: Cursor, unit: TimeUnit): boolean {
  return cursor.peek(cursor.lexicon.plurals) === null && cursor.take(cursor.lexicon.nouns) === unit;
}
