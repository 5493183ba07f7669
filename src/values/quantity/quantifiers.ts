import type { Cursor } from "./cursor.ts";
import { PhraseTable } from "./phrase-table.ts";
import { type Quantifier, quantifierPhrases, suffixPhrases } from "./quantifier-words.ts";

const quantifiers = new PhraseTable(byPhrase(Object.entries(quantifierPhrases) as [Quantifier, readonly string[]][]));

function byPhrase(
  all: readonly (readonly [Quantifier, readonly string[]])[],
): readonly (readonly [string, Quantifier])[] {
  return all.flatMap(([quantifier, some]) => some.map((phrase): [string, Quantifier] => [phrase, quantifier]));
}

/** Steps over the longest quantifier that comes next. */
export function readQuantifier(cursor: Cursor): Quantifier | null {
  return quantifiers.read(cursor);
}

/** The words that quantifiers are made of, to suggest one from. */
export function quantifierWords(): readonly string[] {
  return quantifiers.words();
}

const suffixes = new PhraseTable(byPhrase(suffixPhrases));

/** Steps over what may stand behind a number: "20+", "20 or more", "20 or so". */
export function readSuffix(cursor: Cursor): Quantifier | null {
  const { at } = cursor;
  const quantifier = suffixes.read(cursor);
  if (quantifier === null) return null;
  const goesOn =
    cursor.token()?.type === "number" || ["than", "of"].includes(cursor.text()) || cursor.accept("or minus");
  if (goesOn) cursor.at = at; // "5 or more than 10", "10 plus or minus 2"
  return goesOn ? null : quantifier;
}
