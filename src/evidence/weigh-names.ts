import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { EntityDenotation, EntityReference, SetDenotation } from "../model/denotation.ts";
import type { Entity } from "../model/story.ts";
import type { ValueContext } from "../values/kind.ts";
import { atomOf, entitiesOf } from "../values/name-table.ts";
import type { NamesInQuote } from "./names/names-in-quote.ts";
import { isLikeWord, isOfCapitals, type NameWord, nameWords, tellingWords } from "./names/words-of-names.ts";
import { namesOthers, type Told } from "./told.ts";

/**
 * Weighs the names that a claim gives against those in its quote: who is named there, and by no word the one that the claim says? For
 * information only: a quote of a few words may leave out whom it is about ("who succeeds Carl Clark").
 */
export function weighNames(
  claim: Claim,
  denotation: EntityDenotation | SetDenotation,
  quote: string,
  context: ValueContext,
  names: NamesInQuote,
): Told | null {
  const claimed = namesOf(denotation);
  if (claimed.length === 0 || claim.note !== null) return null;
  const others = othersIn(quote, claim, claimed, context, names);
  if (others.length === 0 || isNamed(claimed, `${quote} ${claim.translation ?? ""}`, context)) return null;
  return namesOthers(quote, others, entitiesOf(context.story), denotation, context);
}

/** Whom a value speaks of, be it that they belong to it or not. */
function namesOf(denotation: EntityDenotation | SetDenotation): readonly EntityReference[] {
  if (denotation.kind === "entity") return denotation.entities;
  return denotation.of === "term"
    ? []
    : [...denotation.required, ...(denotation.allowed ?? []), ...denotation.excluded];
}

/** The ids of those whom a quote names and whom it need not speak of: neither the claim's subject or speaker, nor whom the question names. */
function othersIn(
  quote: string,
  { subject, saidBy }: Claim,
  claimed: readonly EntityReference[],
  { story, property }: ValueContext,
  names: NamesInQuote,
): readonly string[] {
  const named = names.idsIn(quote);
  if (named.length === 0) return [];
  const { hierarchy } = entitiesOf(story);
  const expected = [subject, ...(saidBy === null ? [] : [saidBy]), ...names.idsIn(property.question)];
  const atoms = [...expected.map((id) => `id ${id}`), ...claimed.map(atomOf)];
  const near = new Set(atoms.flatMap((atom) => [...hierarchy.under(atom), ...hierarchy.above(atom)]));
  return named.filter((id) => !near.has(`id ${id}`) && isAnswer(id, claimed, story.entities));
}

/** Whether an entity may be what is asked for: not where the desk says that it is of another type than each of those claimed. */
function isAnswer(
  id: string,
  claimed: readonly EntityReference[],
  entities: Readonly<Record<string, Entity>>,
): boolean {
  const type = own(entities, id)?.type ?? null;
  const types = claimed.map((one) => (one.id === null ? null : (own(entities, one.id)?.type ?? null)));
  return type === null || types.includes(null) || types.includes(type);
}

/** Whether a text has a word, a spelling or the initials of a name that is claimed. */
function isNamed(claimed: readonly EntityReference[], text: string, { story }: ValueContext): boolean {
  const words = nameWords(text);
  const initials = words.map(({ plain }) => plain[0]).join("");
  const table = entitiesOf(story);
  const names = claimed.flatMap(({ id, name }) => (id === null ? [name] : [id, ...(table.entry(id)?.names ?? [])]));
  return names.some((name) => {
    const telling = tellingWords(name);
    return (
      telling.some((word) => isShort(word, initials) || words.some((quoted) => isLikeWord(quoted, word))) ||
      isShortOf(telling, words)
    );
  });
}

/** A name in initials whose words a text spells out: `WHO`. */
function isShort(word: NameWord, initials: string): boolean {
  return word.plain.length > 1 && isOfCapitals(word) && initials.includes(word.plain);
}

/** Whether a text has the initials of a name's words: `AHS`. */
function isShortOf(name: readonly NameWord[], words: readonly NameWord[]): boolean {
  const initials = name.map(({ plain }) => plain[0]).join("");
  return name.length > 1 && words.some((word) => word.plain === initials && isOfCapitals(word));
}
