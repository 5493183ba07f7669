import type { RuleId, Severity } from "./finding.ts";
import type { FailOn } from "./report.ts";

/** What factlint.yaml at the root may set; null where it is silent. */
export interface Configuration {
  /** Paths to check where none are given. */
  readonly claims: readonly string[] | null;
  readonly rules: Readonly<Partial<Record<RuleId, Severity | "off">>>;
  readonly failOn: FailOn | null;
  readonly language: string | null;
  /** Folders of article texts, as written. */
  readonly texts: readonly string[];
}
