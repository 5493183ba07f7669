import { wordsIn } from "../messages/say.ts";
import type { Severity } from "../model/finding.ts";
import { isOpen } from "../model/need.ts";
import type { Report } from "../model/report.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Format, inRepository, type View } from "./format.ts";
import { findingInWords } from "./in-words.ts";
import { jsonItems } from "./json-text.ts";
import { mainPlace } from "./news.ts";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/** GitLab's Code Quality report: what is open. GitLab itself compares it with that of the target branch. */
export const codeQuality: Format = function* (report: Report, view: View) {
  yield "[";
  yield* jsonItems(issues(report, view));
  yield "\n]\n";
};

function* issues({ findings }: Report, view: View): Iterable<unknown> {
  for (const finding of findings.filter(isOpen)) {
    const { file, line } = mainPlace(finding);
    yield {
      type: "issue",
      description: findingInWords(finding, wordsIn(view.language)),
      check_name: finding.rule,
      fingerprint: fingerprint(finding.id),
      severity: severities[finding.severity],
      categories: ["Bug Risk"],
      location: { path: inRepository(file, view), lines: { begin: line } },
    };
  }
}
