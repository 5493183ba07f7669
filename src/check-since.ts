import { reportOf, type Settings } from "./check.ts";
import { checkFolders, type Place } from "./check-folders.ts";
import type { Source } from "./load/source.ts";
import type { Report, ReportPart } from "./model/report.ts";
import { since } from "./since/since.ts";
import { summaryOf, sumOf } from "./summary.ts";

/** Where a change began, and what people call it. */
export interface Base {
  readonly source: Source;
  readonly name: string;
}

/** Checks a place and its base alike (same settings, same day), and says what is new, changed, known and gone. */
export async function checkSince(
  place: Place,
  { source, name }: Base,
  settings: Settings,
  progress?: (read: number) => void,
): Promise<Report> {
  const report = await checkFolders(place, settings, progress);
  // A base without claims is no mistake: everything is new then.
  const base = await checkFolders({ ...place, source, problems: [], mayBeEmpty: true }, settings, progress);
  return since(report, base, name);
}

/** What has changed from one run to the next: all that is known already counts for nothing. */
export function changesSince(report: Report, last: Report, name: string): Report {
  return since({ ...report, gate: { failOn: "new", failed: false } }, last, name);
}

/** The same of two runs in parts. A part that is the same object in both is not looked into. */
export function changesBetween(
  parts: readonly ReportPart[],
  last: readonly ReportPart[],
  settings: Settings,
  name: string,
): Report {
  const before = new Set(last);
  const after = new Set(parts);
  const kept = parts.filter((part) => before.has(part));
  const changed = reportOf(
    parts.filter((part) => !before.has(part)),
    { ...settings, failOn: "none" },
  );
  const gone = reportOf(
    last.filter((part) => !after.has(part)),
    settings,
  );
  const compared = since(changed, gone, name);
  const unchanged = kept.flatMap(({ findings }) =>
    findings.map((finding) => ({ ...finding, baselineState: "unchanged" as const })),
  );
  return {
    ...compared,
    findings: [...compared.findings, ...unchanged],
    gate: { failOn: "new", failed: false },
    summary: sumOf(parts.map(summaryOf)),
  };
}
