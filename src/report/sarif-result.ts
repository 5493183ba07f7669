import type { Words } from "../messages/catalogue.ts";
import type { Finding, Place, Severity } from "../model/finding.ts";
import { inWriting } from "../model/in-writing.ts";
import type { Location } from "../model/location.ts";
import { message } from "../model/message.ts";
import { fingerprint } from "./fingerprint.ts";
import { inRepository, type View } from "./format.ts";
import { decisionInWords, findingInWords } from "./in-words.ts";
import type { LookUp } from "./look-up.ts";
import { mainPlace } from "./news.ts";

/** How grave a finding is, in the words of SARIF. */
export const sarifLevels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** GitHub shows a hundred locations of a result. */
const mostRelated = 100;

interface Telling {
  readonly ruleIndex: number;
  readonly look: LookUp;
  readonly words: Words;
  readonly view: View;
}

/** One finding: the edited claim is its location, the other sources are related locations that the message links to. */
export function sarifResult(finding: Finding, { ruleIndex, look, words, view }: Telling) {
  const [, ...others] = finding.places;
  const related = others.slice(0, mostRelated);
  const links = related.map((place, order) => `[${plain(placeName(place, look, words))}](${order + 1})`);
  const more = others.length - related.length;
  if (more > 0) links.push(plain(words.say(message("report.and-more", { count: more }))));
  const text = plain(findingInWords(finding, words));
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: sarifLevels[finding.severity],
    message: {
      text: links.length === 0 ? text : `${text} ${words.say(message("report.also", {}))} ${links.join(", ")}.`,
    },
    locations: [{ physicalLocation: physical(mainPlace(finding), view) }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: {
      primaryLocationLineHash: fingerprint(finding.id),
      "factlintFinding/v1": finding.id,
    },
    ...(finding.baselineState === null ? {} : { baselineState: finding.baselineState }),
    suppressions: suppressions(finding, words),
    properties: { id: finding.id, state: finding.state },
  };

  function relatedLocation(place: Place, order: number) {
    return {
      id: order + 1,
      physicalLocation: physical(place, view),
      message: { text: plain(placeName(place, look, words)) },
    };
  }
}

/** A decided finding is suppressed, with the editor's reason; SARIF wants the property on all results or on none. */
function suppressions(finding: Finding, words: Words) {
  if (finding.state !== "decided") return [];
  return [{ kind: "external", status: "accepted", justification: decisionInWords(finding, words) }];
}

/** Who says what at a place: "Harbour Post: summer 2024". */
function placeName({ claim, file, line }: Place, look: LookUp, words: Words): string {
  if (claim === null) return `${file}:${line}`;
  const said = look.claimOrNull(claim);
  if (said === null) return `${file}:${line}`;
  const value = said.quote === null ? inWriting(said.value) : `${inWriting(said.value)}, “${said.quote}”`;
  return words.say(message("report.says", { who: look.outletName(look.article(said.article)), value }));
}

/** Text in which nothing is a link. Source: SARIF 2.1.0, section 3.11.6. */
function plain(text: string): string {
  return text.replace(/[\\[\]]/g, "\\$&");
}

function physical({ file, line, column, endLine, endColumn }: Location, view: View) {
  return {
    artifactLocation: { uri: uriOf(inRepository(file, view)), uriBaseId: "%SRCROOT%" },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/** A relative reference, every segment percent-encoded. Source: RFC 3986. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
