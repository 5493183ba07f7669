import { type Claim, statuses } from "../model/article.ts";
import type { Denotation } from "../model/denotation.ts";
import type { WrittenDate } from "../model/story.ts";
import { denotationText } from "../values/denotation-text.ts";
import { type Ahead, aheadOf } from "./ahead.ts";
import type { QuestionInput } from "./context.ts";
import { editionsOf } from "./editions.ts";
import { Numbering } from "./numbering.ts";
import { isComplement } from "./relation.ts";
import { type Scope, scopeName } from "./scope.ts";
import { asOfName } from "./time.ts";
import { isAhead } from "./voice.ts";

/** Claims that the ladder cannot tell apart: two of different articles stand for all, by their index in the question. */
export interface ClaimClass {
  /** Its place among the classes of the question. */
  readonly number: number;
  /** The first of its claims. */
  readonly claim: Claim;
  readonly first: number;
  /** A claim of another article than the first's; null where there is none. */
  readonly other: number | null;
  /** How many claims it has. */
  readonly size: number;
  /** The number of what it denotes: twice that of its denotation, and one more where it denies it. */
  readonly value: number;
  /** The number of its scope. */
  readonly scope: number;
}

/** The claims of a question in classes, in the order of their first claims. */
export interface Classes {
  readonly all: readonly ClaimClass[];
  /** For each claim the number of its class. */
  readonly numbers: readonly number[];
  /** For each claim the next one of its class, by its index in the question; -1 for the last. */
  readonly next: readonly number[];
  /** By number, as are the scopes. */
  readonly denotations: readonly Denotation[];
  readonly scopes: readonly Scope[];
}

/** Gathers claims into classes, so that a hundred copies of one wire story are weighed once. */
export function classesOf(input: QuestionInput): Classes {
  return oneClassOf(input) ?? severalClassesOf(input);
}

/** Most questions are answered alike by all: then there is one class, and nothing to tell apart. Null where there may be more. */
function oneClassOf({ property, claims, articles }: QuestionInput): Classes | null {
  const [claim] = claims;
  if (claim === undefined || property.changes !== null || isAhead(claim.status)) return null;
  if (editionsOf(articles).edited.size > 0) return null;
  const size = claims.length;
  let other: number | null = null;
  for (let index = 1; index < size; index++) {
    const { denotation, scope, status, saidBy, article } = claims[index] as Claim;
    if (denotation !== claim.denotation || scope !== claim.scope) return null;
    if (status !== claim.status || saidBy !== claim.saidBy) return null;
    if (other === null && article !== claim.article) other = index;
  }
  const value = isComplement(claim) ? 1 : 0;
  const only: Growing = { number: 0, claim, first: 0, other, size, value, scope: 0, last: size - 1 };
  return {
    all: [only],
    numbers: claims.map(() => 0),
    next: claims.map((_, index) => (index < size - 1 ? index + 1 : -1)),
    denotations: [claim.denotation],
    scopes: [claim.scope],
  };
}

function severalClassesOf(input: QuestionInput): Classes {
  const denotations = new Numbering<Denotation>(denotationText);
  const scopes = new Numbering<Scope>(scopeName);
  const voices = new Voices(input);
  const byGroup = new Map<number, Growing>();
  const all: ClaimClass[] = [];
  const next: number[] = [];
  const numbers: number[] = [];
  for (let index = 0; index < input.claims.length; index++) {
    const claim = input.claims[index] as Claim;
    const value = 2 * denotations.numberOf(claim.denotation) + (isComplement(claim) ? 1 : 0);
    const scope = scopes.numberOf(claim.scope);
    const group = voices.group(claim, value, scope);
    const known = byGroup.get(group);
    next.push(-1);
    if (known === undefined) {
      const found = { number: all.length, claim, first: index, other: null, size: 1, value, scope, last: index };
      byGroup.set(group, found);
      numbers.push(found.number);
      all.push(found);
      continue;
    }
    numbers.push(known.number);
    next[known.last] = index;
    known.last = index;
    known.size += 1;
    if (known.other === null && known.claim.article !== claim.article) known.other = index;
  }
  return { all, numbers, next, denotations: denotations.things, scopes: scopes.things };
}

/** A class while claims are put into it. */
type Growing = { -readonly [Key in keyof ClaimClass]: ClaimClass[Key] } & { last: number };

/** The traits by which claims of one value are told apart. */
const traits = { scope: 0, status: 1, speaker: 2, time: 3, edition: 4, before: 5, after: 6 } as const;
const traitCount = 7;

/** Groups claims by all that the ladder looks at: one number for those that are alike. */
class Voices {
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
