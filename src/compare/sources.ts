import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { Story } from "../model/story.ts";
import type { QuestionInput } from "./context.ts";

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
export function sourcesOf(input: QuestionInput): Sources {
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
