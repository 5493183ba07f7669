import type { Claim } from "../model/article.ts";
import type { Gap, Relation } from "../model/denotation.ts";
import type { ClaimClass } from "./classes.ts";
import type { QuestionInput } from "./context.ts";
import type { Editions } from "./editions.ts";
import type { Pair } from "./pair.ts";
import type { ScopeRelation } from "./scope.ts";
import type { Weighing } from "./weighing.ts";

/** Two claims of a question that is being weighed: what is known of their classes is not found out again. */
export class WeighedPair implements Pair {
  readonly a: Claim;
  readonly b: Claim;
  readonly relation: Relation;
  readonly #weighing: Weighing;
  readonly #classOfA: ClaimClass;
  readonly #classOfB: ClaimClass;

  /** The claims of two numbers of the question. */
  constructor(weighing: Weighing, one: number, other: number) {
    const { claims } = weighing.input;
    const { all, numbers } = weighing.classes;
    const first = Math.min(one, other);
    const second = Math.max(one, other);
    this.a = claims[first] as Claim;
    this.b = claims[second] as Claim;
    this.#weighing = weighing;
    this.#classOfA = all[numbers[first] as number] as ClaimClass;
    this.#classOfB = all[numbers[second] as number] as ClaimClass;
    this.relation = weighing.relation(this.#classOfA, this.#classOfB);
  }

  get input(): QuestionInput {
    return this.#weighing.input;
  }

  get editions(): Editions {
    return this.#weighing.editions;
  }

  get scopes(): ScopeRelation {
    return this.#weighing.scopes(this.#classOfA, this.#classOfB);
  }

  get gap(): Gap | null {
    return this.#weighing.gap(this.#classOfA, this.#classOfB);
  }
}
