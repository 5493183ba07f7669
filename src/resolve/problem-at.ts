import type { Location } from "../model/location.ts";
import type { Message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";

/** Where something may be wrong, and of which claim. */
export interface ProblemPlace {
  readonly story: string;
  readonly claim: string | null;
  /** What tells the place from others of its file, in words that survive a move of lines. */
  readonly about: string;
  locate(): Location;
}

/** What is wrong at a place; `which` tells it from whatever else may be wrong there. */
interface Wrong extends Pick<Problem, "rule" | "message"> {
  readonly which?: string;
  readonly suggestions?: readonly Message[];
}

/** The problem of one place. Its file can be used: it is never fatal. */
export function problemAt(place: ProblemPlace, { rule, which, message, suggestions = [] }: Wrong): Problem {
  const { about, story, claim } = place;
  return {
    rule,
    about: which === undefined ? about : `${about}:${which}`,
    story,
    claim,
    message,
    suggestions,
    locations: [place.locate()],
    fatal: false,
  };
}
