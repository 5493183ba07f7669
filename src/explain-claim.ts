import { type Examination, type Line, line } from "./explanation.ts";
import type { Claim } from "./model/article.ts";
import { isoDay } from "./model/calendar.ts";
import { isComplement } from "./model/complement.ts";
import type { DateDenotation, QuantityDenotation } from "./model/denotation.ts";
import { inWriting } from "./model/in-writing.ts";
import { type Message, message } from "./model/message.ts";
import type { Beside, Question } from "./model/question.ts";
import type { LookUp } from "./report/look-up.ts";
import { dateInWords } from "./values/date/in-words.ts";

/** What a claim says and denotes, in one sentence. */
export function claimInWords(claim: Claim, look: LookUp): Message {
  return message("explain.claim", {
    id: claim.id,
    written: inWriting(claim.value),
    denotes: look.says(claim),
    status: message("status.name", { status: claim.status }),
  });
}

/** A claim with all that bears on its verdict. */
export function fullClaim(
  claim: Claim,
  { claims, beside }: Question,
  depth: number,
  { look }: Examination,
): readonly Line[] {
  const why = beside[claims.indexOf(claim.id)] ?? null;
  const details = claimDetails(claim, why, look).map((said) => line(depth + 1, said));
  return [line(depth, claimInWords(claim, look)), ...details];
}

/** All that bears on a verdict: the exact bounds of the value, who says it where, its words, and why it is not weighed. */
function claimDetails(claim: Claim, beside: Beside | null, look: LookUp): readonly Message[] {
  const bounds = boundsOf(claim);
  const { quote, translation } = claim;
  return [
    ...(bounds === null ? [] : [bounds]),
    sourceOf(claim, look),
    ...(quote === null ? [] : [message("explain.quote", { quote, translation })]),
    ...(beside === null ? [] : [message("explain.stands-beside", { beside })]),
  ];
}

/** The ends of a value that has some: the words for it do not always tell a reader where they lie. */
function boundsOf(claim: Claim): Message | null {
  const { denotation } = claim;
  if (denotation.kind !== "date" && denotation.kind !== "quantity") return null;
  const denied = isComplement(claim);
  return denotation.kind === "date" ? daysOf(denotation, denied) : amountsOf(denotation, denied);
}

function daysOf({ spans: [span, ...others] }: DateDenotation, denied: boolean): Message | null {
  if (span === undefined || others.length > 0 || span[0] === span[1]) return null;
  const [from, to] = span.map((day) => (Number.isFinite(day) ? isoDay(day) : null));
  return message("explain.days", { from: from ?? null, to: to ?? null, denied });
}

function amountsOf({ spans: [span, ...others], unit }: QuantityDenotation, denied: boolean): Message | null {
  if (span === undefined || others.length > 0 || span.from?.exact === span.to?.exact) return null;
  const { from, fromOpen, to, toOpen } = span;
  return message("explain.amounts", {
    from: from?.exact ?? null,
    fromOpen,
    to: to?.exact ?? null,
    toOpen,
    unit,
    denied,
  });
}

function sourceOf(claim: Claim, look: LookUp): Message {
  const { story, saidBy, location } = claim;
  const article = look.article(claim.article);
  return message("explain.source", {
    outlet: look.outletName(article),
    language: article.language,
    asOf: claim.asOf === null ? null : dateInWords(claim.asOf),
    speaker: saidBy === null ? null : look.entityName(story, saidBy),
    scope: look.scopeNames(claim),
    origins: claim.origins.map((origin) => look.originName(story, origin)),
    place: `${location.file}:${location.line}:${location.column}`,
  });
}
