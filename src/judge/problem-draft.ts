import type { Draft, Place } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { Selection } from "./rule.ts";

/** The findings of a rule that reports mistakes in the user's files as the earlier rooms met them. */
export function problemDrafts(rule: Problem["rule"], { problemsOf }: Pick<Selection, "problemsOf">): readonly Draft[] {
  return problemsOf(rule).map(({ about, story, claim, message, suggestions, locations, fatal }) => ({
    about: fatal ? `${locations[0]?.file ?? ""}:${about}` : about,
    rule,
    story,
    question: null,
    claims: claim === null ? [] : [claim],
    message,
    suggestions,
    proof: null,
    places: locations.map((location): Place => ({ ...location, role: "key", claim })),
    severity: null,
  }));
}
