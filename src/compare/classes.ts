import type { Claim } from "../model/article.ts";
import type { QuestionInput } from "./context.ts";
import { namesOfDenotations } from "./denotation-name.ts";
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
