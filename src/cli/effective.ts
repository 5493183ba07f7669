import { usualClaims } from "../load/find.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import type { Configuration } from "../model/configuration.ts";
import type { RuleId, Severity } from "../model/finding.ts";
import type { FailOn } from "../model/report.ts";
import { languageNamed } from "./language.ts";

/** Where a setting comes from: what was said on the command line, what the file says, or what holds where both are silent. */
export type SettingOrigin = "flag" | "file" | "default";

export interface Setting<Value> {
  readonly value: Value;
  readonly from: SettingOrigin;
}

/** Every setting of a run, with where it comes from. */
export interface Effective {
  /** From the root. */
  readonly claims: Setting<readonly string[]>;
  readonly failOn: Setting<FailOn>;
  readonly language: Setting<InterfaceLanguage>;
  readonly texts: Setting<readonly string[]>;
  /** Of the rules that the file names. */
  readonly rules: Readonly<Partial<Record<RuleId, Severity | "off">>>;
}

/** What was said on the command line; null where it is silent. */
export interface Flags {
  readonly claims: readonly string[] | null;
  readonly failOn: FailOn | null;
  readonly since: string | null;
  /** They come besides those of the file. */
  readonly texts: readonly string[];
  readonly language: InterfaceLanguage | null;
  /** What the environment asks for, where nobody says anything. */
  readonly environmentLanguage: InterfaceLanguage;
}

/** A flag goes before the file, the file before the default. With a base, what is new stops a change; else every error. */
export function effectiveSettings(flags: Flags, file: Configuration | null): Effective {
  const configured = file?.texts ?? [];
  return {
    claims: choose(flags.claims, file?.claims, [usualClaims]),
    failOn: choose(flags.failOn, file?.failOn, flags.since === null ? "error" : "new"),
    texts: { value: [...flags.texts, ...configured], from: originOf(flags.texts, configured) },
    language: choose(
      flags.language,
      file === null || file.language === null ? null : languageNamed(file.language),
      flags.environmentLanguage,
    ),
    rules: file?.rules ?? {},
  };
}

function originOf(flag: readonly string[], file: readonly string[]): SettingOrigin {
  if (flag.length > 0) return "flag";
  return file.length > 0 ? "file" : "default";
}

function choose<Value>(flag: Value | null, file: Value | null | undefined, otherwise: Value): Setting<Value> {
  if (flag !== null) return { value: flag, from: "flag" };
  return file === null || file === undefined ? { value: otherwise, from: "default" } : { value: file, from: "file" };
}
