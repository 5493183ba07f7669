import { appendFileSync } from "node:fs";
import { isSystemError } from "../load/system-error.ts";
import { message } from "../model/message.ts";
import type { Report } from "../model/report.ts";
import { type FormatName, formats } from "../report/catalogue.ts";
import type { View } from "../report/format.ts";
import { whyNotWritten } from "./not-written.ts";
import type { Output } from "./outputs.ts";
import { tell } from "./tell.ts";

/**
 * Inside GitHub Actions, annotations and the summary of the job come by themselves, unless they were asked for by name.
 * Annotations go to stderr, which the runner reads as well: stdout is the report's.
 */
export function tellActions(
  outputs: readonly Output[],
  report: Report,
  view: Omit<View, "color">,
  environment: NodeJS.ProcessEnv,
): void {
  if (environment["GITHUB_ACTIONS"] !== "true") return;
  const asked = (name: FormatName) => outputs.some(({ format }) => format === name);
  if (!asked("github"))
    for (const line of formats.github(report, { ...view, color: false })) process.stderr.write(line);
  const file = environment["GITHUB_STEP_SUMMARY"] ?? "";
  if (file === "" || asked("summary")) return;
  try {
    appendFileSync(file, [...formats.summary(report, { ...view, color: false })].join(""));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    // A report beside the one that was asked for: its loss is told, and changes nothing.
    const told = message("command.not-written", { file, why: whyNotWritten(error) });
    tell(told, view.language);
  }
}
