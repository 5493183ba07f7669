import type { Claim } from "../model/article.ts";
import type { Denotation } from "../model/denotation.ts";
import type { QuestionInput } from "./context.ts";
import { earlierEditions } from "./editions.ts";
import { scopeName } from "./scope.ts";
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
  const editions = earlierEditions(articles);
  const edited = new Set([...editions].flat());
  const timed = property.changes !== null || claims.some(({ status }) => isAhead(status));
  const denotation = namesOfDenotations();
  return (claim) => {
    const asOf = timed && claim.asOf !== null ? String(claim.asOf.spans) : "";
    const edition = edited.has(claim.article) ? claim.article : "";
    const said = `${denotation(claim.denotation)}\n${claim.status}\n${claim.saidBy ?? ""}`;
    return `${said}\n${scopeName(claim.scope)}\n${asOf}\n${edition}`;
  };
}

/** Names each denotation by a number; one object that many claims share is spelt out once. */
function namesOfDenotations(): (denotation: Denotation) => number {
  const byObject = new Map<Denotation, number>();
  const byText = new Map<string, number>();
  return (denotation) => {
    const known = byObject.get(denotation);
    if (known !== undefined) return known;
    const text = textOf(denotation);
    const name = byText.get(text) ?? byText.size;
    byText.set(text, name);
    byObject.set(denotation, name);
    return name;
  };
}

/** The same text for denotations of the same parts. Replacing infinities costs ten times as much: only where JSON lost one. */
function textOf(denotation: Denotation): string {
  const text = JSON.stringify(denotation);
  return text.includes("null") ? JSON.stringify(denotation, infinities) : text;
}

/** JSON has no infinities. */
function infinities(_key: string, value: unknown): unknown {
  return value === Infinity ? "∞" : value === -Infinity ? "-∞" : value;
}
