import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { Story } from "../model/story.ts";
import type { QuestionInput } from "./context.ts";

/** Which claims of a question go back to one source: for each claim the number of its group, counting from 0. */
export interface Independence {
  readonly groupOf: readonly number[];
  readonly count: number;
}

/**
 * Groups claims that share an outlet family or an origin, directly or by way of others (DESIGN.md section 4).
 * Union by path halving, so that 100,000 claims cost little more than one pass.
 */
export function independence(input: QuestionInput): Independence {
  const sources = sourcesOf(input);
  const joined = new Joined();
  const homes: number[] = [];
  for (const { article, origins } of input.claims) {
    const home = sources.home(article);
    homes.push(home);
    if (origins.length === 0) continue;
    for (const origin of origins) for (const upstream of sources.upstream(origin)) joined.join(home, upstream);
  }
  const numbers = new Map<number, number>();
  const groupOf: number[] = [];
  for (const home of homes) {
    const root = joined.find(home);
    let group = numbers.get(root);
    if (group === undefined) {
      group = numbers.size;
      numbers.set(root, group);
    }
    groupOf.push(group);
  }
  return { groupOf, count: numbers.size };
}

/** Sets of sources that share something; a source that was never joined to another stands alone. */
class Joined {
  readonly #parent = new Map<number, number>();

  find(source: number): number {
    let current = source;
    for (;;) {
      const above = this.#parent.get(current);
      if (above === undefined) return current;
      const next = this.#parent.get(above);
      if (next === undefined) return above;
      this.#parent.set(current, next);
      current = next;
    }
  }

  join(one: number, other: number): void {
    const first = this.find(one);
    const second = this.find(other);
    if (first !== second) this.#parent.set(second, first);
  }
}

/** The sources that the articles of a story may share, as numbers. */
class Sources {
  readonly story: Story;
  readonly #articles: QuestionInput["articles"];
  readonly #numbers = new Map<string, number>();
  readonly #homes = new Map<string, number>();
  readonly #upstream = new Map<string, readonly number[]>();

  constructor({ story, articles }: QuestionInput) {
    this.story = story;
    this.#articles = articles;
  }

  /** The family of an article's outlet; the outlet itself where it has none. */
  home(article: string): number {
    let home = this.#homes.get(article);
    if (home === undefined) {
      const outlet = own(this.#articles, article)?.outlet ?? article;
      const family = own(this.story.outlets, outlet)?.family;
      home = this.#number(family ? `family:${family}` : `outlet:${outlet}`);
      this.#homes.set(article, home);
    }
    return home;
  }

  /** An origin and all that it goes back to. */
  upstream(origin: string): readonly number[] {
    let upstream = this.#upstream.get(origin);
    if (upstream === undefined) {
      upstream = [...upstreamOf([origin], this.story)].map((id) => this.#number(`origin:${id}`));
      this.#upstream.set(origin, upstream);
    }
    return upstream;
  }

  #number(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }
}

const sourcesByArticles = new WeakMap<QuestionInput["articles"], Sources>();

/** Found out once: the questions of a story share its articles. */
function sourcesOf(input: QuestionInput): Sources {
  const known = sourcesByArticles.get(input.articles);
  if (known?.story === input.story) return known;
  const sources = new Sources(input);
  sourcesByArticles.set(input.articles, sources);
  return sources;
}

/** Every origin that a claim goes back to, directly or by way of others; nearest first. */
export function originsOf({ origins }: Claim, story: Story): ReadonlySet<string> {
  return upstreamOf(origins, story);
}

function upstreamOf(origins: readonly string[], story: Story): ReadonlySet<string> {
  const found = new Set(origins);
  // A set that grows while it is walked visits each member once.
  for (const id of found) for (const upstream of own(story.origins, id)?.origins ?? []) found.add(upstream);
  return found;
}
