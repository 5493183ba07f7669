import { type Message, message } from "../model/message.ts";
import { outcomes } from "../model/question.ts";
import type { Report } from "../model/report.ts";
import { countFailedFiles } from "./failed-files.ts";
import type { View } from "./format.ts";
import { goneLine, isGone, sinceLine } from "./news.ts";
import { type TerminalPen, terminalPen } from "./terminal-pen.ts";

/** What stands below the findings of the terminal report. */
export interface Ending extends Pick<Report, "summary" | "gate"> {
  /** How many files could not be read. */
  readonly failedFiles: number;
  /** Whether there is any finding at all, one that is gone included. */
  readonly anyFinding: boolean;
  /** One line for each finding that is gone since the base. */
  readonly gone: readonly Message[];
  /** What is new, changed, known and gone since the base; null where there is none. */
  readonly compared: Message | null;
}

/** What stands below the findings of a whole report. */
export function endingOf(report: Report): Ending {
  const { summary, gate, base, findings } = report;
  return {
    summary,
    gate,
    failedFiles: countFailedFiles(report),
    anyFinding: findings.length > 0,
    gone: base === null ? [] : findings.filter(isGone).map((finding) => goneLine(finding, report)),
    compared: sinceLine(report),
  };
}

/** The end of the terminal report: files that could not be read, what is gone, what was counted, the gate. */
export function terminalEnding(ending: Ending, view: View): string {
  const pen = terminalPen(view);
  const { summary, gate, failedFiles, anyFinding, gone, compared } = ending;
  const { stories, articles, claims, questions, need, findings } = summary;
  const lines: string[] = [];
  if (failedFiles > 0) lines.push(pen.colors.red(pen.say(message("report.failed-inputs", { count: failedFiles }))));
  for (const line of gone) lines.push(`${pen.colors.green("✓")} ${pen.say(line)}`);
  if (anyFinding)
    lines.push(pen.colors.bold(pen.say(message("report.conclusion", { need, decided: findings.decided }))));
  lines.push(pen.say(message("report.counted", { stories, articles, claims, questions })));
  lines.push(...outcomesLine(ending, pen));
  lines.push(pen.say(anyFinding ? message("report.findings", findings) : message("report.no-findings", {})));
  if (findings.info > 0 && !view.quiet && gate.failOn !== "new")
    lines.push(pen.colors.dim(pen.say(message("report.short-notes", {}))));
  if (compared !== null) lines.push(pen.say(compared));
  const passes = pen.say(message("report.gate", { ...gate, unread: failedFiles }));
  lines.push(gate.failed || failedFiles > 0 ? pen.colors.red(passes) : pen.colors.green(passes));
  return `${lines.join("\n")}\n`;
}

function outcomesLine({ summary }: Ending, pen: TerminalPen): readonly string[] {
  const counted = outcomes.map((outcome) => ({ outcome, count: summary.outcomes[outcome] }));
  const shown = counted.filter(({ count }) => count > 0);
  return shown.length === 0
    ? []
    : [pen.say(message("report.outcomes", { outcomes: shown, repeated: summary.repeated }))];
}
