import { type Message, message } from "../model/message.ts";
import type { Report } from "../model/report.ts";

/** How many files could not be read; one file may have several mistakes. */
export function countFailedFiles({ inputs }: Report): number {
  return new Set(inputs.failed.map(({ file }) => file)).size;
}

/** Whether a check passes; what could not be read fails it whatever it looks for. */
export function gateLine(report: Report): Message {
  return message("report.gate", { ...report.gate, unread: countFailedFiles(report) });
}
