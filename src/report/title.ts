import type { Finding } from "../model/finding.ts";
import { type Message, message } from "../model/message.ts";
import type { Report } from "../model/report.ts";
import { isOpen, needsDecision } from "./news.ts";

/** What heads a report: the most that its open findings ask for, whichever of them it shows. */
export function titleOf({ findings }: Pick<Report, "findings">): Message {
  const open = findings.filter(isOpen);
  if (open.some(contradicts)) return message("report.title", { need: "contradiction" });
  return message("report.title", { need: open.some(needsDecision) ? "decision" : "nothing" });
}

/** Whether a finding says that sources cannot all be right: any two of them, or only all together. */
function contradicts({ rule, message: { id } }: Finding): boolean {
  return rule === "value-conflict" || rule === "self-conflict" || id === "clash";
}
