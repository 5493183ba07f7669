import { wordsIn } from "../messages/say.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { Location } from "../model/location.ts";
import { isOpen } from "../model/need.ts";
import type { Report } from "../model/report.ts";
import { type Format, inRepository, type View } from "./format.ts";
import { findingInWords } from "./in-words.ts";
import { jsonItems, jsonText } from "./json-text.ts";
import { gravest, mainPlace } from "./news.ts";

const severities: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", info: "INFO" };

/** Reviewdog's diagnostic format: what is open. */
export const rdjson: Format = function* (report: Report, view: View) {
  const open = report.findings.filter(isOpen);
  const severity = severities[gravest(open) ?? "info"];
  yield `{"source":{"name":"factlint"},"severity":${jsonText(severity)},"diagnostics":[`;
  yield* jsonItems(open.map((finding) => diagnostic(finding, view)));
  yield "\n]}\n";
};

function diagnostic(finding: Finding, view: View) {
  const [, ...others] = finding.places;
  return {
    message: findingInWords(finding, wordsIn(view.language)),
    location: locationOf(mainPlace(finding), view),
    severity: severities[finding.severity],
    source: { name: "factlint" },
    code: { value: finding.rule },
    related_locations: others.slice(0, 100).map((place) => ({
      message: place.claim ?? finding.id,
      location: locationOf(place, view),
    })),
  };
}

/** Lines only: the format counts columns in bytes of UTF-8, and a report knows UTF-16 units. */
function locationOf({ file, line, endLine }: Location, view: View) {
  return { path: inRepository(file, view), range: { start: { line }, end: { line: endLine } } };
}
