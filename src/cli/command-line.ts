import { inspect } from "node:util";
import { CommanderError } from "commander";
import { say } from "../messages/say.ts";
import { message } from "../model/message.ts";
import { commands } from "./commands.ts";
import { type ExitCode, exitCodes, UsageError } from "./exit-code.ts";
import { environmentLanguage } from "./language.ts";

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
  const program = commands((ended) => {
    code = ended;
  }).hook("postAction", (_, ran) => {
    command = ran.name();
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return { code, command };
  } catch (error) {
    return { code: afterError(error), command: null };
  }
}

/** Checks the share of a second thread. */
export async function checkInThread(): Promise<void> {
  const { checkAsThread } = await import("./thread-task.ts");
  await checkAsThread();
}

/** Says what went wrong, unless commander has said it already. */
function afterError(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.input;
  if (error instanceof UsageError) {
    process.stderr.write(`factlint: ${error.message}\n`);
    return exitCodes.input;
  }
  process.stderr.write(`${say(message("command.fault", { problem: inspect(error) }), environmentLanguage())}\n`);
  return exitCodes.fault;
}
