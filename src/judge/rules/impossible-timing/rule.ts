import { describeClaim } from "../../../compare/in-words.ts";
import { isAhead } from "../../../compare/voice.ts";
import type { Claim } from "../../../model/article.ts";
import { own } from "../../../model/data.ts";
import type { DaySpan } from "../../../model/denotation.ts";
import type { Draft } from "../../../model/finding.ts";
import { type Message, message } from "../../../model/message.ts";
import type { WrittenDate } from "../../../model/story.ts";
import { valuePlace } from "../../question-draft.ts";
import type { Checked, Rule } from "../../rule.ts";

export const impossibleTiming: Rule = {
  id: "impossible-timing",
  severity: "error",
  bySeverityOfProperty: false,
  find: (checked) => checked.claims.flatMap((claim) => draftFor(claim, checked) ?? []),
};

function draftFor(claim: Claim, checked: Checked): Draft | null {
  const told = impossible(claim, checked);
  if (told === null) return null;
  return {
    about: claim.id,
    rule: "impossible-timing",
    story: claim.story,
    question: null,
    claims: [claim.id],
    message: told,
    suggestions: [message("settle.check-record", { claim: claim.id })],
    proof: null,
    places: [valuePlace(claim.id, checked)],
    severity: null,
  };
}

/** A fact cannot happen after it was reported, a plan cannot aim at the past, and nothing holds after it was printed. */
function impossible(claim: Claim, checked: Checked): Message | null {
  const { published } = checked.article(claim.article);
  const { asOf, denotation } = claim;
  const story = checked.story(claim.story);
  const property = own(story.properties, claim.property);
  if (
    published !== null &&
    asOf !== null &&
    asOf !== published &&
    !isAhead(claim.status) &&
    isAfter(asOf.spans, published)
  )
    return message("impossible-timing.as-of", { asOf: asOf.written, published: published.written });
  const days = denotation.kind === "date" ? denotation.spans : denotation.kind === "period" ? denotation.starts : null;
  if (days === null || property === undefined) return null;
  const said = describeClaim(claim, { story, property });
  if (claim.status === "fact" && published !== null && isAfter(days, published))
    return message("impossible-timing.fact", {
      question: property.question,
      happened: said,
      published: published.written,
    });
  const ends = denotation.kind === "period" ? denotation.ends : days;
  if (isAhead(claim.status) && asOf !== null && isBefore(ends, asOf))
    return message("impossible-timing.plan", { question: property.question, planned: said, said: asOf.written });
  return null;
}

/** Certainly more than a day later: time zones make one day no proof. */
function isAfter(days: readonly DaySpan[], { spans }: WrittenDate): boolean {
  return (days[0]?.[0] ?? -Infinity) > (spans.at(-1)?.[1] ?? Infinity) + 1;
}

function isBefore(days: readonly DaySpan[], { spans }: WrittenDate): boolean {
  return (days.at(-1)?.[1] ?? Infinity) < (spans[0]?.[0] ?? -Infinity) - 1;
}
