import { inspect } from "node:util";
import { type Command, CommanderError } from "commander";
import { say } from "../messages/say.ts";
import { message } from "../model/message.ts";
import { CallMistake, HelpWanted } from "./call.ts";
import { commands } from "./commands.ts";
import { type ExitCode, exitCodes, UsageError } from "./exit-code.ts";
import { environmentLanguage } from "./language.ts";
import { print } from "./print.ts";
import { tellRefusal } from "./refusal.ts";

/** How a command line ended. */
interface Ended {
  readonly code: ExitCode;
  /** The command that ran to its end; null where none did. */
  readonly command: string | null;
}

/** Runs one command line and says how it ended. Never throws. */
export async function runCommandLine(args: readonly string[]): Promise<Ended> {
  let code: ExitCode = exitCodes.clean;
  let command: string | null = null;
  const version: string[] = [];
  const program = commands({
    ended: (as) => {
      code = as;
    },
    print: (text) => version.push(text),
  }).hook("postAction", (_, ran) => {
    command = ran.name();
  });
  try {
    const stopped = await stoppedBy(program, args, version);
    return { code: stopped ?? code, command };
  } catch (error) {
    return { code: afterError(error), command };
  }
}

/** Runs a command; where the call asks for no more than words, or cannot be understood, how that ends. */
async function stoppedBy(
  program: Command,
  args: readonly string[],
  version: readonly string[],
): Promise<ExitCode | null> {
  try {
    await program.parseAsync([...args], { from: "user" });
    return null;
  } catch (error) {
    if (error instanceof HelpWanted || error instanceof CallMistake) {
      const { tellOfCall } = await import("./tell-of-call.ts");
      return tellOfCall(error, args);
    }
    if (!(error instanceof CommanderError)) throw error;
    await print(version, environmentLanguage());
    return error.exitCode === 0 ? exitCodes.clean : exitCodes.input;
  }
}

/** Checks the share of a second thread. */
export async function checkInThread(): Promise<void> {
  const { checkAsThread } = await import("./thread-task.ts");
  await checkAsThread();
}

/** Says what went wrong. */
function afterError(error: unknown): ExitCode {
  if (error instanceof UsageError) {
    tellRefusal(error);
    return exitCodes.input;
  }
  process.stderr.write(`${say(message("command.fault", { problem: inspect(error) }), environmentLanguage())}\n`);
  return exitCodes.fault;
}
