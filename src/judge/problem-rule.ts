import type { Draft, Place } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { Rule, Selection } from "./rule.ts";

/** A rule that reports mistakes of one file, unless it hangs on more: whoever made them mends them, and there is nothing to weigh. */
export function problemRule(
  id: Problem["rule"],
  { severity, hangsOn = "file" }: Pick<Rule, "severity"> & Partial<Pick<Rule, "hangsOn">>,
): Rule {
  return {
    id,
    hangsOn,
    severity,
    asks: "correction",
    bySeverityOfProperty: false,
    find: (found) => problemDrafts(id, found),
  };
}

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
