import { Option } from "commander";
import { interfaceLanguages } from "../messages/catalogue.ts";
import type { HelpTopic } from "../model/messages/help.ts";

/** What commander holds for a description: the name of what the help says, which it says in the reader's language. */
export function about(topic: HelpTopic): string {
  return topic;
}

/** Where the texts of articles are looked for besides. */
export function texts(): Option {
  return repeated("--texts <folder>", "texts");
}

/** Where the claims are. */
export function path(): Option {
  return repeated("-p, --path <path>", "path");
}

/** The language that is spoken. */
export function language(): Option {
  return new Option("--lang <language>", about("lang")).choices(interfaceLanguages);
}

/** The day of the run. */
export function today(): Option {
  return new Option("--today <date>", about("today"));
}

/** An option that may be given several times. */
export function repeated(flags: string, topic: HelpTopic): Option {
  return new Option(flags, about(topic))
    .argParser((value: string, before: readonly string[]) => [...before, value])
    .default([]);
}
