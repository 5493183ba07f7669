import type { BoundArticle, Claim } from "../../model/article.ts";
import type { ArticleText, Evidence, EvidenceRule } from "../../model/evidence.ts";
import type { Place, Severity } from "../../model/finding.ts";
import { type Message, message } from "../../model/message.ts";
import { locate, type Pointer } from "../../model/record.ts";
import { findQuote, isBetween, type Passage } from "./find-quote.ts";
import { vouching } from "./fingerprint.ts";
import { nearestPassage } from "./nearest-passage.ts";
import { normalText, paragraphsOf } from "./normal-text.ts";
import { TextWords } from "./text-words.ts";

/** A quote is a phrase; beyond this many characters it is none, and is not searched for. */
export const longestQuote = 1000;

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

/** What is told of one quote. */
interface Told {
  readonly rule: EvidenceRule;
  readonly message: Message;
  readonly suggestions: readonly Message[];
}

type Checker = (claim: Claim) => Told | null;

function checkerOf(text: ArticleText | null): Checker | null {
  if (text === null) return null;
  if (text.text !== null) {
    const words = new TextWords(paragraphsOf(text.text));
    return (claim) => againstText(words, claim);
  }
  const { fingerprint } = text;
  return fingerprint === null ? null : againstFingerprint(fingerprint);
}

function againstFingerprint(fingerprint: NonNullable<ArticleText["fingerprint"]>): Checker {
  const count = fingerprint.paragraphs.length;
  const isVouchedFor = vouching(fingerprint);
  return (claim) => {
    const { at } = claim;
    if (at !== null && at > count) return notFound(message("quote.no-paragraph", { at, paragraphs: count }));
    if (isVouchedFor(claim)) return null;
    return notFound(message("quote.unverified", { quote: claim.quote ?? "" }), message("suggest.fingerprint", {}));
  };
}

/** Where a quote stands in a text; null where it stands nowhere, or in several places. */
export function placeOfQuote(paragraphs: readonly string[], claim: Claim): Passage | null {
  const places = placesOfQuote(paragraphs, claim);
  return places.length === 1 ? (places[0] ?? null) : null;
}

function placesOfQuote(paragraphs: readonly string[], { quote, at, prefix, suffix }: Claim): readonly Passage[] {
  const wanted = normalText(quote ?? "");
  if (wanted === "" || wanted.length > longestQuote) return [];
  const { passages } = findQuote(inParagraph(paragraphs, at), wanted);
  return passages.filter(({ paragraph, from }) =>
    isBetween(paragraphs[paragraph - 1] ?? "", from, wanted, normalText(prefix ?? ""), normalText(suffix ?? "")),
  );
}

/** The paragraphs with all but one emptied, so that their numbers stay. */
function inParagraph(paragraphs: readonly string[], at: number | null): readonly string[] {
  return at === null ? paragraphs : paragraphs.map((text, index) => (index + 1 === at ? text : ""));
}

function againstText(text: TextWords, claim: Claim): Told | null {
  const { paragraphs } = text;
  const quote = normalText(claim.quote ?? "");
  if (quote === "") return notFound(message("quote.empty", {}), message("suggest.copy-quote", {}));
  if (quote.length > longestQuote)
    return notFound(message("quote.too-long", { length: quote.length, limit: longestQuote }));
  const places = placesOfQuote(paragraphs, claim);
  if (places.length === 1) return null;
  if (places.length > 1) {
    const where = [...new Set(places.map(({ paragraph }) => paragraph))];
    const help = where.length > 1 ? message("suggest.at", { paragraph: where[0] ?? 1 }) : message("suggest.prefix", {});
    return {
      rule: "quote-ambiguous",
      message: message("quote.ambiguous", { quote, paragraphs: where }),
      suggestions: [help],
    };
  }
  return whyNotFound(text, quote, claim.at);
}

function whyNotFound(text: TextWords, quote: string, at: number | null): Told {
  const { paragraphs } = text;
  const { passages, cut } = findQuote(paragraphs, quote);
  if (at !== null && passages.some(({ paragraph }) => paragraph === at))
    return notFound(message("quote.beside", { quote, at }), message("suggest.prefix", {}));
  const [first] = passages;
  if (at !== null && first !== undefined) {
    const where = [...new Set(passages.map(({ paragraph }) => paragraph))];
    return notFound(
      message("quote.elsewhere", { quote, at, paragraphs: where }),
      message("suggest.at", { paragraph: first.paragraph }),
    );
  }
  if (first !== undefined)
    return notFound(message("quote.beside", { quote, at: first.paragraph }), message("suggest.prefix", {}));
  if (cut !== null) return notFound(message("quote.cut", { quote, ...cut }), message("suggest.copy-quote", {}));
  if (at !== null && at > paragraphs.length)
    return notFound(message("quote.no-paragraph", { at, paragraphs: paragraphs.length }));
  const nearest = nearestPassage(text, quote, at);
  return notFound(message("quote.not-found", { quote, at, nearest }), message("suggest.copy-quote", {}));
}

function notFound(told: Message, ...suggestions: readonly Message[]): Told {
  return { rule: "quote-not-found", message: told, suggestions };
}

function quoteFinding(article: BoundArticle, claim: Claim, told: Told): Evidence {
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

export function placeIn(article: BoundArticle, pointer: Pointer, role: Place["role"], claim: string | null): Place {
  return { ...locate(article.record, pointer), role, claim };
}
