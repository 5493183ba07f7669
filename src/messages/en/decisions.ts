import type { DecisionOutcome, PinField } from "../../model/decision.ts";
import type { DecisionMessages } from "../../model/messages/decisions.ts";
import { aside } from "../aside.ts";
import type { Catalogue } from "../catalogue.ts";
import { changesOf } from "../decision-changes.ts";
import { midSentence } from "../mid-sentence.ts";
import { ruleTitles } from "./rule-titles.ts";

const outcomeNames: Readonly<Record<DecisionOutcome, string>> = {
  "one-right": "one side is right",
  "all-right": "all are right",
  "none-right": "none is right",
  "transcription-error": "a record misreads its article",
  "different-scope": "they speak of different things",
  superseded: "one replaces the other",
  unresolved: "unresolved",
};

const fieldNames: Readonly<Record<Exclude<PinField, "value">, string>> = {
  status: "status",
  scope: "scope",
  "said-by": "speaker",
  "as-of": "as-of date",
  quote: "quote",
};

export const decisions: Catalogue<DecisionMessages> = {
  "decision.changed": changesOf({
    values: (was, now) => `Decided on ${was}; it is now ${now}.`,
    against: " against ",
    moreValues: { other: "and # more" },
    grade: (was, now) => `Decided as “${ruleTitles[was]}”; now “${ruleTitles[now]}”.`,
    moreChanges: { one: "And # more thing has changed.", other: "And # more things have changed." },
    joined: (who, value) => `${who} has joined with ${value}.`,
    left: (who, value) => `${who}, which said ${value}, is no longer part of it.`,
    said: (was, now) => `“${was}” is now “${now}”.`,
    value: (who, was, now) => `${who} said ${was ?? "nothing"} and now says ${now ?? "nothing"}.`,
    field: (field, who, was, now) =>
      `The ${fieldNames[field]} of ${who} ${was === null ? "was not stated" : `was “${was}”`} and ${now === null ? "is no longer stated" : `is now “${now}”`}.`,
  }),
  "decision.unpinned": () =>
    "Nothing says what was decided upon, so nobody can tell whether it has changed. Record it with `factlint decide --pin`.",
  "decision.recorded": ({ outcome, accepted, by, on }, { list, isoDay }) =>
    `Decided by ${midSentence(by)} on ${isoDay(on)}: ${outcomeNames[outcome]}${accepted.length === 0 ? "" : ` ${aside(list(accepted))}`}.`,
  "decision.reason": ({ reason }) => `Reason: ${reason}`,
  "decision.settled-by": ({ what, settled }) => `${settled ? "Settled by" : "What would settle it"}: ${what}`,
  "decision.review-by": ({ day }, { isoDay }) => `To be looked at again by ${isoDay(day)}.`,
  "decision.reopened": ({ because }, { say }) => `Reopened. ${say(because)}`,
  "decision.state": ({ state }) => state,

  "reopened-decision": ({ finding, by, on, because }, { say, isoDay }) =>
    `What ${midSentence(by)} decided on ${isoDay(on)} about ${finding} is open again. ${say(because)}`,
  "stale-decision": ({ finding }) => `This decision is on ${finding}, but there is no such finding any more.`,
  "stale-decision.replaced": ({ finding, on }, { isoDay }) =>
    `This decision on ${finding} has no effect: another one, of ${isoDay(on)}, stands below it.`,
  "unsound-decision": ({ finding, because }, { say }) => `The decision on ${finding} cannot be right. ${say(because)}`,
  "expired-decision": ({ finding, by, on, reviewBy }, { isoDay }) =>
    `What ${midSentence(by)} decided on ${isoDay(on)} about ${finding} was to be looked at again by ${isoDay(reviewBy)}.`,
  "suggest.decide-again": ({ finding }) =>
    `Weigh it again and record it: factlint decide ${finding} --outcome … --reason … --by …`,
  "suggest.prune": () => "Correct the id, or remove the decision: factlint decide --prune",
  "suggest.other-outcome": () =>
    "Choose another outcome, or correct the records if they leave out what tells the claims apart.",

  "decide.unknown-finding": ({ finding, nearest }) =>
    `There is no finding "${finding}".${nearest === null ? "" : ` Did you mean ${nearest}?`}`,
  "decide.not-decidable": ({ finding }) => `${finding} is not to be decided: correct what it names.`,
  "decide.unsound": ({ finding, because }, { say }) =>
    `The decision on ${finding} would contradict the records. ${say(because)}`,
  "decide.broken-file": ({ file }) => `${file} cannot be read. Mend it first; factlint check says what is wrong.`,
  "decide.unsafe-edit": ({ file }) =>
    `${file} is written in a way that factlint cannot edit safely, so it is as it was. Edit it by hand, then run factlint decide --pin.`,
  "decide.changed-meanwhile": ({ file }) =>
    `Somebody else has just changed ${file}, so it was left as it is. Run the command again.`,
  "decide.written": ({ file, decisions }, { plural }) =>
    `${plural(decisions, { one: "The decision is", other: "# decisions are" })} in ${file}.`,
  "decide.replaced": ({ finding, outcome, by, on }, { isoDay }) =>
    `What ${midSentence(by)} decided on ${isoDay(on)} about ${finding} is replaced: ${outcomeNames[outcome]}.`,
  "decide.removed": ({ file, decisions }, { plural }) =>
    `${plural(decisions, { one: "One decision is", other: "# decisions are" })} gone from ${file}.`,
  "decide.nothing": () => "There is nothing to do: no file was changed.",
  "decide.missing": ({ options, command }, { list }) =>
    `A decision needs ${list(options)}. factlint ${command} --help says what is given there.`,
  "decide.one-way": () => "Name a finding, or --from, --pin or --prune: one of them.",
  "decide.bad-day": ({ option, day }) => `${option} takes a date such as 2026-06-30, not "${day}".`,
  "decide.unreadable": ({ file, problem }, { say }) => `${file}: ${say(problem)}`,
  "init.written": ({ file }) => `Written: ${file}`,
  "init.exists": ({ file }) => `${file} is there already; it was left as it is.`,
  "init.bad-name": ({ name }) =>
    `"${name}" cannot name a story: use letters, digits, and ".", "_" or "-" between them.`,
  "init.next": () => "Now run factlint check, and put what your articles say in place of the example.",
  "init.acceptance": () => "It was there when this desk began to use factlint. Nobody has weighed it yet.",

  "unsound.unknown-claim": ({ claim, known }, { list }) =>
    `It accepts ${claim}, which the finding does not concern. The finding concerns ${known.length === 0 ? "no claims" : list(known.slice(0, 10))}.`,
  "unsound.clash": ({ first, second }) => `It accepts both ${first} and ${second}, but they cannot both be right.`,
  "unsound.joint-clash": ({ claims }, { list }) => `It accepts ${list(claims)}, but they cannot all be right together.`,
  "unsound.none-accepted": () => "It says that one side is right, but not which: accepted names no claim.",
  "unsound.accepted": ({ outcome }) => `It says “${outcomeNames[outcome]}”, and yet it accepts claims.`,
  "unsound.all-right": () =>
    "It says that all are right, but as the records have them they leave no possibility in common. If they speak of different things, give the claims the scope or the as-of date that tells them apart.",
  "unsound.no-scope": () =>
    "It says that the claims speak of different things, but their records state the same scope. Give them the scope that tells them apart.",
  "unsound.no-time": () =>
    "It says that one claim replaces the other, but neither an as-of date nor an edition sets them apart.",
};
