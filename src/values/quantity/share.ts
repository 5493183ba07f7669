import type { Numeral } from "./numeral.ts";
import type { Operand, Phrase } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import { likeliestUnit } from "./unit-phrase.ts";

/**
 * Gives each number what it shares with its neighbours: "3 to 4 billion USD" is 3 billion USD to 4 billion USD. Null where
 * nobody can tell what is shared ("900 or 1 million").
 *
 * @param wanted the property's unit, which a number takes that has none and whose neighbours have none
 */
export function shareOut(phrases: readonly Phrase[], wanted: Unit | null): readonly Phrase[] | null {
  const shared = shareMagnitudes(phrases);
  return shared && shareUnits(shared.map(withPrice), wanted);
}

/** From right to left: "1, 2 or 3 million". */
function shareMagnitudes(phrases: readonly Phrase[]): readonly Phrase[] | null {
  const shared: Phrase[] = [];
  let next: Placed | null = null;
  for (const phrase of phrases.toReversed()) {
    const operands: Operand[] = [];
    for (const operand of phrase.operands.toReversed()) {
      const given: Operand | null = next === null ? operand : withMagnitude({ operand, phrase }, next);
      if (given === null) return null;
      operands.unshift(given);
      next = { operand: given, phrase };
    }
    shared.unshift({ ...phrase, operands });
  }
  return shared;
}

interface Placed {
  readonly operand: Operand;
  readonly phrase: Phrase;
}

/** The number with what it shares with the next; null where it is unclear whether it does. */
function withMagnitude({ operand, phrase }: Placed, next: Placed): Operand | null {
  const [first, second] = [operand.numeral, next.operand.numeral];
  if (operand.closed || first.form === "vague" || second.form === "vague") return operand;
  if (first.magnitude !== null || second.magnitude === null || !["whole", "decimal"].includes(first.form))
    return operand;
  const rises = signed(operand, first).lte(signed(next.operand, second));
  const sharing = { ...operand, numeral: { ...first, magnitude: second.magnitude } };
  if (phrase === next.phrase) return rises || phrase.shape === "margin" ? sharing : operand;
  if (phrase.shape !== "amount" || next.phrase.shape !== "amount") return operand;
  return rises ? sharing : null;
}

function signed({ negative }: Operand, { value }: Numeral) {
  return negative ? value.neg() : value;
}

/** "$18 to $20 per share" and "$18-20 per share" are prices at both ends. */
function withPrice(phrase: Phrase): Phrase {
  const [first, second] = phrase.operands;
  const price = phrase.shape === "bounds" && first?.closed === false ? priceOf(first.unit, second?.unit ?? null) : null;
  return price === null ? phrase : { ...phrase, operands: phrase.operands.map((end) => ({ ...end, unit: price })) };
}

function priceOf(money: Unit | null, behind: Unit | null): Unit | null {
  if (money === null || behind === null || money.currency !== money.code) return null;
  if (behind.code.startsWith(`${money.code}/`)) return behind;
  return behind.code.startsWith("/") && behind.dimension !== "share" ? likeliestUnit(money.code + behind.code) : null;
}

/** A number without a unit takes that of the next that has one, else that of the one before it, else the property's. */
function shareUnits(phrases: readonly Phrase[], wanted: Unit | null): readonly Phrase[] {
  const units = phrases.flatMap((phrase) => phrase.operands.map(({ unit }) => unit));
  let at = 0;
  const shared = () =>
    units.slice(at).find((unit) => unit !== null) ?? units.slice(0, at).findLast((unit) => unit !== null) ?? wanted;
  return phrases.map((phrase) => {
    const operands = phrase.operands.map((operand, index) => {
      const taken = index === 0 && isRelative(phrase, wanted) ? wanted : shared();
      at++;
      return { ...operand, unit: operand.unit ?? (isShare(operand.numeral, taken) ? likeliestUnit("1") : taken) };
    });
    return { ...phrase, operands };
  });
}

/** "two thirds" of a property in % is 66.7%, not 0.67%; "1 in 5" is a share of any property. */
function isShare({ form }: Operand["numeral"], taken: Unit | null): boolean {
  return form === "ratio" || (form === "fraction" && taken?.dimension.startsWith("share") === true);
}

/** "100 ± 5%" of a property in MW */
function isRelative({ shape, operands }: Phrase, wanted: Unit | null): boolean {
  const margin = operands[1]?.unit;
  return (
    shape === "margin" && margin?.dimension === "share" && wanted !== null && !wanted.dimension.startsWith("share")
  );
}
