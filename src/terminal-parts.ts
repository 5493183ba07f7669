import { worstFirst } from "./judge/worst-first.ts";
import type { Finding } from "./model/finding.ts";
import type { FailOn, Report, ReportPart, Summary } from "./model/report.ts";
import type { View } from "./report/format.ts";
import { terminalBlocks } from "./report/terminal-block.ts";
import { terminalEnding } from "./report/terminal-ending.ts";
import { gateOf, summaryOf, sumOf } from "./summary.ts";

/** What one story contributes to the terminal report: plain data that can be kept. */
export interface TerminalPart {
  /** The findings that are shown, each with its text; worst first. */
  readonly blocks: readonly TerminalBlock[];
  readonly summary: Summary;
  /** The files that could not be read. */
  readonly failed: readonly string[];
  readonly anyFinding: boolean;
}

export interface TerminalBlock extends Pick<Finding, "severity" | "rule" | "id"> {
  readonly text: string;
}

/** Words one part of a report for a terminal. */
export function terminalPart(part: ReportPart, view: View): TerminalPart {
  const { story, articles, claims, questions, findings, failed } = part;
  // Against no base the gate does not decide what is shown.
  const gate = { failOn: "error", failed: false } as const;
  const textOf = terminalBlocks(
    { stories: story === null ? [] : [story], articles, claims, questions, base: null, gate },
    view,
  );
  const blocks = findings.map((finding): TerminalBlock => {
    const { severity, rule, id } = finding;
    return { severity, rule, id, text: textOf(finding) };
  });
  return {
    blocks: blocks.filter(({ text }) => text !== ""),
    summary: summaryOf(part),
    failed: failed.map(({ file }) => file),
    anyFinding: findings.length > 0,
  };
}

/** The terminal report of all parts together: the same text as that of their report. */
export function terminalOf(
  parts: readonly TerminalPart[],
  failOn: FailOn,
  view: View,
): { readonly pieces: Iterable<string>; readonly failed: number; readonly gate: Report["gate"] } {
  const summary = sumOf(parts.map((part) => part.summary));
  const gate = gateOf(summary, failOn);
  const failedFiles = new Set(parts.flatMap(({ failed }) => failed)).size;
  const anyFinding = parts.some((part) => part.anyFinding);
  const ending = { summary, gate, failedFiles, anyFinding, gone: [], compared: null };
  return { pieces: piecesOf(parts, terminalEnding(ending, view)), failed: failedFiles, gate };
}

function* piecesOf(parts: readonly TerminalPart[], ending: string): Iterable<string> {
  const blocks = parts.flatMap((part) => part.blocks).sort(worstFirst);
  for (const { text } of blocks) yield text;
  yield ending;
}
