import { closest, distance } from "fastest-levenshtein";
import { own } from "../model/data.ts";
import type { Location } from "../model/location.ts";
import { message } from "../model/message.ts";
import type { NameRole } from "../model/messages/names.ts";
import type { Problem } from "../model/problem.ts";

/** Where a name stands, and of which claim. */
export interface NamePlace {
  readonly story: string;
  readonly claim: string | null;
  /** What tells the place from others of its file, in words that survive a move of lines. */
  readonly about: string;
  locate(): Location;
}

/** A problem for a name that the story does not declare; none where it does. */
export function undeclared(
  name: string,
  role: NameRole,
  declared: Readonly<Record<string, unknown>>,
  place: NamePlace,
): readonly Problem[] {
  if (own(declared, name) !== undefined) return [];
  return [unknownName(name, role, nearest(name, Object.keys(declared)), place)];
}

/** The problem of a name that nothing declares, with the one that may have been meant. */
export function unknownName(name: string, role: NameRole, suggestion: string | null, place: NamePlace): Problem {
  return {
    rule: "unknown-name",
    about: `${place.about}:${name}`,
    story: place.story,
    claim: place.claim,
    message: message("unknown-name", { name, role }),
    suggestions: [
      suggestion === null
        ? message("suggest.declare", { name, role })
        : message("suggest.did-you-mean", { written: name, suggestion }),
    ],
    locations: [place.locate()],
    fatal: false,
  };
}

/** The declared name that is spelt most alike, if it is alike at all: at most a third of the letters differ. */
export function nearest(name: string, declared: readonly string[]): string | null {
  if (declared.length === 0 || name.length > 200) return null;
  const found = closest(name, declared);
  return distance(name, found) <= Math.max(1, Math.floor(Math.max(name.length, found.length) / 3)) ? found : null;
}
