import { headOf, reportOf, type Settings } from "./check.ts";
import { checkFolders, type Place } from "./check-folders.ts";
import type { Source } from "./load/source.ts";
import type { Finding } from "./model/finding.ts";
import type { Report, ReportPart } from "./model/report.ts";
import { since } from "./since/since.ts";

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

/**
 * The same of two runs in parts. A part that is the same object in both is not looked into: its findings are there, as
 * unchanged ones, and its questions and claims are not.
 */
export function changesBetween(
  parts: readonly ReportPart[],
  last: readonly ReportPart[],
  settings: Settings,
  name: string,
): Report {
  const before = new Set(last);
  const after = new Set(parts);
  const now = reportOf(
    parts.filter((part) => !before.has(part)),
    settings,
  );
  const then = reportOf(
    last.filter((part) => !after.has(part)),
    settings,
  );
  const compared = changesSince(now, then, name);
  const unchanged = parts.filter((part) => before.has(part)).flatMap(findingsUnchanged);
  const { inputs, summary } = headOf(parts);
  return { ...compared, inputs, summary, findings: [...compared.findings, ...unchanged] };
}

const unchangedByPart = new WeakMap<ReportPart, readonly Finding[]>();

/** The findings of a part as unchanged ones. Most parts stay the same from round to round. */
function findingsUnchanged(part: ReportPart): readonly Finding[] {
  const known = unchangedByPart.get(part);
  if (known !== undefined) return known;
  const made = part.findings.map((finding) => ({ ...finding, baselineState: "unchanged" as const }));
  unchangedByPart.set(part, made);
  return made;
}
