import type { HelpMessages, Placeholder } from "../../model/messages/help.ts";
import type { Catalogue } from "../catalogue.ts";
import { flagsWith } from "../placeholders.ts";

const placeholders: Readonly<Record<Placeholder, string>> = {
  claims: "claims",
  command: "command",
  commit: "commit",
  count: "count",
  date: "date",
  file: "file",
  finding: "finding",
  folder: "folder",
  id: "id",
  language: "language",
  level: "level",
  name: "name",
  options: "options",
  other: "other",
  outcome: "outcome",
  path: "path",
  paths: "paths",
  person: "person",
  story: "story",
  tag: "tag",
  text: "text",
};

const inWords = flagsWith(placeholders);

export const help: Catalogue<HelpMessages> = {
  "help.title.usage": () => "Usage:",
  "help.title.arguments": () => "Arguments:",
  "help.title.options": () => "Options:",
  "help.title.commands": () => "Commands:",
  "help.flags": ({ flags }) => inWords(flags),
  "help.more": () => "Without a command, factlint checks. factlint help check says more about check.",
  "help.factlint": () =>
    "Finds where news articles about one story cannot all be right, and says why and what would settle it.",
  "help.paths": () => "stories, articles or folders (default: claims)",
  "help.path": () => "where the claims are; repeatable (default: claims)",
  "help.texts": () => "a folder of article texts, anywhere; repeatable",
  "help.lang": ({ choices }, { list }) =>
    `the language of reports and messages: ${list(choices, "or")} (default: the desk's, then the environment's)`,
  "help.today": () => "the day to reckon from, as 2026-01-31 (default: today)",
  "help.help": () => "print this help",
  "help.version": () => "print the version",
  "help.help-command": () => "print the help of a command",
  "help.check": () => "compare the claims under the paths and report where the sources cannot all be right",
  "help.check.format": ({ choices }, { list }) =>
    `the report to give: ${list(choices, "or")}; printed, or written to a file; repeatable (default: terminal)`,
  "help.check.since": () => "compare with this commit, branch or tag, as it was where the change left it",
  "help.check.fail-on": ({ choices }, { list }) =>
    `from which findings on the run fails: ${list(choices, "or")} (default: error; with --since, new)`,
  "help.check.quiet": () => "show errors only",
  "help.check.show-decided": () => "show decided findings too, with the decisions",
  "help.check.watch": () => "check again whenever a file is saved, and say what has changed",
  "help.check.cache": () =>
    "use and keep what was found out before, for the terminal or the JSON report alone (default: outside of CI)",
  "help.check.no-cache": () => "find everything out anew, and keep nothing",
  "help.check.cache-folder": () => "where to keep it (default: the system's folder for such files)",
  "help.check.threads": ({ choices }, { list }) =>
    `how many threads check where one such report is asked for and nothing is kept: ${list(choices, "or")} (default: 2 from 1000 articles on)`,
  "help.check.print-config": () => "print every setting and where it comes from, and end",
  "help.explain": () => "explain a finding, a rule, a claim or a question, or the verdict on two claims",
  "help.explain.id": () => "a finding, rule, claim or question; or the first of two claims",
  "help.explain.other": () => "the second claim",
  "help.fingerprint": () =>
    "keep hashes of the articles' texts beside their story, for places where the texts may not be kept",
  "help.decide": () => "record an editor's decision on a finding, pinned to what it was made upon",
  "help.decide.finding": () => "the finding, as the report prints it",
  "help.decide.outcome": ({ choices }, { list }) => `what was decided: ${list(choices, "or")}`,
  "help.decide.accepted": () => "the claims that were found right",
  "help.decide.reason": () => "why, for someone who reads it in a year",
  "help.decide.by": () => "who decided",
  "help.decide.settled-by": () => "what settled it; for unresolved, what would",
  "help.decide.review-by": () => "the day by which it is to be looked at again, as 2026-06-30",
  "help.decide.from": () => "record the decisions in a file (- for standard input); repeatable",
  "help.decide.pin": () =>
    "pin the decisions that say nothing of what they were made upon, and renew the ids of what was renamed",
  "help.decide.prune": () => "remove decisions on findings that are no more",
  "help.init": () => "start a desk, or accept what its claims contradict today",
  "help.init.story": () => "the name of the story's folder (default: my-story)",
  "help.init.accept-existing": () => "record today's errors and warnings as unresolved, so that only new ones count",
  "help.init.reason": () => "why they are accepted",
  "help.init.by": () => "who accepts them",
  "help.new": () =>
    "begin an article's record from its plain text: what it says of times, amounts and names, to make claims of",
  "help.new.text": () => "the file with the article's plain text, in UTF-8",
  "help.new.language": () => "the language of the text, as nl",
  "help.new.published": () => "when it was published, as 2022-08-25, 2022-08 or 2022-08?",
  "help.new.outlet": () => "the outlet's id in the story",
  "help.new.output": () => "where to write the record (default: standard output)",
  "help.new.force": () => "replace the file if there is one",
  "help.suggest": () =>
    "list the questions on which an article is silent, with passages of its text that may answer them",
  "help.suggest.story": () => "a story's id (default: all)",
  "usage.unknown-option": ({ option, nearest }) =>
    `There is no option ${option} here.${nearest === null ? "" : ` Did you mean ${nearest}?`}`,
  "usage.no-value": ({ flags }) => `A value is missing after the option: ${inWords(flags)}`,
  "usage.not-a-choice": ({ option, value, choices }, { list }) =>
    `${option} cannot be "${value}". Write ${list(choices, "or")}.`,
  "usage.option-needed": ({ flags }) => `An option is missing that has to be given: ${inWords(flags)}`,
  "usage.argument-needed": ({ argument }) => `Something is missing from the call: ${inWords(`<${argument}>`)}`,
  "usage.too-many": ({ surplus }) =>
    `"${surplus}" is one argument too many. Put quotation marks around what has spaces in it.`,
  "usage.no-such-path": ({ path, call }) =>
    `There is neither a command nor a file or folder "${path}". Did you mean ${call}?`,
  "usage.command-first": ({ call }) => `The command comes first, before its options: ${call} …`,
  "usage.unknown-command": ({ name, known }, { list }) =>
    `There is no command "${name}". The commands are ${list(known)}.`,
  "usage.see-help": ({ call }) => `Run ${call} to see what can be given here.`,
};
