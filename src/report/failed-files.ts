import type { Report } from "../model/report.ts";

/** How many files could not be read; one file may have several mistakes. */
export function countFailedFiles({ inputs }: Report): number {
  return new Set(inputs.failed.map(({ file }) => file)).size;
}
