import type { Denotation } from "../model/denotation.ts";
import type { Position } from "../model/question.ts";
import { isClosed, relate } from "../values/catalogue.ts";
import type { ClaimClass } from "./classes.ts";
import type { Standpoints } from "./positions.ts";
import type { Weighing } from "./weighing.ts";

/** Of more values than these all are taken, and not only the narrowest. */
const mostRelated = 50;

/**
 * What is said at either end of the positions by claims that agree only halfway: "about May" and "about June" leave the middle of
 * both, which nobody says and which is safe only if both are right. Where one claim says just what all of them leave, or where what
 * limits them has one end ("at least 3", "at most 5"), that is said.
 *
 * @param telling the plain statements; where there are none, all that is weighed
 */
export function halfAgreed(
  telling: readonly ClaimClass[],
  { positions, spans }: Standpoints,
  weighing: Weighing,
): readonly Denotation[] {
  const first = telling[0]?.claim.denotation;
  if (telling.every(({ claim }) => claim.denotation === first)) return [];
  const last = positions.length - 1;
  const atEnds = last === 0 ? [0] : [0, last];
  return atEnds.flatMap((place) => halfShared(saidAt(place, telling, spans), positions[place], weighing));
}

/** What those say that fit a position. */
function saidAt(place: number, telling: readonly ClaimClass[], spans: Standpoints["spans"]): ReadonlySet<Denotation> {
  const said = new Set<Denotation>();
  for (const { number, claim } of telling) {
    const span = spans[number];
    if (span != null && span[0] <= place && place <= span[1]) said.add(claim.denotation);
  }
  return said;
}

function halfShared(
  said: ReadonlySet<Denotation>,
  position: Position | undefined,
  { context }: Weighing,
): readonly Denotation[] {
  if (position === undefined || said.size < 2) return [];
  const closed = [...said].filter(isClosed);
  if (closed.length < 2 || closed.some((one) => relate(one, position.denotation, context) === "same")) return [];
  if (closed.length > mostRelated) return closed;
  const isNarrowed = (one: Denotation) => closed.some((other) => relate(other, one, context) === "narrower");
  const narrowest = closed.filter((one) => !isNarrowed(one));
  return narrowest.length > 1 ? narrowest : [];
}
