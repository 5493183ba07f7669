import type { Tab } from "../../model/messages/page.ts";
import type { Outcome } from "../../model/question.ts";

/** A sign for each list and outcome, always beside its word: nothing is told by colour alone. */
export const tabMarks: Readonly<Record<Tab, string>> = {
  all: "≡",
  decide: "✖",
  disputed: "≠",
  near: "≈",
  reopened: "↻",
  agreed: "✓",
  single: "①",
  decided: "☑",
  other: "•",
};

export const outcomeMarks: Readonly<Record<Outcome, string>> = {
  conflicting: "✖",
  disputed: "≠",
  near: "≈",
  changed: "→",
  "not-comparable": "?",
  "single-origin": "①",
  agreed: "✓",
  compatible: "○",
};
