import { existsSync } from "node:fs";
import { type Argument, Command, type Option } from "commander";
import { closest, distance } from "fastest-levenshtein";
import type { UsageMessages } from "../model/messages/help.ts";

/** What is wrong with a call, as data. */
export type UsageMistake = {
  [Id in keyof UsageMessages]: { readonly id: Id; readonly args: UsageMessages[Id] };
}[keyof UsageMessages];

/** A call that cannot be understood. */
export class CallMistake extends Error {
  override readonly name = "CallMistake";
  readonly mistake: UsageMistake;
  /** The command that was called. */
  readonly command: Command;
  /** What of it is amiss; null where it is nothing that the help tells of. */
  readonly amiss: Option | Argument | null;

  constructor(mistake: UsageMistake, command: Command, amiss: Option | Argument | null = null) {
    super(mistake.id);
    this.mistake = mistake;
    this.command = command;
    this.amiss = amiss;
  }
}

/** Help was asked for. */
export class HelpWanted extends Error {
  override readonly name = "HelpWanted";
  readonly command: Command;

  constructor(command: Command) {
    super();
    this.command = command;
  }
}

/**
 * A command that throws what it has to say, in place of saying it in English: whoever catches it knows the language. Some of
 * what is overridden here is not in the types of commander 14 (`lib/command.js`); `test/cli/help.test.ts` makes every mistake.
 */
export class CommandOfCall extends Command {
  override createCommand(name?: string): CommandOfCall {
    return new CommandOfCall(name);
  }

  override outputHelp(): never {
    throw new HelpWanted(this);
  }

  /** commander asks for help as of an error where `factlint help` is given no command that there is. */
  override help(context?: unknown): never {
    if (typeof context !== "object" || this.args[1] === "help") this.outputHelp();
    const known = this.commands.map((command) => command.name());
    return this.#stop({ id: "usage.unknown-command", args: { name: this.args[1] ?? "", known } });
  }

  missingArgument(argument: string): never {
    const amiss = this.registeredArguments.find((each) => each.name() === argument);
    return this.#stop({ id: "usage.argument-needed", args: { argument } }, amiss);
  }

  optionMissingArgument(option: Option): never {
    return this.#stop({ id: "usage.no-value", args: { flags: option.flags } }, option);
  }

  missingMandatoryOptionValue(option: Option): never {
    return this.#stop({ id: "usage.option-needed", args: { flags: option.flags } }, option);
  }

  unknownOption(given: string): never {
    const [option = given] = given.split("=");
    const known = this.options.flatMap(({ long }) => long ?? []);
    return this.#stop({ id: "usage.unknown-option", args: { option, nearest: nearest(option, known) } });
  }

  _excessArguments(given: readonly string[]): never {
    const surplus = given[this.registeredArguments.length] ?? "";
    return this.#stop({ id: "usage.too-many", args: { surplus } });
  }

  _callParseArg(option: Option, value: string, previous: unknown): unknown {
    const { argChoices: choices, long, flags, parseArg } = option;
    if (choices?.includes(value) === false)
      return this.#stop({ id: "usage.not-a-choice", args: { option: long ?? flags, value, choices } });
    return parseArg?.call(option, value, previous);
  }

  #stop(mistake: UsageMistake, amiss?: Option | Argument): never {
    throw new CallMistake(mistake, this, amiss);
  }
}

/**
 * Refuses a path that was perhaps meant for a command: where none is named, factlint checks, and takes what it does not know
 * for paths.
 */
export function refuseForCommand({ args, commands }: Command, paths: readonly string[], command: Command): void {
  const [path] = paths;
  if (path === undefined || args[0] === command.name() || existsSync(path)) return;
  const meant = nearest(
    path,
    commands.map((each) => each.name()),
  );
  if (meant === null) return;
  const call = `factlint ${meant}`;
  const mistake: UsageMistake =
    meant === path ? { id: "usage.command-first", args: { call } } : { id: "usage.no-such-path", args: { path, call } };
  throw new CallMistake(mistake, command.parent ?? command);
}

/** The word that was perhaps meant: one that is spelt much alike, or the whole of which half was written. */
function nearest(written: string, known: readonly string[]): string | null {
  if (known.length === 0 || written.length < 3 || written.length > 80) return null;
  const found = closest(written, known);
  if (distance(written, found) <= Math.ceil(written.length / 4)) return found;
  return known.find((each) => each.startsWith(written)) ?? null;
}
