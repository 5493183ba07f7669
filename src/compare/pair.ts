import type { Claim } from "../model/article.ts";
import type { Gap, Relation } from "../model/denotation.ts";
import { byCodeUnits } from "../model/order.ts";
import type { ClaimClass } from "./classes.ts";
import type { QuestionInput } from "./context.ts";
import type { ScopeRelation } from "./scope.ts";
import { Weighing } from "./weighing.ts";

/** Two claims on one question, with what the rungs ask about them. */
export class Pair {
  /** The first in code-unit order of id. */
  readonly a: Claim;
  readonly b: Claim;
  readonly weighing: Weighing;
  /** How the values of the two stand: most rungs ask. */
  readonly relation: Relation;
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
    this.weighing = weighing;
    this.#classOfA = all[numbers[first] as number] as ClaimClass;
    this.#classOfB = all[numbers[second] as number] as ClaimClass;
    this.relation = weighing.relation(this.#classOfA, this.#classOfB);
  }

  get input(): QuestionInput {
    return this.weighing.input;
  }

  get scopes(): ScopeRelation {
    return this.weighing.scopes(this.#classOfA, this.#classOfB);
  }

  get gap(): Gap | null {
    return this.weighing.gap(this.#classOfA, this.#classOfB);
  }
}

/** Two claims, as if they were all that is said on the question. */
export function pairOf(first: Claim, second: Claim, input: QuestionInput): Pair {
  const claims = [first, second].sort((a, b) => byCodeUnits(a.id, b.id));
  return new Pair(new Weighing({ ...input, claims }), 0, 1);
}
