import type { CommandMessages } from "../../model/messages/command.ts";
import type { Catalogue } from "../catalogue.ts";

export const command: Catalogue<CommandMessages> = {
  "command.written": ({ format, file }) => `The ${format} report is in ${file}.`,
  "command.fault": ({ problem }) =>
    `factlint itself has failed; your files are not to blame. Please report this with the lines below.\n${problem}`,
  "command.not-written": ({ file, reason }) => `The report could not be written to ${file}: ${reason}.`,
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
