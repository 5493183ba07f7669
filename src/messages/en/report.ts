import type { ReportMessages } from "../../model/messages/report.ts";
import type { Need } from "../../model/need.ts";
import type { Outcome, RangeAs } from "../../model/question.ts";
import type { Catalogue, Words } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";

const outcomeNames: Readonly<Record<Outcome, string>> = {
  conflicting: "conflicting",
  disputed: "disputed",
  near: "nearly the same",
  changed: "changed",
  "not-comparable": "not comparable",
  "single-origin": "from one origin only",
  agreed: "agreed",
  compatible: "compatible",
};

const safeNames: Readonly<Record<RangeAs, string>> = {
  fact: "Safe to publish",
  doubt: "Safe to publish as uncertain",
  plan: "Safe to publish as a plan or forecast",
  word: "Safe to publish only with attribution",
};

const statusNames = {
  fact: "fact",
  plan: "plan",
  forecast: "forecast",
  allegation: "allegation",
  denial: "denial",
  opinion: "opinion",
} as const;

const severityNames = { error: "error", warning: "warning", info: "note" } as const;

const titles: Readonly<Record<Need, string>> = {
  contradiction: "Where the sources cannot all be right",
  decision: "What needs a decision",
  correction: "What is to be corrected in the records",
  difference: "Where the sources differ",
  nothing: "Nothing needs a decision",
};

const conclusions: Readonly<Record<Need, string>> = {
  contradiction: "The sources cannot all be right",
  decision: "There is something to decide",
  correction: "There is something to correct in the records",
  difference: "The sources differ, but nothing needs a decision",
  nothing: "Nothing needs a decision",
};

/** What fails a check, and what would. */
const stopping = { new: "new errors", error: "errors", warning: "errors or warnings", none: "nothing" } as const;
const passing = {
  new: "only new errors",
  error: "only errors",
  warning: "only errors and warnings",
} as const;

/** Why nothing needs a decision, where something did. */
function andDecided(decided: number, { plural }: Words): string {
  return decided === 0 ? "" : plural(decided, { one: ": one finding is decided", other: ": # findings are decided" });
}

export const report: Catalogue<ReportMessages> = {
  "report.title": ({ need, decided }, words) =>
    `${titles[need]}${need === "nothing" ? andDecided(decided, words) : ""}`,
  "report.conclusion": ({ need, decided }, words) =>
    `${conclusions[need]}${need === "nothing" || need === "difference" ? andDecided(decided, words) : ""}.`,
  "report.counted": ({ stories, articles, claims, questions }, { plural }) =>
    `${plural(stories, { one: "# story", other: "# stories" })}, ${plural(articles, { one: "# article", other: "# articles" })}, ${plural(claims, { one: "# claim", other: "# claims" })} on ${plural(questions, { one: "# question", other: "# questions" })}`,
  "report.findings": ({ error, warning, info, decided }, { plural }) =>
    [
      plural(error, { one: "# error", other: "# errors" }),
      plural(warning, { one: "# warning", other: "# warnings" }),
      plural(info, { one: "# note", other: "# notes" }),
      ...(decided === 0 ? [] : [plural(decided, { other: "# decided" })]),
    ].join(", "),
  "report.no-findings": () => "Nothing to report: no claims contradict each other.",
  "report.outcomes": ({ outcomes, repeated }) =>
    outcomes
      .map(({ outcome, count }) => {
        const counted = `${count} ${outcomeNames[outcome]}`;
        return outcome === "single-origin" && repeated > 0
          ? `${counted} (${repeated} of them in several articles)`
          : counted;
      })
      .join(", "),
  "report.short-notes": () =>
    "Notes are short here: `factlint explain ID`, with the id of a note, shows its quotes and places.",
  "report.failed-inputs": ({ count }, { plural }) =>
    plural(count, {
      one: "# file could not be read; the rest was checked without it.",
      other: "# files could not be read; the rest was checked without them.",
    }),
  "report.gate"({ failed, failOn, unread }, { plural }) {
    if (failed) return `The check fails because of ${stopping[failOn]}.`;
    if (unread > 0)
      return plural(unread, {
        one: "The check fails because a file could not be read.",
        other: "The check fails because # files could not be read.",
      });
    if (failOn === "none") return "The check passes whatever it finds: it is set to do so.";
    return `The check passes: ${passing[failOn]} would fail it.`;
  },
  "report.colon": () => ":",
  "report.question": ({ subject, question }) => `${subject}: ${question}`,
  "report.why": () => "Why they cannot all be right",
  "report.comparison": () => "What the comparison shows",
  "report.range": ({ range, as, alone, differ, decided }, { say }) =>
    `${safeNames[as]}${decided ? ", as decided" : ""}${alone && as !== "word" ? ", with its source named" : ""}: ${say(range)}${differ ? "; reports differ" : ""}`,
  "report.settle": () => "What would settle it",
  "report.and-more": ({ count }) => `and ${count} more`,
  "report.more-positions": ({ count }, { plural }) =>
    plural(count, { one: "and # more position", other: "and # more positions" }),
  "report.position": ({ value, claims, origins }, { say, plural }) =>
    `${say(value)} (${plural(claims, { one: "# claim", other: "# claims" })}, ${plural(origins, { one: "# origin", other: "# origins" })})`,
  "severity.name": ({ severity }) => severityNames[severity],
  "outcome.name": ({ outcome }) => outcomeNames[outcome],
  "status.name": ({ status }) => statusNames[status],
  "report.said-by": ({ speaker }) => `says ${midSentence(speaker)}`,
  "report.undated": () => "undated",
};
