import { type Article, type Claim, isAhead } from "../../../model/article.ts";
import { own } from "../../../model/data.ts";
import type { Draft } from "../../../model/finding.ts";
import { type Message, message } from "../../../model/message.ts";
import { dateInWords } from "../../../values/date/in-words.ts";
import { isCertainlyAfter } from "../../../values/date/spans.ts";
import { describeClaim } from "../../../values/describe-claim.ts";
import { problemDrafts } from "../../problem-rule.ts";
import { valuePlace } from "../../question-draft.ts";
import type { Checked, Rule } from "../../rule.ts";

export const impossibleTiming: Rule = {
  id: "impossible-timing",
  hangsOn: "file",
  severity: "error",
  asks: "decision",
  bySeverityOfProperty: false,
  find(checked) {
    const drafts: Draft[] = [];
    let article: Article | null = null;
    for (const claim of checked.claims) {
      if (article?.id !== claim.article) article = checked.article(claim.article);
      const told = impossible(claim, article, checked);
      if (told !== null) drafts.push(draftOf(claim, told, checked));
    }
    // Nothing that an article says is wrong for this: it is no more than a warning.
    const editions = problemDrafts("impossible-timing", checked);
    return [...drafts, ...editions.map((draft): Draft => ({ ...draft, severity: "warning" }))];
  },
};

function draftOf(claim: Claim, told: Message, checked: Checked): Draft {
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
function impossible(claim: Claim, { published }: Article, checked: Checked): Message | null {
  const { asOf, denotation } = claim;
  const ahead = isAhead(claim.status);
  if (
    published !== null &&
    asOf !== null &&
    asOf !== published &&
    !ahead &&
    isCertainlyAfter(asOf.spans, published.spans)
  )
    return message("impossible-timing.as-of", { asOf: dateInWords(asOf), published: dateInWords(published) });
  if (denotation.kind !== "date" && denotation.kind !== "period") return null;
  const starts = denotation.kind === "date" ? denotation.spans : denotation.starts;
  if (claim.status === "fact" && published !== null && isCertainlyAfter(starts, published.spans)) {
    const { question, answer } = toldOf(claim, checked);
    return message("impossible-timing.fact", { question, happened: answer, published: dateInWords(published) });
  }
  const ends = denotation.kind === "date" ? denotation.spans : denotation.ends;
  if (ahead && asOf !== null && isCertainlyAfter(asOf.spans, ends)) {
    const { question, answer } = toldOf(claim, checked);
    return message("impossible-timing.plan", { question, planned: answer, said: dateInWords(asOf) });
  }
  return null;
}

/** What is asked, and what the claim answers. */
function toldOf(claim: Claim, checked: Checked): { readonly question: string; readonly answer: Message } {
  const story = checked.story(claim.story);
  const property = own(story.properties, claim.property);
  if (property === undefined) throw new Error(`${claim.id} has no property.`);
  return { question: property.question, answer: describeClaim(claim, { story, property }) };
}
