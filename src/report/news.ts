import { type BaselineState, type Finding, type Severity, severities } from "../model/finding.ts";
import { type Location, wholeFile } from "../model/location.ts";
import { type Message, message } from "../model/message.ts";
import { isOpen } from "../model/need.ts";
import type { Report } from "../model/report.ts";

/** Whether a finding is open and not known already. Without a base everything is news. */
export function isNews(finding: Finding): boolean {
  return isOpen(finding) && finding.baselineState !== "unchanged";
}

/** What decides whether a finding is shown. */
export interface Showing extends Pick<Report, "base"> {
  readonly gate: Pick<Report["gate"], "failOn">;
}

/** What a report for people shows: with a gate for what is new, the rest is only counted. */
export function isShown(finding: Finding, { base, gate }: Showing): boolean {
  return base !== null && gate.failOn === "new" ? isNews(finding) : isOpen(finding);
}

/** Whether the base had a finding that is there no more, and that nobody had decided. */
export function isGone({ baselineState, state }: Finding): boolean {
  return baselineState === "absent" && state !== "decided";
}

/** What is new, changed, known and gone against the base; null where there is none. */
export function sinceLine({ base, findings }: Report): Message | null {
  if (base === null) return null;
  const count = (state: BaselineState) =>
    findings.filter((finding) => finding.baselineState === state && finding.state !== "decided").length;
  return message("since.counted", {
    base,
    new: count("new"),
    updated: count("updated"),
    unchanged: count("unchanged"),
    absent: count("absent"),
  });
}

/** What a finding that is gone was about: its question, where the report still has it, and its id. */
export function goneLine({ id, question }: Finding, { questions }: Report): Message {
  const asked = questions.find((other) => other.id === question)?.question;
  return message("since.gone", { about: asked === undefined ? id : `${asked} (${id})` });
}

/** The place that a format with room for one names. */
export function mainPlace({ places }: Finding): Location {
  return places[0] ?? wholeFile("factlint.yaml");
}

/** The gravest severity among findings; null where there are none. */
export function gravest(findings: readonly Finding[]): Severity | null {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}

/** Whether an editor has settled it. */
export function isDecided({ state, baselineState }: Finding): boolean {
  return state === "decided" && baselineState !== "absent";
}
