import { type Message, message } from "../model/message.ts";
import type { Report } from "../model/report.ts";

/** What heads a report: the most that its open findings ask for, whichever of them it shows. */
export function titleOf({ summary }: Pick<Report, "summary">): Message {
  return message("report.title", { need: summary.need, decided: summary.findings.decided });
}
