import type { Words } from "../messages/catalogue.ts";
import { wordsIn } from "../messages/say.ts";
import type { Finding } from "../model/finding.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { message } from "../model/message.ts";
import { isOpen } from "../model/need.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Report } from "../model/report.ts";
import type { Format, View } from "./format.ts";
import { decisionInWords, findingInWords } from "./in-words.ts";
import { mainPlace } from "./news.ts";
import { xmlText, xmlToken } from "./xml-text.ts";

/** One question, or one file's mistake: it passes, fails with these findings, or was decided. */
interface Case {
  readonly name: string;
  readonly failures: readonly Finding[];
  readonly decided: readonly Finding[];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/**
 * JUnit XML: a suite a story, a test a question. A question fails with errors and warnings; one whose findings are all
 * decided counts as skipped, with the reason. Mistakes in files make a suite of their own.
 * Source: the schemas of Apache Ant's report (Windy Road) and of Jenkins' xUnit plugin.
 */
export const junit: Format = function* (report: Report, view: View) {
  const words = wordsIn(view.language);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n`;
  let id = 0;
  for (const suite of suitesOf(report, words)) yield* suiteLines(suite, id++, report, words);
  yield "</testsuites>\n";
};

function* suitesOf({ stories, questions, findings }: Report, words: Words): Iterable<Suite> {
  const graded = findings.filter(({ severity, baselineState }) => severity !== "info" && baselineState !== "absent");
  const byQuestion = groupedBy(graded, ({ question }) => question);
  const mistakes = (byQuestion.get(null) ?? []).map((finding) => caseOf(words.say(finding.message), [finding]));
  const readable = caseOf(words.say(message("report.files-readable", {})), []);
  yield { name: words.say(message("report.files", {})), cases: mistakes.length === 0 ? [readable] : mistakes };
  const byStory = groupedBy(questions, ({ story }) => story);
  for (const { id } of [...stories].sort((a, b) => byCodeUnits(a.id, b.id))) {
    const cases = (byStory.get(id) ?? []).map((question) =>
      caseOf(`${question.question} (${question.id})`, byQuestion.get(question.id) ?? []),
    );
    yield { name: id, cases };
  }
}

function caseOf(name: string, findings: readonly Finding[]): Case {
  return { name, failures: findings.filter(isOpen), decided: findings.filter(({ state }) => state === "decided") };
}

function* suiteLines({ name, cases }: Suite, id: number, { today }: Report, words: Words): Iterable<string> {
  const failures = cases.filter((one) => one.failures.length > 0).length;
  const skipped = cases.filter(isSkipped).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0"`;
  const title = xmlToken(name);
  yield `<testsuite name="${title}" package="${title}" id="${id}" hostname="localhost" timestamp="${today}T00:00:00" ${counts}>\n`;
  yield "<properties/>\n";
  for (const one of cases) yield* caseLines(one, title, words);
  yield "<system-out/>\n<system-err/>\n</testsuite>\n";
}

function* caseLines(one: Case, suite: string, words: Words): Iterable<string> {
  const open = `<testcase name="${xmlToken(one.name)}" classname="${suite}" time="0"`;
  const [worst] = one.failures;
  if (worst !== undefined) {
    const [first, type] = [xmlText(findingInWords(worst, words)), xmlText(worst.rule)];
    const details = one.failures.map((finding) => detailsOf(finding, words)).join("\n\n");
    yield `${open}><failure message="${first}" type="${type}">${details}</failure></testcase>\n`;
  } else if (isSkipped(one)) {
    yield `${open}><skipped message="${xmlText(one.decided.map((finding) => decisionInWords(finding, words)).join(" "))}"/></testcase>\n`;
  } else yield `${open}/>\n`;
}

function isSkipped({ failures, decided }: Case): boolean {
  return failures.length === 0 && decided.length > 0;
}

/** What JUnit's readers show, as XML: the finding, every place, what would settle it; one line each. */
function detailsOf(finding: Finding, words: Words): string {
  const places = finding.places.length === 0 ? [mainPlace(finding)] : finding.places.slice(0, 100);
  return [
    `${finding.id}`,
    findingInWords(finding, words),
    ...places.map(({ file, line, column }) => `${file}:${line}:${column}`),
    ...finding.suggestions.map((suggestion) => words.say(suggestion)),
  ]
    .map(xmlText)
    .join("\n");
}
