// Prints the counts of a JSON report as outputs of a step, `name=number` a line.
import { readFileSync } from "node:fs";

const { findings, gate, summary } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const open = findings.filter(({ state, baselineState }) => state !== "decided" && baselineState !== "absent");
const graded = open.filter(({ severity }) => severity !== "info");
const against = (items, ...states) => items.filter(({ baselineState }) => states.includes(baselineState)).length;

const counts = {
  // Without a base nothing is known yet.
  new: against(open, "new", null),
  updated: against(open, "updated"),
  unchanged: against(open, "unchanged"),
  absent: findings.filter(({ state, baselineState }) => state !== "decided" && baselineState === "absent").length,
  errors: summary.findings.error,
  warnings: summary.findings.warning,
  notes: summary.findings.info,
  decided: summary.findings.decided,
  reopened: summary.findings.reopened,
  failed: gate.failed,
  // What is worth a comment: notes alone are not.
  news: against(graded, "new", "updated", null),
};
for (const [name, count] of Object.entries(counts)) process.stdout.write(`${name}=${count}\n`);
