import type { RuleId } from "../../model/finding.ts";

export const ruleTitles: Readonly<Record<RuleId, string>> = {
  "value-conflict": "The sources cannot all be right",
  disputed: "The sources dispute it",
  "near-value": "The sources differ by little",
  "name-variant": "A name is spelt in two ways",
  "wording-differs": "The wordings differ",
  "plan-not-kept": "A plan was not kept",
  "changed-over-time": "The value has changed",
  "not-comparable": "The values cannot be compared",
  "single-origin": "Several articles, one origin",
  "self-conflict": "An article contradicts itself",
  "impossible-timing": "The dates of a record cannot be right",
  syntax: "A file is not readable YAML",
  schema: "A record is not in the right form",
  "unknown-name": "A name is not declared",
  "duplicate-claim": "Two claims have one id",
  "unused-definition": "A definition is not used",
};

export const ruleHelp: Readonly<Record<RuleId, string>> = {
  "value-conflict": "Find out which source is right, then record the decision. Until then publish only the safe range.",
  disputed: "At least one side only alleges, plans, doubts or is quoted. Publish it with its speaker, or find proof.",
  "near-value": "The values touch or lie within the tolerance. Check for rounding, time zones and night-time events.",
  "name-variant": "Check the spelling at its origin. If both spellings are right, declare one as an alias.",
  "wording-differs": "Check whether the wordings mean the same before you quote one of them.",
  "plan-not-kept": "Do not report the plan as what happened.",
  "changed-over-time": "Use the latest value, and say as of when it holds.",
  "not-comparable": "Find the values in one unit, language or currency, or declare a rate.",
  "single-origin": "What looks confirmed several times has one source. Find a second one.",
  "self-conflict": "Read the article again: either it contradicts itself, or the record misreads it.",
  "impossible-timing": "Check the publication date, the as-of date and the status of the claim.",
  syntax: "Mend the file at the place named; the rest of the files was checked all the same.",
  schema: "Correct the entry at the place named; the message says which forms are accepted.",
  "unknown-name": "Correct the spelling, or declare the name in story.yaml.",
  "duplicate-claim": "Give one of the claims an id of its own.",
  "unused-definition": "Remove the definition, or use it.",
};
