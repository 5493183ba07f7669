import type { Report } from "../model/report.ts";
import { digest } from "./digest.ts";
import type { Format, View } from "./format.ts";

/** In bytes. Source: GitHub docs, "Workflow commands: adding a job summary". */
const limit = 1024 * 1024;

/** The summary of a job on GitHub. */
export const summary: Format = (report: Report, view: View) =>
  digest(report, view, { opening: "## factlint\n\n", limit, size: utf8Length });

/** How many bytes a text takes in UTF-8. */
function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
