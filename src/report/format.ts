import type { InterfaceLanguage } from "../messages/catalogue.ts";
import type { Report } from "../model/report.ts";

/** How a report is to be shown. */
export interface View {
  readonly language: InterfaceLanguage;
  /** Whether escape sequences may colour it. */
  readonly color: boolean;
  /** Leave out what is only for reading on. */
  readonly quiet: boolean;
  /** Show decided findings too. */
  readonly showDecided?: boolean;
  /** The way from the top of the repository to the root, ending in `/`; left out where they are the same. */
  readonly rootInRepository?: string;
}

/** The path of a file as the hosts of repositories count it. */
export function inRepository(file: string, { rootInRepository = "" }: View): string {
  return rootInRepository + file;
}

/** A report format: a pure function from a report to pieces of text. */
export type Format = (report: Report, view: View) => Iterable<string>;
