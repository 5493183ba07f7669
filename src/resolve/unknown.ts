import { closest, distance } from "fastest-levenshtein";
import { own } from "../model/data.ts";
import { message } from "../model/message.ts";
import type { NameRole } from "../model/messages/names.ts";
import type { Problem } from "../model/problem.ts";
import type { Story } from "../model/story.ts";
import { type ProblemPlace, problemAt } from "./problem-at.ts";

/** A problem for a name that the story does not declare; none where it does. */
export function undeclared(
  name: string,
  role: NameRole,
  declared: Readonly<Record<string, unknown>>,
  place: ProblemPlace,
): readonly Problem[] {
  if (own(declared, name) !== undefined) return [];
  return [unknownName(name, role, nearest(name, Object.keys(declared)), place)];
}

/** A problem for each dimension and each term of a scope that the story does not declare; each stands at its dimension's place. */
export function undeclaredInScope(
  scope: Readonly<Record<string, readonly string[]>>,
  story: Pick<Story, "terms">,
  placeOf: (dimension: string) => ProblemPlace,
): readonly Problem[] {
  return Object.entries(scope).flatMap(([dimension, terms]) => {
    const place = placeOf(dimension);
    const declared = own(story.terms, dimension);
    if (declared === undefined) return undeclared(dimension, "dimension", story.terms, place);
    return terms.flatMap((term) => undeclared(term, "term", declared, place));
  });
}

/** The problem of a name that nothing declares, with the one that may have been meant. */
export function unknownName(name: string, role: NameRole, suggestion: string | null, place: ProblemPlace): Problem {
  const help =
    suggestion === null
      ? message("suggest.declare", { name, role })
      : message("suggest.did-you-mean", { written: name, suggestion });
  const unknown = message("unknown-name", { name, role });
  return problemAt(place, { rule: "unknown-name", which: name, message: unknown, suggestions: [help] });
}

/**
 * The declared name that is spelt most alike, if it is alike at all: at most a third of the letters differ, or two neighbours
 * have changed places.
 */
export function nearest(name: string, declared: readonly string[]): string | null {
  if (declared.length === 0 || name.length > 200) return null;
  const found = closest(name, declared);
  if (distance(name, found) <= Math.max(1, Math.floor(Math.max(name.length, found.length) / 3))) return found;
  return declared.find((other) => isSwapped(name, other)) ?? null;
}

/** Whether two names differ by two neighbouring letters that changed places: to a distance two edits, to a hand one slip. */
function isSwapped(name: string, other: string): boolean {
  let at = 0;
  while (at < name.length && name[at] === other[at]) at += 1;
  return name[at] === other[at + 1] && name[at + 1] === other[at] && name.slice(at + 2) === other.slice(at + 2);
}
