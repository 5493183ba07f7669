import type { Claim } from "../model/article.ts";
import type { Gap, Relation } from "../model/denotation.ts";
import { gap } from "../values/catalogue.ts";
import type { ValueContext } from "../values/kind.ts";
import { type QuestionInput, valueContext } from "./context.ts";
import { isComplement, relateClaims } from "./relation.ts";

/** Two claims on one question, with what the rungs ask about their values. */
export class Pair {
  readonly a: Claim;
  readonly b: Claim;
  readonly input: QuestionInput;
  #relation: Relation | null = null;
  #gap: Gap | null = null;

  constructor(first: Claim, second: Claim, input: QuestionInput) {
    const inOrder = first.id <= second.id;
    this.a = inOrder ? first : second;
    this.b = inOrder ? second : first;
    this.input = input;
  }

  /** Found out only when a rung asks: many pairs are decided before. */
  get relation(): Relation {
    this.#relation ??= relateClaims(this.a, this.b, valueContext(this.input));
    return this.#relation;
  }

  get gap(): Gap | null {
    if (this.relation !== "disjoint") return null;
    this.#gap ??= gapBetween(this.a, this.b, valueContext(this.input));
    return this.#gap;
  }
}

/** Nothing lies between a value and its denial: they are not near, however close. */
function gapBetween(a: Claim, b: Claim, context: ValueContext): Gap {
  if (isComplement(a) || isComplement(b)) return { amount: null, unit: null, near: false };
  return gap(a.denotation, b.denotation, context);
}
