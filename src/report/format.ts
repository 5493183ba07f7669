import type { InterfaceLanguage } from "../messages/catalogue.ts";
import type { Report } from "../model/report.ts";

/** How a report is to be shown. */
export interface View {
  readonly language: InterfaceLanguage;
  /** Whether escape sequences may colour it. */
  readonly color: boolean;
  /** Leave out what is only for reading on. */
  readonly quiet: boolean;
}

/** A report format: a pure function from a report to pieces of text. */
export type Format = (report: Report, view: View) => Iterable<string>;
