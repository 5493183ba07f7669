import type { Claim } from "../../model/article.ts";
import type { Question } from "../../model/question.ts";
import { denotationText } from "../../values/denotation-text.ts";
import { valueNumbers } from "../../values/value-numbers.ts";
import { type Card, type CardSide, sideOf } from "../card.ts";
import type { LookUp } from "../look-up.ts";

/** A side of a card, with the letter that it bears in text, pictures and the matrix. */
export interface LetteredSide extends CardSide {
  readonly letter: string;
  /** Counts from 0; gives the side its colour. */
  readonly order: number;
}

/** A, B, … Z, AA, AB, … */
export function letterOf(order: number): string {
  const last = String.fromCharCode(65 + (order % 26));
  return order < 26 ? last : letterOf(Math.floor(order / 26) - 1) + last;
}

/** Sides bear the letter of their position where each has one of its own; else they are counted through. */
export function letteredSides({ sides, question }: Card): readonly LetteredSide[] {
  const positions = sides.map((side) => positionOf(side, question));
  const distinct = new Set(positions).size === sides.length && !positions.includes(null);
  return sides.map((side, index) => lettered(side, distinct ? (positions[index] ?? index) : index));
}

function lettered(side: CardSide, order: number): LetteredSide {
  return { ...side, order, letter: letterOf(order) };
}

/** The number of the one value that every claim of a side stands on, if there is one. */
function positionOf(side: CardSide, question: Question | null): number | null {
  const positions = new Set(
    side.claims.map(({ claim }) => (question === null ? null : positionOfClaim(claim, question))),
  );
  const [position = null] = positions;
  return positions.size === 1 ? position : null;
}

/**
 * The number of the value of the one position on which a claim stands; null where it stands beside them or fits several. A claim
 * of no scope stands in those of others, where one says what it says.
 */
export function positionOfClaim({ id, denotation }: Claim, question: Question): number | null {
  const span = question.spans[question.claims.indexOf(id)] ?? null;
  if (span === null) return null;
  const [first, last] = span;
  const numbers = numbersOf(question);
  if (first === last) return numbers[first] ?? null;
  const position = question.positions[first];
  const isItsOwn = position !== undefined && denotationText(position.denotation) === denotationText(denotation);
  return isItsOwn && numbers[first] === numbers[last] ? (numbers[first] ?? null) : null;
}

const known = new WeakMap<Question, readonly number[]>();

function numbersOf(question: Question): readonly number[] {
  const numbers = known.get(question) ?? valueNumbers(question.positions);
  known.set(question, numbers);
  return numbers;
}

/** The sides of a question that no finding is about: one a value of the positions, then the claims that fit several or stand beside. */
export function sidesOfQuestion(question: Question, look: LookUp): readonly LetteredSide[] {
  const groups = new Map<number, string[]>();
  for (const id of question.claims) {
    const position = positionOfClaim(look.claim(id), question) ?? question.positions.length;
    groups.set(position, [...(groups.get(position) ?? []), id]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([position, ids]) => lettered(sideOf(ids, look), position));
}
