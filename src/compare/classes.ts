import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import type { QuestionInput } from "./context.ts";
import { isAhead } from "./voice.ts";

/** Claims that the ladder cannot tell apart: two of different articles stand for all, by their index in the question. */
export interface ClaimClass {
  readonly first: number;
  /** A claim of another article than the first's; null where there is none. */
  readonly other: number | null;
  readonly members: readonly number[];
}

/** Gathers claims into classes, so that a hundred copies of one wire story are weighed once. */
export function classesOf(input: QuestionInput): readonly ClaimClass[] {
  const key = classKey(input);
  const classes = new Map<string, { first: number; other: number | null; members: number[] }>();
  input.claims.forEach((claim, index) => {
    const name = key(claim);
    const found = classes.get(name);
    if (found === undefined) {
      classes.set(name, { first: index, other: null, members: [index] });
      return;
    }
    found.members.push(index);
    if (found.other === null && input.claims[found.first]?.article !== claim.article) found.other = index;
  });
  return [...classes.values()];
}

/** All that the ladder looks at, as one string. */
function classKey(input: QuestionInput): (claim: Claim) => string {
  const { property, claims, articles } = input;
  const edited = new Set(claims.flatMap(({ article }) => editionsOf(article, articles)));
  const timed = property.changes !== null || claims.some(({ status }) => isAhead(status));
  const denotation = namesOfDenotations();
  return (claim) => {
    const scope = Object.keys(claim.scope).length === 0 ? "" : JSON.stringify(claim.scope);
    const asOf = timed ? JSON.stringify(claim.asOf?.spans ?? null, infinities) : "";
    const edition = edited.has(claim.article) ? claim.article : "";
    return [denotation(claim.denotation), claim.status, claim.saidBy ?? "", scope, asOf, edition].join("\n");
  };
}

/** An article that replaces another, and the one that it replaces; none where it replaces none. */
function editionsOf(article: string, articles: QuestionInput["articles"]): readonly string[] {
  const earlier = own(articles, article)?.editionOf ?? null;
  return earlier === null ? [] : [article, earlier];
}

/** Names each denotation; one object that many claims share is spelt out once. */
export function namesOfDenotations(): (denotation: Denotation) => string {
  const names = new Map<Denotation, string>();
  return (denotation) => {
    let name = names.get(denotation);
    if (name === undefined) {
      name = JSON.stringify(denotation, infinities);
      names.set(denotation, name);
    }
    return name;
  };
}

/** JSON has no infinities. */
function infinities(_key: string, value: unknown): unknown {
  return value === Infinity ? "∞" : value === -Infinity ? "-∞" : value;
}
