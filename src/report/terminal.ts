import type { Report } from "../model/report.ts";
import type { Format, View } from "./format.ts";
import { terminalBlocks } from "./terminal-block.ts";
import { endingOf, terminalEnding } from "./terminal-ending.ts";

/** The report for a terminal: one block a finding, worst first, then what was counted. */
export const terminal: Format = function* (report: Report, view: View) {
  const blockOf = terminalBlocks(report, view);
  for (const finding of report.findings) yield blockOf(finding);
  yield terminalEnding(endingOf(report), view);
};
