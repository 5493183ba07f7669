/** What the help tells of: the program, a command (`check`), or an argument or option of one (`check.since`) or of several. */
export type HelpTopic =
  | "factlint"
  | "paths"
  | "path"
  | "texts"
  | "lang"
  | "today"
  | "help"
  | "version"
  | "help-command"
  | "check"
  | `check.${"format" | "since" | "fail-on" | "quiet" | "show-decided" | "watch" | "cache" | "no-cache"}`
  | `check.${"cache-folder" | "threads" | "print-config"}`
  | "explain"
  | `explain.${"id" | "other"}`
  | "fingerprint"
  | "decide"
  | `decide.${"finding" | "outcome" | "accepted" | "reason" | "by" | "settled-by" | "review-by" | "from" | "pin" | "prune"}`
  | "init"
  | `init.${"story" | "accept-existing" | "reason" | "by"}`
  | "new"
  | `new.${"text" | "language" | "published" | "outlet" | "output" | "force"}`
  | "suggest"
  | "suggest.story";

/** The words that stand for what a user puts in their place: `<file>`, `[paths...]`. */
export type Placeholder =
  | "claims"
  | "command"
  | "commit"
  | "count"
  | "date"
  | "file"
  | "finding"
  | "folder"
  | "id"
  | "language"
  | "level"
  | "name"
  | "options"
  | "other"
  | "outcome"
  | "path"
  | "paths"
  | "person"
  | "story"
  | "tag"
  | "text";

/** The texts of the help; `choices` are the values that an option takes, where there are few. */
type HelpTexts = { readonly [Topic in HelpTopic as `help.${Topic}`]: { readonly choices: readonly string[] } };

/** What is wrong with a call. `flags` are those of an option as the help shows them: `-l, --language <tag>`. */
export interface UsageMessages {
  "usage.unknown-option": { readonly option: string; readonly nearest: string | null };
  "usage.no-value": { readonly flags: string };
  "usage.not-a-choice": { readonly option: string; readonly value: string; readonly choices: readonly string[] };
  "usage.option-needed": { readonly flags: string };
  "usage.argument-needed": { readonly argument: string };
  /** The first argument beyond those that the command takes. */
  "usage.too-many": { readonly surplus: string };
  /** A path that is not there, without a command before it; `call` is the one that was perhaps meant. */
  "usage.no-such-path": { readonly path: string; readonly call: string };
  "usage.command-first": { readonly call: string };
  "usage.unknown-command": { readonly name: string; readonly known: readonly string[] };
  /** Where the help is; `call` prints it. */
  "usage.see-help": { readonly call: string };
}

/** What the help says, and what is said of a call that cannot be understood. */
export interface HelpMessages extends HelpTexts, UsageMessages {
  "help.title.usage": Record<never, never>;
  "help.title.arguments": Record<never, never>;
  "help.title.options": Record<never, never>;
  "help.title.commands": Record<never, never>;
  /** Flags or a line of usage, with the placeholders that stand in brackets in the reader's language. */
  "help.flags": { readonly flags: string };
  /** What stands below the list of commands. */
  "help.more": Record<never, never>;
}
