import type { DrawnArticle } from "./random-article.ts";
import { type Fields, picked } from "./random-record.ts";
import { people, values } from "./random-story.ts";

/** What an edit of an article may need. */
export interface DrawnChange {
  /** Which of the claims. */
  readonly claim: number;
  /** Which of several other things. */
  readonly other: number;
  readonly fresh: DrawnArticle;
}

/** Something else than before in an article: of one of its claims, or of its head. */
type ArticleEdit = (article: DrawnArticle, drawn: DrawnChange) => DrawnArticle;

export const articleEdits: Readonly<Record<string, ArticleEdit>> = {
  "another value": ({ head, claims }, { claim, other }) => ({
    head,
    claims: replaced(claims, claim, (said) => ({ ...said, value: picked(values[String(said["property"])], other) })),
  }),
  "a name spelt almost alike": ({ head, claims }, { claim, other }) => ({
    head,
    claims: replaced(claims, claim, (said) => ({ ...said, property: "head", value: picked(people, other) })),
  }),
  "another claim": ({ head, claims }, { claim, fresh }) => ({
    head,
    claims: replaced(claims, claim, () => fresh.claims[0]),
  }),
  "another qualifier": ({ head, claims }, { claim, other, fresh }) => ({
    head,
    claims: replaced(claims, claim, (said) => withOne(said, qualifiers, other, fresh.claims[0])),
  }),
  "a claim added": ({ head, claims }, { fresh }) => ({
    head,
    claims: [...fresh.claims.slice(0, 1).map((claim) => ({ ...claim, id: "added" })), ...claims],
  }),
  "a claim removed": ({ head, claims }, { claim }) => ({ head, claims: replaced(claims, claim, () => undefined) }),
  "a claim twice": ({ head, claims }, { claim, other }) => ({
    head,
    claims: [
      ...claims,
      ...claims
        .slice(claim % (claims.length + 1))
        .slice(0, 1)
        .map(twinOf(other)),
    ],
  }),
  "another head": ({ head, claims }, { other, fresh }) => ({
    head: withOne(head, headFields, other, fresh.head),
    claims,
  }),
  "another article": ({ head }, { fresh }) => ({
    head: { ...fresh.head, text: head["text"] },
    claims: fresh.claims,
  }),
};

const qualifiers = ["status", "scope", "quote", "said-by", "as-of", "origins", "about", "id"] as const;
const headFields = ["title", "outlet", "language", "published", "origins", "url"] as const;

/** Mostly a claim of its own; else a mistake, for which decisions wait. */
function twinOf(number: number): (claim: Fields) => Fields {
  return (claim) => (number % 4 === 0 ? claim : { ...claim, id: `twin-${number}` });
}

/** The claims with another in the place of one of them, or without it. */
function replaced(
  claims: readonly Fields[],
  number: number,
  other: (claim: Fields) => Fields | undefined,
): readonly Fields[] {
  const index = number % Math.max(claims.length, 1);
  return claims
    .map((claim, at) => (at === index ? other(claim) : claim))
    .filter((claim): claim is Fields => claim !== undefined);
}

/** What another says in one of several fields, in the place of what is said there. */
function withOne(said: Fields, among: readonly string[], number: number, other: Fields | undefined): Fields {
  const field = picked(among, number);
  return { ...said, [field]: other?.[field] };
}
