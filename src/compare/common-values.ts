import { isAhead } from "../model/article.ts";
import type { Denotation } from "../model/denotation.ts";
import type { Beside, Question, RangeAs } from "../model/question.ts";
import { hull, relate, without } from "../values/catalogue.ts";
import type { ClaimClass } from "./classes.ts";
import { deniedValues } from "./denied-values.ts";
import { halfAgreed } from "./half-agreed.ts";
import { placedGroups } from "./placed-groups.ts";
import type { Standpoints } from "./positions.ts";
import { weakVoice } from "./voice.ts";
import type { Weighing } from "./weighing.ts";

/**
 * What satisfies every claim that is weighed, what is safe under each, and as what that may be printed. The first does not hold what a
 * denial rules out, as far as the rest is a value. The second does where somebody states it: the denial may be what is wrong.
 *
 * @param isDenied whether a denial clashes with what others say: what it rules out of one claim, it rules out of what that claim and
 * the others share, and the range goes round what all of them say
 */
export function commonValues(
  weighing: Weighing,
  stands: Standpoints,
  beside: readonly (Beside | null)[],
  isDenied: boolean,
): Pick<Question, "commonGround" | "range" | "rangeAs"> {
  const weighed = weighing.classes.all.filter(({ number }) => stands.spans[number] !== null);
  const rangeAs = rangeAsOf(weighed);
  if (isWordedInSeveralWays(weighed, weighing)) return { commonGround: null, range: null, rangeAs };
  const all = stands.positions.map(({ denotation }) => denotation);
  const [first, last] = [stands.positions[0], stands.positions[all.length - 1]];
  // Scopes that hold the same values share their positions.
  const isOneScope = first?.scope === last?.scope;
  const plain = weighed.filter(({ claim }) => weakVoice(claim) === null);
  const safe = [
    ...all,
    ...(plain.length < weighed.length ? plainlyStated(plain, weighing) : []),
    ...halfAgreed(plain.length > 0 ? plain : weighed, stands, weighing),
  ];
  const range = hull(isOneScope && safe.length === all.length ? all : [...new Set(safe)], weighing.context);
  const denied = isDenied ? [] : deniedValues(weighing, weighed, beside);
  return {
    commonGround: all.length === 1 && !isDenied ? withoutDenied(all[0] ?? null, denied, weighing) : null,
    range: safeRange(range, safe, denied, weighing),
    rangeAs,
  };
}

/**
 * What lies around all that is stated, without what is denied and nobody states; null where all of it is denied. Of "Ada or Ben", Ada's
 * denial makes Ben no safer to print.
 */
function safeRange(
  range: Denotation | null,
  stated: readonly Denotation[],
  denied: readonly Denotation[],
  weighing: Weighing,
): Denotation | null {
  if (denied.length === 0) return range;
  if (withoutDenied(range, denied, weighing) === null) return null;
  const isUnsaid = (one: Denotation) => stated.every((said) => relate(said, one, weighing.context) === "disjoint");
  return withoutDenied(range, denied.filter(isUnsaid), weighing);
}

/** What is left of a value; null where nothing is. */
function withoutDenied(
  value: Denotation | null,
  denied: readonly Denotation[],
  { context }: Weighing,
): Denotation | null {
  return value === null || denied.length === 0 ? value : without(value, denied, context);
}

/**
 * The positions of the plain statements alone, where others are weighed with them. What is alleged, an opinion or doubtful
 * may narrow a position ("at least 5", where the plain statements say "at least 3"), and is no more safe to print for that.
 */
function plainlyStated(plain: readonly ClaimClass[], weighing: Weighing): readonly Denotation[] {
  return placedGroups(plain, weighing).flatMap(({ placed }) => placed.found.values);
}

/** As a fact where one claim at least states it as one, and the desk is sure of its reading. */
function rangeAsOf(weighed: readonly ClaimClass[]): RangeAs {
  let found: RangeAs = "word";
  for (const { claim } of weighed) {
    if (claim.status === "fact" && weakVoice(claim) === null) return "fact";
    if (claim.status === "fact") found = "doubt";
    else if (found === "word" && isAhead(claim.status)) found = "plan";
  }
  return found;
}

/** A position of texts that may all be said bears one of their wordings, which is not what the others say. */
function isWordedInSeveralWays(weighed: readonly ClaimClass[], { input, context }: Weighing): boolean {
  if (input.property.kind !== "text") return false;
  return (
    hull(
      weighed.map(({ claim }) => claim.denotation),
      context,
    ) === null
  );
}
