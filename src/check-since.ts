import { check, type Settings } from "./check.ts";
import { gather, type Input } from "./gather.ts";
import type { Source } from "./load/source.ts";
import type { Report } from "./model/report.ts";
import { since } from "./since/since.ts";

/** Where a change began, and what people call it. */
export interface Base {
  readonly source: Source;
  readonly name: string;
}

/** What both are read by: the paths to check, and where texts are looked for besides. */
export interface Reading {
  readonly paths: readonly string[];
  readonly textFolders: readonly Source[];
}

/** Checks an input and its base alike (same settings, same day), and says what is new, changed, known and gone. */
export async function checkSince(input: Input, reading: Reading, base: Base, settings: Settings): Promise<Report> {
  return since(check(input, settings), check(await gatherBase(base.source, reading), settings), base.name);
}

/** What has changed from one run to the next: all that is known already counts for nothing. */
export function changesSince(report: Report, last: Report, name: string): Report {
  return since({ ...report, gate: { failOn: "new", failed: false } }, last, name);
}

/** A base without claims is no mistake: everything is new then. */
async function gatherBase(source: Source, { paths, textFolders }: Reading): Promise<Input> {
  const input = await gather(source, paths, textFolders);
  return { ...input, problems: input.problems.filter(({ message }) => !nothingThere.includes(message.id)) };
}

const nothingThere: readonly string[] = ["input.missing", "input.no-match", "input.no-claims"];
