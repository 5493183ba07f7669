import type { Article, Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { Question } from "../model/question.ts";
import type { Property, Story } from "../model/story.ts";
import type { StoryRule } from "../model/story-rule.ts";
import { hierarchyOf } from "../values/hierarchy.ts";

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

export function toldOf(story: Story, articles: Told["articles"], asked: readonly Asked[]): Told {
  const byName = new Map(asked.map((one) => [`${one.subject}/${one.property.id}`, one]));
  return { story, articles, asked, find: (subject, property) => byName.get(`${subject}/${property}`) ?? null };
}

/**
 * The claims that a rule holds for: those of its statuses. A claim with a stated scope takes part where the rule says so,
 * or where no other claim that takes part states another scope.
 */
export function takingPart(
  asked: readonly (Asked | null)[],
  rule: StoryRule,
  story: Story,
): (one: Asked | null) => readonly Claim[] {
  const byStatus = (one: Asked | null) => one?.claims.filter(({ status }) => rule.statuses.includes(status)) ?? [];
  const limited = Object.keys(rule.scope).length > 0;
  const scopes = new Set(asked.flatMap(byStatus).map(scopeKey));
  scopes.delete("{}");
  const withScope = (claim: Claim) => (limited ? liesWithin(claim, rule, story) : scopes.size < 2);
  return (one) => byStatus(one).filter((claim) => scopeKey(claim) === "{}" || withScope(claim));
}

function scopeKey({ scope }: Claim): string {
  const dimensions = Object.keys(scope);
  return dimensions.length === 0 ? "{}" : JSON.stringify(dimensions.sort().map((name) => [name, own(scope, name)]));
}

function liesWithin({ scope }: Claim, rule: StoryRule, { terms }: Story): boolean {
  return Object.entries(scope).every(([dimension, stated]) => {
    const limits = own(rule.scope, dimension);
    if (limits === undefined) return false;
    const declared = Object.values(own(terms, dimension) ?? {});
    const { above } = hierarchyOf(new Map(declared.map(({ id, broader }) => [id, broader])));
    return stated.every((term) => limits.some((limit) => above(term).has(limit)));
  });
}
