import type { Claim } from "../model/article.ts";
import type { QuantityDenotation } from "../model/denotation.ts";
import { message } from "../model/message.ts";
import type { Said } from "../model/messages/evidence.ts";
import { describe, kinds } from "../values/catalogue.ts";
import type { ValueContext } from "../values/kind.ts";
import { isCurrency } from "../values/quantity/unit-phrase.ts";
import { anyOf, isShare, isShareOf } from "./amount-share.ts";
import { sumsOf } from "./amount-sum.ts";
import { writtenBeside } from "./amounts/written-amount.ts";
import { moneyBy } from "./money-by.ts";
import { hasNumberOr, type QuoteRead, quotedWords } from "./read-quote.ts";
import type { Readings } from "./readings.ts";
import { saysNothing, type Told } from "./told.ts";

/** Weighs the amounts that a claim leaves open against those that its quote names. */
export function weighAmount(
  claim: Claim,
  claimed: QuantityDenotation,
  read: QuoteRead,
  context: ValueContext,
  readings: Readings,
): Told | null {
  // "niemand wird vermisst": nobody is no number.
  if (isNone(claimed) && readings.polarityOf(read).negations.length > 0) return null;
  if (read.amounts.length === 0)
    return saysNothing(claim, read, context, read.days.length > 0 || isTimes(claimed) || hasWordOfAmount(read));
  const weighed = amountsWeighed(claim, claimed, read, context, readings);
  if (weighed === null) return null;
  const { clashing, shares } = weighed;
  const said = read.amounts.flatMap((amount, index): readonly Said[] => {
    const denotation = clashing[index] ?? null;
    return denotation === null ? [] : [{ words: quotedWords(read, amount), denotes: describe(denotation, context) }];
  });
  if (said.length === 0) return null;
  const agrees = (worked: QuantityDenotation) => againstAmount(claimed, worked, context) === "agrees";
  if (anyOf(sumsOf(clashing), agrees) || isShareOf(shares, clashing, agrees)) return null;
  const values = read.amounts.map((amount) => writtenBeside(claimed.unit, amount));
  return {
    message: message("value.not-said", {
      quote: read.source,
      said,
      relative: false,
      published: null,
      claims: describe(claimed, context),
    }),
    suggestions:
      values.length === 1 ? [message("suggest.value", { values })] : [message("suggest.correct-or-quote", {})],
    severity: isWorkedOut(claim, values) ? "info" : null,
  };
}

/** "twice", "zweimal": one word that is no number. */
function isTimes({ unit }: QuantityDenotation): boolean {
  return unit === "times";
}

function isNone({ spans: [span, ...others] }: QuantityDenotation): boolean {
  return others.length === 0 && span?.from?.exact === "0" && span.to?.exact === "0";
}

/** The amounts in a quote that may be a claim's, or make it up. */
interface Weighed {
  /** Of each amount what it denotes, where it is another one than the claim's; null for one of something else. */
  readonly clashing: readonly (QuantityDenotation | null)[];
  readonly shares: readonly QuantityDenotation[];
}

/** Weighs each amount in a quote; null where any may be the claim's. */
function amountsWeighed(
  claim: Claim,
  claimed: QuantityDenotation,
  read: QuoteRead,
  context: ValueContext,
  readings: Readings,
): Weighed | null {
  const clashing: (QuantityDenotation | null)[] = [];
  const shares: QuantityDenotation[] = [];
  for (const amount of read.amounts) {
    const written = writtenBeside(claimed.unit, amount);
    // The claim's own value was read in the same way: what is written alike denotes alike.
    if (amount.article || written === claim.value) return null;
    const denotation = readings.denotationOf(written, context);
    const verdict = denotation === null ? null : againstAmount(claimed, denotation, context);
    const paid = moneyBy(written, denotation?.unit ?? null, claimed).flatMap(
      (each) => readings.denotationOf(each, context) ?? [],
    );
    if (paid.some((each) => againstAmount(claimed, each, context) === "agrees")) return null;
    if (verdict === "agrees") return null;
    if (verdict === "other" && denotation !== null && isShare(denotation)) shares.push(denotation);
    clashing.push(verdict === "clashes" ? denotation : null);
  }
  return { clashing, shares };
}

/** Whether the claim's note goes on from an amount of its quote: "41 + 2", where the quote has the 41. */
function isWorkedOut({ note }: Claim, values: readonly string[]): boolean {
  const inNote = note === null ? [] : figuresOf(note);
  return inNote.length > 1 && values.flatMap(figuresOf).some((figure) => inNote.includes(figure));
}

/** The numbers that stand in a text in digits, without what groups them. */
function figuresOf(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,' \u00a0\u202f]\d{3}(?!\d))*/g) ?? []).map((figure) => figure.replace(/\D/g, ""));
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

function hasWordOfAmount(read: QuoteRead): boolean {
  const { numbers, vague, units, decimals, ordinals, one, nouns } = read.lexicon;
  return hasNumberOr(read, numbers, vague, units, decimals, ordinals, one, nouns);
}
