import { hierarchyIn, scopeName } from "../compare/scope.ts";
import type { Article, Claim } from "../model/article.ts";
import { isComplement } from "../model/complement.ts";
import { own } from "../model/data.ts";
import type { Question } from "../model/question.ts";
import type { Property, Story } from "../model/story.ts";
import type { StoryRule } from "../model/story-rule.ts";

/** A question with the claims on it that nothing replaced. */
export interface Asked {
  readonly id: string;
  readonly subject: string;
  readonly property: Property;
  readonly claims: readonly Claim[];
}

/** What the sources of a story say, for its rules to hold against it. */
export interface Told {
  readonly story: Story;
  readonly articles: ReadonlyMap<string, Pick<Article, "outlet">>;
  readonly asked: readonly Asked[];
  find(subject: string, property: string): Asked | null;
}

/** Gathers what the sources say. Claims that a later edition or value replaced are left out. */
export function tell(
  story: Story,
  articles: readonly Article[],
  claims: readonly Claim[],
  questions: readonly Question[],
): Told {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const asked = questions.flatMap(({ id, subject, property, claims: ids, beside }) => {
    const found = own(story.properties, property);
    if (found === undefined) return [];
    const kept = ids.flatMap((claim, index) => (beside[index] === "superseded" ? [] : (byId.get(claim) ?? [])));
    return [{ id, subject, property: found, claims: kept }];
  });
  return toldOf(story, new Map(articles.map((article) => [article.id, article])), asked);
}

/** Questions of a story in a form that rules can ask: by subject and property. */
export function toldOf(story: Story, articles: Told["articles"], asked: readonly Asked[]): Told {
  const bySubject = new Map<string, Map<string, Asked>>();
  for (const one of asked) {
    const known = bySubject.get(one.subject) ?? new Map<string, Asked>();
    if (known.size === 0) bySubject.set(one.subject, known);
    known.set(one.property.id, one);
  }
  return { story, articles, asked, find: (subject, property) => bySubject.get(subject)?.get(property) ?? null };
}

/**
 * The claims that a rule holds for: those of its statuses. A claim with a stated scope takes part where the rule says so,
 * or where no other claim that takes part states another scope. What denies a value other than yes or no states none.
 */
export function takingPart(
  asked: readonly (Asked | null)[],
  rule: StoryRule,
  story: Story,
): (one: Asked | null) => readonly Claim[] {
  const limited = Object.keys(rule.scope).length > 0;
  const isOneScope = limited || stateOneScope(asked, rule);
  const takes = (claim: Claim) => {
    if (!rule.statuses.includes(claim.status) || isComplement(claim)) return false;
    return scopeName(claim.scope) === "" || (limited ? liesWithin(claim, rule, story) : isOneScope);
  };
  return (one) => {
    if (one === null) return [];
    return one.claims.every(takes) ? one.claims : one.claims.filter(takes);
  };
}

/** Whether the claims of a rule's statuses state one scope at most. */
function stateOneScope(asked: readonly (Asked | null)[], rule: StoryRule): boolean {
  let stated = "";
  for (const one of asked)
    for (const { status, scope } of one?.claims ?? []) {
      const name = rule.statuses.includes(status) ? scopeName(scope) : "";
      if (name === "" || name === stated) continue;
      if (stated !== "") return false;
      stated = name;
    }
  return true;
}

function liesWithin({ scope }: Claim, rule: StoryRule, { terms }: Story): boolean {
  return Object.entries(scope).every(([dimension, stated]) => {
    const limits = own(rule.scope, dimension);
    if (limits === undefined) return false;
    const { above } = hierarchyIn(own(terms, dimension) ?? {});
    return stated.every((term) => limits.some((limit) => above(term).has(limit)));
  });
}
