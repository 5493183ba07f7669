import { Option } from "commander";
import { interfaceLanguages } from "../messages/catalogue.ts";

/** Where the texts of articles are looked for besides. */
export function texts(): Option {
  return repeated("--texts <folder>", "a folder of article texts, anywhere; repeatable", "none");
}

/** The language that is spoken. */
export function language(): Option {
  return new Option("--lang <language>", "the language of reports and messages (default: the environment's)").choices(
    interfaceLanguages,
  );
}

/** The day of the run. */
export function today(): Option {
  return new Option("--today <date>", "the day to reckon from, as 2026-01-31 (default: today)");
}

/** An option that may be given several times; `usual` says what holds where it is not given. */
export function repeated(flags: string, description: string, usual: string): Option {
  return new Option(flags, description)
    .argParser((value: string, before: readonly string[]) => [...before, value])
    .default([], usual);
}
