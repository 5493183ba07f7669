import type { Draft, Place } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { Checked } from "./rule.ts";

/** The findings of a rule that reports mistakes in the user's files as the earlier rooms met them. */
export function problemDrafts(rule: Problem["rule"], { problems }: Pick<Checked, "problems">): readonly Draft[] {
  return problems
    .filter((problem) => problem.rule === rule)
    .map(({ about, story, claim, message, suggestions, locations, fatal }) => ({
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
