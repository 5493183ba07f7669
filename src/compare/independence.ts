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
 * Union by path halving, the smaller index first, so that 100,000 claims cost little more than one pass.
 */
export function independence(input: QuestionInput): Independence {
  const { claims } = input;
  const sources = sourcesOf(input);
  sources.begin();
  /** For each claim an earlier one, or itself, of the same group. */
  const parents: number[] = [];
  for (let index = 0; index < claims.length; index++) {
    const { article, origins } = claims[index] as Claim;
    parents.push(index);
    join(sources.firstOf(sources.home(article), index), index, parents);
    if (origins.length === 0) continue;
    for (const origin of origins)
      for (const upstream of sources.upstream(origin)) join(sources.firstOf(upstream, index), index, parents);
  }
  return numbered(parents);
}

/** Numbers groups in the order of their first claims, each of which is its own parent. */
function numbered(parents: number[]): Independence {
  const groupOf: number[] = [];
  let count = 0;
  for (let index = 0; index < parents.length; index++) {
    const first = firstIn(index, parents);
    groupOf.push(first === index ? count++ : (groupOf[first] ?? 0));
  }
  return { groupOf, count };
}

/** The first claim of the group that a claim is in. */
function firstIn(claim: number, parents: number[]): number {
  let current = claim;
  for (;;) {
    const above = parents[current] as number;
    if (above === current) return current;
    const next = parents[above] as number;
    parents[current] = next;
    current = next;
  }
}

/** Makes the groups of two claims one. */
function join(one: number, other: number, parents: number[]): void {
  if (one === other) return;
  const first = firstIn(one, parents);
  const second = firstIn(other, parents);
  if (first < second) parents[second] = first;
  else parents[first] = second;
}

/** The sources that the articles of a story may share, as numbers. */
class Sources {
  readonly story: Story;
  readonly #articles: QuestionInput["articles"];
  readonly #numbers = new Map<string, number>();
  readonly #homes = new Map<string, number>();
  readonly #upstream = new Map<string, readonly number[]>();
  /** The first claim of the question in hand that goes back to each source, by its index; of other questions, those before. */
  readonly #firsts: number[] = [];
  /** The question that each of these is of. */
  readonly #questions: number[] = [];
  #question = 0;

  constructor({ story, articles }: QuestionInput) {
    this.story = story;
    this.#articles = articles;
  }

  /** Another question is taken in hand. */
  begin(): void {
    this.#question += 1;
  }

  /** The first claim of the question that goes back to a source: this one, where none did before. */
  firstOf(source: number, claim: number): number {
    if (this.#questions[source] === this.#question) return this.#firsts[source] ?? claim;
    this.#questions[source] = this.#question;
    this.#firsts[source] = claim;
    return claim;
  }

  /** The house of an article's outlet. */
  home(article: string): number {
    let home = this.#homes.get(article);
    if (home === undefined) {
      const outlet = own(this.#articles, article)?.outlet ?? article;
      home = this.#number(this.#houseOf(outlet));
      this.#homes.set(article, home);
    }
    return home;
  }

  /** The family of an outlet; the outlet, or whatever else an id names, where it has none. An origin may bear the id of either. */
  #houseOf(id: string): string {
    return own(this.story.outlets, id)?.family ?? id;
  }

  /** An origin and all that it goes back to. */
  upstream(origin: string): readonly number[] {
    let upstream = this.#upstream.get(origin);
    if (upstream === undefined) {
      upstream = [...upstreamOf([origin], this.story)].map((id) => this.#number(this.#houseOf(id)));
      this.#upstream.set(origin, upstream);
    }
    return upstream;
  }

  #number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(name, number);
    this.#firsts.push(0);
    this.#questions.push(0);
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
