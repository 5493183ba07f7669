import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { EntityDenotation, EntityReference, SetDenotation } from "../model/denotation.ts";
import type { Entity } from "../model/story.ts";
import type { ValueContext } from "../values/kind.ts";
import { atomOf, entitiesOf } from "../values/name-table.ts";
import type { Named, NamesInQuote } from "./names/names-in-quote.ts";
import { isForm, isLikeWord, isOfCapitals, type NameWord, nameWords, tellingWords } from "./names/words-of-names.ts";
import { isUnspaced } from "./quotes/unspaced.ts";
import { namesOthers, type Told } from "./told.ts";

/**
 * Weighs the names that a claim gives against those in its quote: who is named there, and by no word the one that the claim says? For
 * information only: a quote of a few words may leave out whom it is about ("who succeeds Carl Clark").
 *
 * @param text the article's, in which a word that begins a sentence may be told from a name; null where none is at hand
 */
export function weighNames(
  claim: Claim,
  denotation: EntityDenotation | SetDenotation,
  quote: string,
  context: ValueContext,
  names: NamesInQuote,
  text: string | null,
): Told | null {
  const claimed = namesOf(denotation);
  if (claimed.length === 0 || claim.note !== null) return null;
  const named = names.namedIn(quote, context.language);
  if (named.size === 0) return null;
  const found = othersOf(named, claim, claimed, context, names);
  const others = found.filter((id) => !isWordOf(text, named.get(id) ?? null));
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

/** Whether a text has a word in small letters, so that its capital at the beginning of a sentence tells no name. */
function isWordOf(text: string | null, word: string | null): boolean {
  return text !== null && word !== null && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(text);
}

/** The ids of those whom a quote names and whom it need not speak of: neither the claim's subject or speaker, nor whom the question names. */
function othersOf(
  named: Named,
  { subject, saidBy }: Claim,
  claimed: readonly EntityReference[],
  { story, property }: ValueContext,
  names: NamesInQuote,
): readonly string[] {
  const { hierarchy } = entitiesOf(story);
  const expected = [subject, ...(saidBy === null ? [] : [saidBy]), ...names.namedIn(property.question, null).keys()];
  const atoms = [...expected.map((id) => `id ${id}`), ...claimed.map(atomOf)];
  const near = new Set(atoms.flatMap((atom) => [...hierarchy.under(atom), ...hierarchy.above(atom)]));
  return [...named.keys()].filter((id) => !near.has(`id ${id}`) && isAnswer(id, claimed, story.entities));
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
      (isUnspaced(name) && text.includes(name)) ||
      telling.some(
        (word) =>
          isShort(word, initials) ||
          words.some((quoted) => isLikeWord(quoted, word) || isForm(quoted, word, true, true)),
      ) ||
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
