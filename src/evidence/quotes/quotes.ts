import type { BoundArticle, Claim } from "../../model/article.ts";
import type { ArticleText, Evidence } from "../../model/evidence.ts";
import type { Place, Severity } from "../../model/finding.ts";
import { type Message, message } from "../../model/message.ts";
import { locate, type Pointer } from "../../model/record.ts";
import { checkerOf, type QuoteTold } from "./check-quote.ts";

/** Checks every quote of an article against its text or, where that is not at hand, its fingerprint. */
export function quoteEvidence(
  article: BoundArticle,
  claims: readonly Claim[],
  text: ArticleText | null,
): readonly Evidence[] {
  const found = missingQuotes(article, claims, text);
  if (text !== null && text.problem !== null) found.push(...textProblems(article, text, text.problem));
  const check = checkerOf(text);
  if (check === null) return found;
  for (const claim of claims) {
    const told = claim.quote === null ? null : check(claim);
    if (told !== null) found.push(quoteFinding(article, claim, told));
  }
  return found;
}

function quoteFinding(article: BoundArticle, claim: Claim, told: QuoteTold): Evidence {
  return {
    ...told,
    story: article.story,
    about: claim.id,
    claims: [claim.id],
    places: [placeIn(article, ["claims", claim.index, "quote"], "quote", claim.id)],
    severity: null,
  };
}

/** An article whose text is at hand, or that quotes at all, should quote for every claim; one finding names all that do not. */
function missingQuotes(article: BoundArticle, claims: readonly Claim[], text: ArticleText | null): Evidence[] {
  const silent: Claim[] = [];
  for (const claim of claims) if (claim.quote === null) silent.push(claim);
  if (silent.length === 0) return [];
  const keepsEvidence = article.text !== null || (text?.text ?? text?.fingerprint ?? null) !== null;
  if (!keepsEvidence && silent.length === claims.length) return [];
  const inFile = [...silent].sort((a, b) => a.location.line - b.location.line);
  return [
    {
      rule: "quote-missing",
      story: article.story,
      about: article.id,
      claims: silent.map(({ id }) => id),
      message: message("quote.missing", { claims: inFile.map(({ id }) => id) }),
      suggestions: [message("suggest.quote", {})],
      places: inFile.map((claim) => ({ ...claim.location, role: "value", claim: claim.id })),
      severity: null,
    },
  ];
}

/** A text that the record names and that cannot be read, where no fingerprint stands in for it. */
function textProblems(article: BoundArticle, text: ArticleText, problem: Message): readonly Evidence[] {
  const absent = problem.id === "text.missing";
  if (absent && text.fingerprint !== null) return [];
  const severity: Severity | null = absent ? "warning" : null;
  return [
    {
      rule: "quote-not-found",
      story: article.story,
      about: article.id,
      claims: [],
      message: problem,
      suggestions: absent ? [message("suggest.text-folder", { path: text.path ?? "" })] : [],
      places: [placeIn(article, ["article", "text"], "key", null)],
      severity,
    },
  ];
}

/** A place in an article's record. */
export function placeIn(article: BoundArticle, pointer: Pointer, role: Place["role"], claim: string | null): Place {
  return { ...locate(article.record, pointer), role, claim };
}
