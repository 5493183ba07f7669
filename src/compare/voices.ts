import { type Claim, isAhead, statuses } from "../model/article.ts";
import type { WrittenDate } from "../model/story.ts";
import { type Ahead, aheadOf } from "./ahead.ts";
import type { QuestionInput } from "./context.ts";
import { editionsOf } from "./editions.ts";
import { Numbering } from "./numbering.ts";
import { asOfName } from "./time.ts";

/** The traits by which claims of one value are told apart. */
const traits = { scope: 0, status: 1, speaker: 2, time: 3, edition: 4, before: 5, after: 6 } as const;
const traitCount = 7;

/** Groups claims by all that the ladder looks at: one number for those that are alike. */
export class Voices {
  readonly #edited: ReadonlySet<string>;
  /** Whether the time of every claim matters: the value may change. */
  readonly #changes: boolean;
  /** Where it does not, that of plans does, and of facts how they lie to these; null where there are no plans. */
  readonly #ahead: Ahead | null;
  readonly #times = new Numbering<WrittenDate>(asOfName);
  #speakers: Map<string, number> | null = null;
  #editions: Map<string, number> | null = null;
  readonly #groups = new Map<number, number>();
  /** Above the number of every trait, and of every value. */
  readonly #width: number;

  constructor({ property, claims, articles }: QuestionInput) {
    this.#edited = editionsOf(articles).edited;
    this.#changes = property.changes !== null;
    this.#ahead = this.#changes ? null : aheadOf(claims);
    this.#width = 2 * claims.length + statuses.length;
  }

  group(claim: Claim, value: number, scope: number): number {
    const { status, saidBy, article } = claim;
    let group = this.#split(value, traits.scope, scope);
    group = this.#split(group, traits.status, statuses.indexOf(status));
    if (saidBy !== null) {
      this.#speakers ??= new Map();
      group = this.#split(group, traits.speaker, numberIn(this.#speakers, saidBy));
    }
    group = this.#splitByTime(group, claim);
    if (this.#edited.size > 0 && this.#edited.has(article)) {
      this.#editions ??= new Map();
      group = this.#split(group, traits.edition, numberIn(this.#editions, article));
    }
    return group;
  }

  #splitByTime(group: number, claim: Claim): number {
    const { status, asOf } = claim;
    if (asOf === null) return group;
    if (this.#changes || isAhead(status)) return this.#split(group, traits.time, 1 + this.#times.numberOf(asOf));
    if (this.#ahead === null || status !== "fact") return group;
    const part = this.#split(group, traits.before, this.#ahead.before(claim));
    return this.#split(part, traits.after, this.#ahead.after(claim));
  }

  /** The part of a group that has a trait; the trait 0, which most have, leaves it as it is. */
  #split(group: number, trait: number, number: number): number {
    if (number === 0) return group;
    const key = (group * traitCount + trait) * this.#width + number;
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const part = this.#width + this.#groups.size;
    this.#groups.set(key, part);
    return part;
  }
}

/** Numbers names from 1. */
function numberIn(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name) ?? numbers.size + 1;
  numbers.set(name, known);
  return known;
}
