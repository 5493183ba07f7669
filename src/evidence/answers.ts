import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import { kinds } from "../values/catalogue.ts";
import { isClosed } from "../values/date/spans.ts";
import type { ValueContext } from "../values/kind.ts";
import { isCounted } from "../values/quantity/unit.ts";
import { likeliestUnit } from "../values/quantity/unit-phrase.ts";
import { intersect } from "../values/ranges.ts";
import { writtenBeside } from "./amounts/written-amount.ts";
import { normalText } from "./quotes/normal-text.ts";
import { type QuoteRead, quotedWords } from "./read-quote.ts";
import type { Stretch } from "./words/glued.ts";

/** A passage that may answer a question. */
export interface Answer {
  readonly words: string;
  readonly paragraph: number;
}

/** Words on each side of what was found that are shown with it. */
const wordsBeside = 4;
/** More passages than these help nobody. */
const mostAnswers = 3;

/**
 * Passages of an article that may answer a question which other articles answer: a time or amount that may be what they say, or a
 * name that they give.
 *
 * @param paragraphs the article's paragraphs, read in its language; null for one that cannot be read
 */
export function answersTo(
  claims: readonly Claim[],
  paragraphs: readonly { readonly text: string; readonly read: QuoteRead | null }[],
  context: ValueContext,
): readonly Answer[] {
  const known = [...new Set(claims.flatMap(({ denotation }) => namesOf(denotation, context)))];
  // A name that is everywhere points nowhere.
  const names = known.filter((name) => paragraphs.filter(({ text }) => text.includes(name)).length <= mostAnswers);
  const found = paragraphs.flatMap(({ text, read }, index) => {
    const words = [...(read === null ? [] : likeValues(claims, read, context)), ...mentions(text, names)];
    return words.map((passage): Answer => ({ words: passage, paragraph: index + 1 }));
  });
  return found.slice(0, mostAnswers);
}

function likeValues(claims: readonly Claim[], read: QuoteRead, context: ValueContext): readonly string[] {
  const days = read.days
    .filter(({ spans }) =>
      claims.some(
        ({ denotation }) =>
          denotation.kind === "date" && spans.every(isClosed) && intersect(spans, denotation.spans).length > 0,
      ),
    )
    .map((stretch) => around(read, stretch));
  const amounts = read.amounts
    .filter((amount) => !amount.article && claims.some(({ denotation }) => isSaid(amount, denotation, context)))
    .map((stretch) => around(read, stretch));
  return [...days, ...amounts];
}

function isSaid(amount: QuoteRead["amounts"][number], denotation: Denotation, context: ValueContext): boolean {
  if (denotation.kind !== "quantity" || (amount.unit === null && isMeasure(context.property.unit))) return false;
  const reading = kinds.quantity.read(writtenBeside(denotation.unit, amount), context);
  if (!reading.ok || reading.denotation.spans.some(({ from, to }) => from === null || to === null)) return false;
  const relation = kinds.quantity.relate(reading.denotation, denotation, context);
  return relation !== "disjoint" && relation !== "incomparable";
}

/** Whether a number bears a unit itself: a bare number counts things, and is no length or price. */
function isMeasure(unit: string | null): boolean {
  return unit !== null && !isCounted(likeliestUnit(unit));
}

/** The names that a value has in print: an entity's and its aliases, a term's. */
function namesOf(denotation: Denotation, { story }: ValueContext): readonly string[] {
  switch (denotation.kind) {
    case "entity":
      return denotation.entities.flatMap(({ id, name }) => [name, ...(own(story.entities, id ?? "")?.aliases ?? [])]);
    case "set":
      return denotation.of === "entity" ? denotation.required.map(({ name }) => name) : [];
    default:
      return [];
  }
}

function mentions(text: string, names: readonly string[]): readonly string[] {
  const found = names
    .map((name) => ({ name, at: name.length < 3 ? -1 : text.indexOf(normalText(name)) }))
    .filter(({ at }) => at >= 0);
  // "Rovers" stands where "Northgate Rovers" does.
  const isInside = ({ name, at }: Mention) =>
    found.some((other) => other.name.length > name.length && other.at <= at && at < other.at + other.name.length);
  return found.filter((mention) => !isInside(mention)).map((mention) => passageOf(text, mention));
}

interface Mention {
  readonly name: string;
  readonly at: number;
}

function passageOf(text: string, { name, at }: Mention): string {
  const start = text.lastIndexOf(" ", Math.max(0, at - 25)) + 1;
  const end = text.indexOf(" ", Math.min(text.length, at + name.length + 25));
  return text.slice(start, end < 0 ? text.length : end);
}

/** A few words on each side, as far as the sentence goes. */
function around(read: QuoteRead, { first, end }: Stretch): string {
  let [from, to] = [first, end];
  while (from > 0 && first - from < wordsBeside && !endsSentence(read, from - 1)) from--;
  while (to < read.tokens.length && to - end < wordsBeside && !endsSentence(read, to)) to++;
  return quotedWords(read, { first: from, end: to });
}

function endsSentence({ tokens }: QuoteRead, at: number): boolean {
  const token = tokens[at];
  return token?.sort === "mark" && ".!?;:".includes(token.text) && tokens[at + 1]?.spaced !== false;
}
