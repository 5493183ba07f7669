import { type Argument, type Command, Help, type Option } from "commander";
import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { sayHelp } from "../messages/help.ts";
import type { HelpMessages, HelpTopic, UsageMessages } from "../model/messages/help.ts";
import { formats } from "../report/catalogue.ts";
import type { CallMistake } from "./call.ts";

/** The help of a command, in lines of so many columns. */
export function helpOf(command: Command, columns: number, language: InterfaceLanguage): string {
  const help = new HelpInLanguage(language);
  help.prepareContext({ helpWidth: columns });
  const text = help.formatHelp(command, help);
  return command.parent === null ? `${text}\n${help.wrapped(sayHelp("help.more", {}, language))}\n` : text;
}

/** What is wrong with a call, what would be right, and where its help is; a line each. */
export function mistakeInWords(
  { mistake, command, amiss }: CallMistake,
  language: InterfaceLanguage,
): readonly string[] {
  const { id, args } = mistake as { readonly id: keyof UsageMessages; readonly args: never };
  return [
    sayHelp(id, args, language),
    ...(amiss === null ? [] : [`  ${aboutIn(language, amiss)}`]),
    sayHelp("usage.see-help", { call: `${callOf(command)} --help` }, language),
  ];
}

/** What the help says of something; commander holds topics where it has descriptions (`about`). */
function aboutIn(
  language: InterfaceLanguage,
  { description, argChoices = [] }: Pick<Option, "description" | "argChoices">,
): string {
  const choices = description === "check.format" ? Object.keys(formats) : argChoices;
  return sayHelp(`help.${description as HelpTopic}`, { choices }, language);
}

function callOf(command: Command): string {
  return command.parent === null ? command.name() : `${callOf(command.parent)} ${command.name()}`;
}

/** The headings as commander writes them. */
const titles: Readonly<Record<string, keyof HelpMessages & `help.title.${string}`>> = {
  "Usage:": "help.title.usage",
  "Arguments:": "help.title.arguments",
  "Options:": "help.title.options",
  "Commands:": "help.title.commands",
};

/** Narrower than this, what an item is stands below it, and not beside it. */
const narrowest = 28;

/** Lays help out as commander does, with the words of a language. */
class HelpInLanguage extends Help {
  readonly #language: InterfaceLanguage;

  constructor(language: InterfaceLanguage) {
    super();
    this.#language = language;
  }

  override styleTitle(title: string): string {
    const id = titles[title];
    return id === undefined ? title : sayHelp(id, {}, this.#language);
  }

  override commandUsage(command: Command): string {
    return this.#flags(`${callOf(command)} ${command.usage()}`);
  }

  override subcommandTerm(command: Command): string {
    return this.#flags(super.subcommandTerm(command));
  }

  override optionTerm({ flags }: Option): string {
    return this.#flags(flags);
  }

  override argumentTerm(argument: Argument): string {
    return this.#flags(`<${argument.name()}>`).slice(1, -1);
  }

  override commandDescription(command: Command): string {
    return aboutIn(this.#language, { description: command.description() });
  }

  override subcommandDescription(command: Command): string {
    return this.commandDescription(command);
  }

  override optionDescription(option: Option): string {
    return aboutIn(this.#language, option);
  }

  override argumentDescription(argument: Argument): string {
    return aboutIn(this.#language, argument);
  }

  override formatItem(term: string, termWidth: number, description: string): string {
    const beside = this.#columns() - termWidth - 4;
    if (beside >= narrowest) return hanging(`  ${term.padEnd(termWidth)}  `, this.boxWrap(description, beside));
    return `  ${term}\n${hanging("      ", this.boxWrap(description, Math.max(narrowest, this.#columns() - 6)))}`;
  }

  /** A line ends at a space, and never at one that keeps a mark with its word. */
  override boxWrap(text: string, width: number): string {
    const lines: string[] = [];
    for (const word of text.split(" ")) {
      const last = lines.at(-1);
      if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines.join("\n");
  }

  wrapped(text: string): string {
    return this.boxWrap(text, this.#columns());
  }

  #columns(): number {
    return this.helpWidth ?? 80;
  }

  #flags(flags: string): string {
    return sayHelp("help.flags", { flags }, this.#language);
  }
}

/** Lines of which the first begins with something, and the others below where it ends. */
function hanging(first: string, lines: string): string {
  return first + lines.replaceAll("\n", `\n${" ".repeat(first.length)}`);
}
