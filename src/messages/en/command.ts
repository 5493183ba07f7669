import type { CommandMessages, NotWritten, ReadAs } from "../../model/messages/command.ts";
import type { Catalogue } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";
import { amountInWords } from "./amounts.ts";
import { asOf } from "./conventions.ts";

export const command: Catalogue<CommandMessages> = {
  "command.written": ({ format, file }) => `The ${format} report is in ${file}.`,
  "command.comparing": ({ files }, { plural }) =>
    `${plural(files, { one: "Read # file", other: "Read # files" })}; comparing what they say …`,
  "command.fault": ({ problem }) =>
    `factlint itself has failed; your files are not to blame. Please report this with the lines below.\n${problem}`,
  "command.not-written": ({ file, why }) => `${file} could not be written. ${notWritten(why)}`,
  "command.not-printed": ({ why }) => `What was asked for could not be printed. ${notWritten(why)}`,
  "command.folder-gone": () => "The folder that you are in is no longer there. Go to another one.",
  "command.no-text-folder": ({ folder }) =>
    `There is no folder ${folder}, which --texts names. Check the spelling, and the folder you are in.`,
  "command.no-file-name": ({ format }) =>
    `-f ${format}= names no file. Write -f ${format}=FILE, or -f ${format} to print the report.`,
  "command.one-report-a-file": ({ file }) => `Two reports would go to ${file}. Give each a file of its own.`,
  "command.report-over-input": ({ file, as }) => `No report can go to ${file}: ${readAs[as]} Name another file.`,
  "command.empty-path": () =>
    "One of the paths is empty. Is a variable of a script not set? For the folder that you are in, write a dot (.).",
  "command.unknown-format": ({ format, known }, { list }) =>
    `There is no report format "${format}". The formats are ${list(known)}.`,
  "command.one-format-on-stdout": ({ formats }, { list }) =>
    `Only one report can go to the terminal, but ${list(formats)} would. Name a file for the others: -f json=report.json`,
  "explain.nothing": ({ id, nearest }, { list }) =>
    `There is no finding, rule, claim or question "${id}".${nearest.length === 0 ? "" : ` Did you mean ${list(nearest, "or")}?`}`,
  "explain.different-questions": ({ first, second }) =>
    `${first} and ${second} answer different questions, so they are not compared.`,
  "explain.same-claim": ({ id }) => `${id} was given twice; name two claims.`,
  "explain.verdict": ({ verdict }, { say }) => `Verdict: ${say(verdict)}.`,
  "explain.claim": ({ id, written, denotes, status }, { say }) =>
    `${id} says "${written}" (${say(status)}), which denotes ${say(denotes)}.`,
  "explain.days": ({ from, to, denied }, { isoDay }) => {
    if (from !== null && to !== null)
      return `It ${denied ? "rules out" : "leaves open"} the days from ${isoDay(from)} to ${isoDay(to)}.`;
    return `It ${denied ? "rules out" : "leaves open"} every day${from === null ? "" : ` from ${isoDay(from)} on`}${to === null ? "" : ` up to ${isoDay(to)}`}.`;
  },
  "explain.amounts": ({ from, fromOpen, to, toOpen, unit, denied }, { number }) => {
    const amount = (exact: string) => amountInWords(exact, unit, number);
    const least = from === null ? "" : `${fromOpen ? "more than" : "at least"} ${amount(from)}`;
    const most = to === null ? "" : `${toOpen ? "less than" : "at most"} ${amount(to)}`;
    return `It ${denied ? "rules out" : "leaves open"} ${[least, most].filter((end) => end !== "").join(" and ") || "every amount"}.`;
  },
  "explain.source": ({ outlet, language, asOf: date, speaker, scope, origins, place }, { list, say }) =>
    [
      `${outlet} (${language})`,
      date === null ? "undated" : asOf(say(date)),
      ...(speaker === null ? [] : [`says ${midSentence(speaker)}`]),
      ...(scope.length === 0 ? [] : [`of ${list(scope)}`]),
      origins.length === 0 ? "its own reporting" : `from ${list(origins.map(midSentence))}`,
      place,
    ].join(" · "),
  "explain.quote": ({ quote, translation }) => `“${quote}”${translation === null ? "" : ` (${translation})`}`,
  "explain.stands-beside": ({ beside }) => standsBeside[beside],
  "explain.question-of": ({ id, question }) => `${question} (${id})`,
  "explain.outcome": ({ outcome, origins }, { say, plural }) =>
    `Outcome: ${say(outcome)}, ${plural(origins, { one: "# independent origin", other: "# independent origins" })}.`,
  "explain.steps": () => "Step by step:",
  "explain.positions": () => "Positions:",
  "explain.beside": () => "Beside the positions:",
  "explain.findings": () => "Findings:",
  "explain.against": () => "Against the other claims on the question:",
  "explain.common-ground": ({ value }, { say }) =>
    value === null ? "No value satisfies all of them." : `What satisfies all of them: ${say(value)}.`,
};

/** Why a claim is not weighed with the others. */
const standsBeside = {
  plan: "It is a plan or a forecast: it does not say what happened.",
  denial: "It only says what is not so.",
  superseded: "A later edition or a later value has taken its place.",
} as const;

const readAs: Readonly<Record<ReadAs, string>> = {
  settings: "factlint reads it as the desk's settings.",
  record: "factlint reads it as a record.",
  fingerprints: "factlint reads it as the fingerprints of a story.",
  text: "it is the text of an article.",
};

const reasonsNotWritten = {
  folder: "It is a folder: name a file in it.",
  "no-folder": "Its folder is not there and cannot be made.",
  denied: "Its folder may not be written to.",
  full: "The disk is full.",
  "file-above": "A part of its path is a file, not a folder.",
  "too-long": "Its name is too long for this system.",
} as const;

function notWritten(why: NotWritten): string {
  return why.why === "other" ? `The system says: ${why.said}` : reasonsNotWritten[why.why];
}
