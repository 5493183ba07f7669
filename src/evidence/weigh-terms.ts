import type { Claim } from "../model/article.ts";
import type { SetDenotation, TermDenotation } from "../model/denotation.ts";
import type { ValueContext } from "../values/kind.ts";
import { type NameTable, termsOf } from "../values/name-table.ts";
import { termsInWords } from "./names/terms-in-words.ts";
import type { Readings } from "./readings.ts";
import { namesOthers, type Told } from "./told.ts";

/**
 * Weighs the terms that a claim gives against the words of its quote and translation: is another term of the list named there, and by no
 * word the one that the claim says, nor one under or above it? For information only: words of a vocabulary are common words.
 */
export function weighTerms(
  claim: Claim,
  denotation: TermDenotation | SetDenotation,
  quote: string,
  context: ValueContext,
  readings: Readings,
): Told | null {
  if (denotation.dimension === null || claim.note !== null) return null;
  const table = termsOf(context.story, denotation.dimension);
  const terms = termsInWords(table);
  const words = readings.wordsOf(claim.translation === null ? quote : `${quote}\n${claim.translation}`);
  const named = terms.idsIn(words);
  if (named.length === 0) return null;
  const claimed = related(idsOf(denotation), table);
  const asked = terms.idsIn(readings.wordsOf(context.property.question));
  const others = named.filter((id) => !claimed.has(id) && !asked.includes(id));
  if (others.length === 0 || terms.hintsAt(claimed, words)) return null;
  return namesOthers(quote, others, table, denotation, context);
}

/** The terms that a value speaks of, be it that they belong to it or not. */
function idsOf(denotation: TermDenotation | SetDenotation): readonly string[] {
  if (denotation.kind === "term") return denotation.terms;
  const { required, allowed, excluded } = denotation;
  return [...required, ...(allowed ?? []), ...excluded].flatMap(({ id }) => id ?? []);
}

/** These terms with what lies under and above them. */
function related(ids: readonly string[], { hierarchy }: NameTable): ReadonlySet<string> {
  const atoms = ids.flatMap((id) => [...hierarchy.under(`id ${id}`), ...hierarchy.above(`id ${id}`)]);
  return new Set(atoms.map((atom) => atom.slice("id ".length)));
}
