import type { Article, Claim } from "../model/article.ts";
import type { DaySpan } from "../model/denotation.ts";
import { message } from "../model/message.ts";
import type { Said } from "../model/messages/evidence.ts";
import { describe } from "../values/catalogue.ts";
import { dateInWords } from "../values/date/in-words.ts";
import { daysApart, hull, type Spans } from "../values/date/spans.ts";
import type { ValueContext } from "../values/kind.ts";
import { allDays } from "./days/read-days.ts";
import { hasNumberOr, type QuoteRead, quotedWords } from "./read-quote.ts";
import { saysNothing, type Told } from "./told.ts";

/** Weighs the days that a claim leaves open against those that its quote names. */
export function weighDays(
  claim: Claim,
  spans: Spans,
  read: QuoteRead,
  context: ValueContext,
  article: Article,
): Told | null {
  if (read.days.length === 0) return saysNothing(claim, read, context, hasWordOfTime(read));
  if (mayMeet(allDays(read.days), spans)) return null;
  const said = read.days.map(
    (days): Said => ({
      words: quotedWords(read, days),
      denotes: describe({ kind: "date", spans: days.spans, doubt: false }, context),
    }),
  );
  return {
    message: message("value.not-said", {
      quote: read.source,
      said,
      relative: read.days.some(({ relative }) => relative),
      published: article.published === null ? null : dateInWords(article.published),
      claims: describe(claim.denotation, context),
    }),
    suggestions: [message("suggest.correct-or-quote", {})],
    severity: null,
  };
}

/** Two days that touch may be one night, or one day in two time zones. Months and years that touch are two: 2019 is not 2020. */
function mayMeet(said: Spans, claimed: Spans): boolean {
  const apart = daysApart(said, claimed);
  return apart === 0 || (apart === 1 && [...said, ...claimed].some(([from, to]) => from === to));
}

function hasWordOfTime(read: QuoteRead): boolean {
  const { months, weekdays, seasons, nouns, named, moveBefore, bounds, agoAfter } = read.lexicon;
  return hasNumberOr(read, months, weekdays, seasons, nouns, named, moveBefore, bounds, agoAfter);
}

/** All days that a period may touch. */
export function periodSpans(starts: Spans, ends: Spans): Spans {
  const span: DaySpan = [hull(starts)?.[0] ?? -Infinity, hull(ends)?.[1] ?? Infinity];
  return span[0] <= span[1] ? [span] : [[-Infinity, Infinity]];
}
