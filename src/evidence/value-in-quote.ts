import type { Article, Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { DaySpan, KindName, QuantityDenotation } from "../model/denotation.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Severity } from "../model/finding.ts";
import { type Message, message } from "../model/message.ts";
import type { Said } from "../model/messages/evidence.ts";
import type { Story } from "../model/story.ts";
import { describe, kinds } from "../values/catalogue.ts";
import { daysApart, hull, type Spans } from "../values/date/spans.ts";
import type { ValueContext } from "../values/kind.ts";
import { readUnit } from "../values/quantity/unit-phrase.ts";
import type { Reference } from "./cursor.ts";
import { polarityOf } from "./polarity.ts";
import { placeIn } from "./quotes.ts";
import type { AmountRead } from "./read-amount.ts";
import { allDays } from "./read-days.ts";
import { type QuoteRead, readQuote, wordsOf } from "./read-quote.ts";

/** What a quote and a value have against each other. */
interface Told {
  readonly message: Message;
  readonly suggestions: readonly Message[];
  readonly severity: Severity | null;
}

/** What can be read in a quote without knowing the story. */
const toldByQuotes: ReadonlySet<KindName> = new Set(["date", "period", "quantity", "boolean"]);

/** Checks what a claim denotes against what its quote denotes; null where they agree, or where the quote cannot tell. */
export function valueEvidence(claim: Claim, article: Article, story: Story): Evidence | null {
  const property = own(story.properties, claim.property);
  if (property === undefined || claim.quote === null || claim.status === "denial") return null;
  if (!toldByQuotes.has(claim.denotation.kind)) return null;
  const read = readQuote(claim.quote, article.language, referenceOf(claim, article, story));
  const told = read === null ? null : weigh(claim, read, { property, story, language: article.language }, article);
  if (told === null) return null;
  return {
    ...told,
    rule: "value-not-in-quote",
    story: claim.story,
    about: claim.id,
    claims: [claim.id],
    places: [
      { ...claim.location, role: "value", claim: claim.id },
      placeIn(article, ["claims", claim.index, "quote"], "quote", claim.id),
    ],
  };
}

/** From when, and in which direction, a quote is read. A plan looks ahead, a fact back; what else may be either. */
export function referenceOf(
  claim: Pick<Claim, "status">,
  article: Pick<Article, "published">,
  story: Pick<Story, "seasons">,
): Reference {
  const ahead = claim.status === "plan" || claim.status === "forecast";
  return {
    published: article.published === null ? null : hull(article.published.spans),
    tense: ahead ? "future" : claim.status === "fact" ? "past" : null,
    seasons: story.seasons,
  };
}

function weigh(claim: Claim, read: QuoteRead, context: ValueContext, article: Article): Told | null {
  const { denotation } = claim;
  switch (denotation.kind) {
    case "date":
      return weighDays(claim, denotation.spans, read, context, article);
    case "period":
      return weighDays(claim, periodSpans(denotation.starts, denotation.ends), read, context, article);
    case "quantity":
      return weighAmount(claim, denotation, read, context);
    case "boolean":
      return weighPolarity(denotation.value, read);
    default:
      return null;
  }
}

/** All days that a period may touch. */
function periodSpans(starts: Spans, ends: Spans): Spans {
  const span: DaySpan = [hull(starts)?.[0] ?? -Infinity, hull(ends)?.[1] ?? Infinity];
  return span[0] <= span[1] ? [span] : [[-Infinity, Infinity]];
}

function weighDays(claim: Claim, spans: Spans, read: QuoteRead, context: ValueContext, article: Article): Told | null {
  if (read.days.length === 0) return saysNothing(claim, read, context, hasWordOfTime(read));
  // Days that touch may be one night, or one day in two time zones.
  if (daysApart(allDays(read.days), spans) <= 1) return null;
  const said = read.days.map(
    (days): Said => ({
      words: wordsOf(read, days),
      denotes: describe({ kind: "date", spans: days.spans, doubt: false }, context),
    }),
  );
  return {
    message: message("value.not-said", {
      quote: read.text,
      said,
      relative: read.days.some(({ relative }) => relative),
      published: article.published?.written ?? null,
      claims: describe(claim.denotation, context),
    }),
    suggestions: [message("suggest.quote-more", {})],
    severity: null,
  };
}

function hasWordOfTime({ tokens, lexicon }: QuoteRead): boolean {
  const words = [
    lexicon.months,
    lexicon.weekdays,
    lexicon.seasons,
    lexicon.nouns,
    lexicon.named,
    lexicon.moveBefore,
    lexicon.bounds,
    lexicon.agoAfter,
  ];
  return tokens.some(({ sort }, at) => sort === "number" || words.some((phrases) => phrases.at(tokens, at) !== null));
}

function weighAmount(claim: Claim, claimed: QuantityDenotation, read: QuoteRead, context: ValueContext): Told | null {
  if (read.amounts.length === 0)
    return saysNothing(claim, read, context, read.days.length > 0 || hasWordOfAmount(read));
  const said: Said[] = [];
  for (const amount of read.amounts) {
    if (amount.article) return null;
    const denotation = denotationOf(amount, context);
    if (denotation === null) continue;
    const verdict = againstAmount(claimed, denotation, context);
    if (verdict === "agrees") return null;
    if (verdict === "clashes") said.push({ words: wordsOf(read, amount), denotes: describe(denotation, context) });
  }
  if (said.length === 0) return null;
  const values = read.amounts.filter(({ article }) => !article).map(writtenOf);
  return {
    message: message("value.not-said", {
      quote: read.text,
      said,
      relative: false,
      published: null,
      claims: describe(claimed, context),
    }),
    suggestions: values.length === 1 ? [message("suggest.value", { values })] : [message("suggest.quote-more", {})],
    severity: null,
  };
}

/** An amount as the desk would write it. */
export function writtenOf({ number, unit }: Pick<AmountRead, "number" | "unit">): string {
  return unit === null
    ? number
    : unit === "$"
      ? `${number} dollars`
      : unit === "%"
        ? `${number}%`
        : `${number} ${unit}`;
}

function denotationOf(amount: AmountRead, context: ValueContext): QuantityDenotation | null {
  const reading = kinds.quantity.read(writtenOf(amount), context);
  return reading.ok ? reading.denotation : null;
}

function againstAmount(
  claimed: QuantityDenotation,
  said: QuantityDenotation,
  context: ValueContext,
): "agrees" | "clashes" | "other" {
  const relation = kinds.quantity.relate(claimed, said, context);
  if (relation === "incomparable") return isOtherCurrency(claimed, said) ? "clashes" : "other";
  if (relation !== "disjoint") return "agrees";
  return kinds.quantity.gap(claimed, said, context).near ? "agrees" : "clashes";
}

/** Two currencies and no rate between them: whatever the amounts are, the record has another currency than the quote. */
function isOtherCurrency(a: QuantityDenotation, b: QuantityDenotation): boolean {
  return isCurrency(a.unit) && isCurrency(b.unit) && a.unit !== b.unit;
}

function isCurrency(unit: string | null): boolean {
  if (unit === null) return false;
  const reading = readUnit(unit, null);
  return "unit" in reading && reading.unit.currency !== null;
}

function hasWordOfAmount({ tokens, lexicon }: QuoteRead): boolean {
  const words = [
    lexicon.numbers,
    lexicon.vague,
    lexicon.units,
    lexicon.decimals,
    lexicon.ordinals,
    lexicon.one,
    lexicon.nouns,
  ];
  return tokens.some(({ sort }, at) => sort === "number" || words.some((phrases) => phrases.at(tokens, at) !== null));
}

/** A note may say how the value follows from words that do not say it. */
function saysNothing(claim: Claim, read: QuoteRead, context: ValueContext, mayBe: boolean): Told | null {
  if (mayBe || claim.note !== null) return null;
  const claims = describe(claim.denotation, context);
  return {
    message: message("value.nothing-said", { quote: read.text, kind: context.property.kind, claims }),
    suggestions: [message("suggest.quote-more", {})],
    severity: "info",
  };
}

function weighPolarity(value: boolean, read: QuoteRead): Told | null {
  const { negations, open } = polarityOf(read);
  if (open || value === (negations.length === 0)) return null;
  return {
    message: message("value.polarity", { quote: read.text, negations, value }),
    suggestions: [message("suggest.quote-more", {})],
    // A yes can be wrapped in words without a "not": "no" is less certain.
    severity: value ? null : "info",
  };
}
