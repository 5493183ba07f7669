import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Settings } from "../check.ts";
import { gather, type Input } from "../gather.ts";
import { diskSource } from "../load/disk.ts";
import { readText } from "../load/read-text.ts";
import { findRoot, fromRoot, twoConfigurations } from "../load/root.ts";
import type { Source } from "../load/source.ts";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import type { Configuration } from "../model/configuration.ts";
import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import type { FailOn } from "../model/report.ts";
import { readConfig } from "../read.ts";
import { type Effective, effectiveSettings, type Flags } from "./effective.ts";
import { refuseEmpty } from "./empty-path.ts";
import { environmentLanguage } from "./language.ts";
import { refusal } from "./refusal.ts";

export interface WorkspaceOptions {
  readonly failOn?: FailOn;
  readonly today?: string;
  readonly lang?: InterfaceLanguage;
  /** A commit to compare with. */
  readonly since?: string;
  /** Folders of article texts, besides those of the configuration. */
  readonly texts?: readonly string[];
  readonly cacheFolder?: string;
}

/** What a command works on: the root and its configuration. */
export interface Workspace {
  readonly root: string;
  /** Where the files come from. */
  readonly source: Source;
  /** The file with the desk's settings, from the root; null where there is none. */
  readonly configurationFile: string | null;
  readonly effective: Effective;
  /** Where the plain texts of articles are looked for besides the root. */
  readonly textFolders: readonly Source[];
  /** Where these lie. */
  readonly textPaths: readonly string[];
  /** What is wrong with the configuration. */
  readonly problems: readonly Problem[];
  readonly settings: Settings;
}

/** Reads every file that a workspace's paths lead to. */
export async function inputOf({ source, effective, textFolders, problems }: Workspace): Promise<Input> {
  const input = await gather(source, effective.claims.value, textFolders);
  return { ...input, problems: [...problems, ...input.problems] };
}

/** Finds the root and reads its configuration. */
export async function openWorkspace(paths: readonly string[], options: WorkspaceOptions): Promise<Workspace> {
  const here = currentFolder();
  const { root, configuration: file } = findRoot(here);
  const source = diskSource(root);
  const { configuration, problems } =
    file === null ? { configuration: null, problems: [] } : await configurationIn(source, file);
  const claims = paths.length === 0 ? null : paths.map((path) => fromRoot(root, here, path));
  const effective = effectiveSettings(flagsOf(claims, options), configuration);
  const language = effective.language.value;
  refuseEmpty([...paths, ...(options.texts ?? []), options.cacheFolder], language);
  const given = (options.texts ?? []).map((folder) => textFolder(here, folder, language));
  const configured = (configuration?.texts ?? []).map((folder) => resolve(root, folder));
  const textPaths = [...given, ...configured];
  return {
    root,
    source,
    configurationFile: file,
    effective,
    textFolders: textPaths.map(diskSource),
    textPaths,
    problems: file === null ? problems : [...problems, ...twoConfigurations(root)],
    settings: settingsOf(effective, options),
  };
}

function flagsOf(claims: readonly string[] | null, { failOn, since, texts, lang }: WorkspaceOptions): Flags {
  return {
    claims,
    failOn: failOn ?? null,
    since: since ?? null,
    texts: texts ?? [],
    language: lang ?? null,
    environmentLanguage: environmentLanguage(),
  };
}

function settingsOf({ failOn, rules, language }: Effective, options: WorkspaceOptions): Settings {
  return {
    today: options.today === undefined ? today() : checkedDay(options.today, "--today", language.value),
    failOn: failOn.value,
    severities: rules,
    version: FACTLINT_VERSION,
  };
}

/** Where the command is run; the system may have lost it. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw refusal(message("command.folder-gone", {}), environmentLanguage(), error);
  }
}

/** A folder that the call names is there: without it, quotes would go unchecked for a slip of the pen. */
function textFolder(here: string, folder: string, language: InterfaceLanguage): string {
  const path = resolve(here, folder);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  throw refusal(message("command.no-text-folder", { folder }), language);
}

async function configurationIn(
  source: Source,
  file: string,
): Promise<{ configuration: Configuration | null; problems: readonly Problem[] }> {
  const read = readText(source, file);
  return "problem" in read ? { configuration: null, problems: [read.problem] } : readConfig(file, read.text);
}

/** The only clock: the day on this machine. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day that the calendar has; `option` is what it was given as. */
export function checkedDay(written: string, option: string, language: InterfaceLanguage): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? new Date(`${written}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(written))
    throw refusal(message("decide.bad-day", { option, day: written }), language);
  return written;
}
