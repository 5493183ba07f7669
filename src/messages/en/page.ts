import type { DecisionOutcome } from "../../model/decision.ts";
import type { FindingState } from "../../model/finding.ts";
import type { Facet, PageMessages, Tab } from "../../model/messages/page.ts";
import type { Catalogue } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";
import { kinds } from "./kinds.ts";

const tabNames: Readonly<Record<Tab, string>> = {
  all: "Everything",
  decide: "To settle",
  disputed: "Disputed",
  near: "Nearly the same",
  reopened: "Reopened",
  agreed: "Agreed",
  single: "One origin only",
  decided: "Decided",
  other: "Other notes",
};

const facetNames: Readonly<Record<Facet, string>> = {
  severity: "Severity",
  rule: "Rule",
  state: "State",
  story: "Story",
  outlet: "Outlet",
  lang: "Language",
  kind: "Kind of value",
  article: "Article",
};

const stateNames: Readonly<Record<FindingState, string>> = { open: "open", decided: "decided", reopened: "reopened" };

const decisionOutcomes: Readonly<Record<DecisionOutcome, string>> = {
  "one-right": "One position is right",
  "all-right": "All are right",
  "none-right": "None is right",
  "transcription-error": "Our record was wrong",
  "different-scope": "They speak of different things",
  superseded: "A later report replaces the earlier",
  unresolved: "Cannot be settled for now",
};

const keys: Readonly<Record<PageMessages["page.key"]["key"], string>> = {
  "/": "search",
  j: "next finding",
  k: "previous finding",
  Enter: "open or close the finding",
  Esc: "leave the search, or clear it",
  "?": "show these keys",
};

export const page: Catalogue<PageMessages> = {
  "page.lists": () => "At a glance",
  "page.search": () => "Search",
  "page.search-example": () => "words, or outlet:… rule:… lang:… state:… story:…",
  "page.narrow": () => "Narrow down",
  "page.shown": () => "Shown:",
  "page.of": () => "of",
  "page.copy-link": () => "Copy link to this view",
  "page.copied": () => "Copied",
  "page.more": () => "Show more",
  "page.earlier": () => "Show those before",
  "page.gone": () => "This report has no such finding any more:",
  "page.tables-left-out": ({ count }, { plural }) =>
    plural(count, {
      one: "The table of who says what of one story is left out, to keep this file small: its cards say the same.",
      other:
        "The tables of who says what of # stories are left out, to keep this file small: their cards say the same.",
    }),
  "page.nothing": () => "Nothing matches.",
  "page.clear": () => "Clear the search",
  "page.findings": () => "Findings, worst first",
  "page.keys": () => "Keys",
  "page.close": () => "Close",
  "page.stories": () => "Stories",
  "page.story": () => "Story",
  "page.question": () => "Question",
  "page.outcome": () => "Outcome",
  "page.silent": () => "says nothing",
  "page.picture": () => "Drawn to scale",
  "page.difference": () => "Where the wording differs",
  "page.only-first": () => "only in the first",
  "page.only-second": () => "only in the second",
  "page.decision": () => "Decision",
  "page.accepted": () => "Accepted",
  "page.reopened-because": () => "Reopened: what was decided upon has changed since.",
  "page.decide": () => "Record a decision",
  "page.decide-again": () => "Change the decision",
  "page.form.outcome": () => "What is right",
  "page.form.accepted": () => "Accepted claims",
  "page.form.none-accepted": () => "Tick the claims that are right.",
  "page.form.reason": () => "Reason",
  "page.form.by": () => "Your name",
  "page.form.on": () => "Date",
  "page.form.settled-by": () => "What settled it, or would settle it",
  "page.form.keep": () => "Keep for export",
  "page.form.discard": () => "Discard",
  "page.export": () => "Decisions to export",
  "page.export-hint": () =>
    "Nothing is saved until you export. Download the file, or copy the text, and have it recorded with: factlint decide --from FILE",
  "page.download": () => "Download",
  "page.copy": () => "Copy the text",
  "page.member": () => "Member",
  "page.named": () => "named",
  "page.left-open": () => "left open",
  "page.ruled-out": () => "ruled out",
  "page.unreadable": () => "Files that could not be read",
  "page.no-script": () => "Search, filters and the decision form need JavaScript. Everything else is here.",
  "page.to-findings": () => "Skip to the findings",
  "page.notes": () => "Note",
  "page.checked": ({ day, version }, words) => `As of ${words.day(day)} · factlint ${version}`,
  "page.tab": ({ tab }) => tabNames[tab],
  "page.facet": ({ facet }) => facetNames[facet],
  "page.kind": ({ kind }) => kinds[kind][1],
  "page.state": ({ state }) => stateNames[state],
  "page.position": ({ letter }) => `Position ${letter}`,
  "page.matrix": ({ story, questions, articles }, { plural }) =>
    `Who says what in “${story}”: ${plural(questions, { one: "# question", other: "# questions" })}, ${plural(articles, { one: "# article", other: "# articles" })}`,
  "page.translation": ({ text }) => `In English: ${text}`,
  "page.origins": ({ origins }, { list }) => `from ${list(origins.map(midSentence))}`,
  "page.gap": ({ gap }, { say }) => `${say(gap)} apart`,
  "page.key": ({ key }) => keys[key],
  "page.decided-by": ({ by, on }, { isoDay }) => `Decided by ${midSentence(by)} on ${isoDay(on)}`,
  "page.settled-by": ({ what, settled }) => `${settled ? "Settled by" : "What would settle it"}: ${what}`,
  "page.review-by": ({ on }, { isoDay }) => `To be reviewed by ${isoDay(on)}`,
  "page.shortened": ({ count }, { plural }) =>
    plural(count, {
      one: "# card further down is short, to keep this file small.",
      other: "# cards further down are short, to keep this file small.",
    }),
  "decision.outcome": ({ outcome }) => decisionOutcomes[outcome],
};
