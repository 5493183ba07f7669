import type { Words } from "../messages/catalogue.ts";
import { wordsIn } from "../messages/say.ts";
import { type Finding, type Severity, severities } from "../model/finding.ts";
import { message } from "../model/message.ts";
import type { Report } from "../model/report.ts";
import { shortened } from "../model/shortened.ts";
import { type Format, inRepository, type View } from "./format.ts";
import { findingInWords } from "./in-words.ts";
import { isNews, mainPlace } from "./news.ts";
import { terminalText } from "./terminal-text.ts";

/** GitHub shows this many annotations of each level of a step, and drops the others without a word. */
const mostOfALevel = 10;

/** GitHub shows no more of an annotation's text in a list than fits a screen; its limit is 64 KB. */
const longestText = 4000;

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Workflow commands that make GitHub Actions annotate files: what is new, worst first. Where there are more than GitHub
 * shows, the last of a level names and counts the rest.
 */
export const github: Format = function* (report: Report, view: View) {
  const words = wordsIn(view.language);
  const news = report.findings.filter(isNews);
  for (const severity of severities) {
    const found = news.filter((finding) => finding.severity === severity);
    const shown = found.length > mostOfALevel ? found.slice(0, mostOfALevel - 1) : found;
    for (const finding of shown) yield annotation(finding, words, view);
    if (found.length > shown.length) yield rest(severity, found.slice(shown.length), words);
  }
};

function annotation(finding: Finding, words: Words, view: View): string {
  const { file, line, column, endLine, endColumn } = mainPlace(finding);
  const properties = {
    title: words.say(message("rule.title", { rule: finding.rule })),
    file: inRepository(file, view),
    line: String(line),
    endLine: String(endLine),
    // GitHub takes columns only where the place is on one line.
    ...(line === endLine ? { col: String(column), endColumn: String(endColumn) } : {}),
  };
  const others = finding.places.slice(1, 11).map((place) => `${place.file}:${place.line}`);
  const also = others.length === 0 ? [] : [`${words.say(message("report.also", {}))} ${others.join(", ")}.`];
  const settle = finding.suggestions.map((suggestion) => words.say(suggestion));
  return command(levels[finding.severity], properties, [findingInWords(finding, words), ...also, ...settle].join(" "));
}

function rest(severity: Severity, findings: readonly Finding[], words: Words): string {
  const ids = findings.map(({ id }) => id);
  const title = words.say(message("report.and-more", { count: findings.length }));
  return command(levels[severity], { title }, words.list(ids.slice(0, 50)) + (ids.length > 50 ? ", …" : ""));
}

/**
 * A workflow command. What would end it or begin another is escaped, as GitHub's toolkit does, after everything that
 * steers a terminal has been made visible.
 */
function command(name: string, properties: Readonly<Record<string, string>>, text: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${propertyText(value)}`);
  return `::${name} ${listed.join(",")}::${data(shortened(terminalText(text), longestText))}\n`;
}

function data(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function propertyText(text: string): string {
  return data(terminalText(text)).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
